import { smallFigureMark } from '../../text/small-figures.ts';
import type { FileObjects } from './file/file-objects.ts';
import { Name, type Dictionary, type PdfObject } from './file/objects.ts';
import { withEntries } from './map-entries.ts';

/** Thousandths of its size that a small figure of a font is wide at most, and its share of the others. */
const mostWidth = 370;
const mostOfOthers = 0.75;
/** Small figures of a font are as wide as each other, within so many thousandths. */
const asWide = 10;
const mostDifferent = 45;
/** Figures of a text that differ more in their widths are old-style ones, of which 3 and 5 are narrow themselves. */
const mostSpread = 60;
/** Codes of a font that are looked at. */
const mostCodes = 70_000;

/**
 * The codes of a font for figures that are much narrower than its others, as raised and lowered ones are: the map of
 * the font calls them by the same letters, so that "1,500" with the mark of a note is "1,5004" in one item. A 1 may be
 * narrow by itself: it counts where it is as wide as another small figure. Where the others differ in their widths, one
 * counts that the font has as a wide one too.
 *
 * @param map what the codes of the font stand for, as it is written
 */
export async function smallFigureCodes(
  map: string,
  objects: FileObjects,
  font: Dictionary,
): Promise<ReadonlySet<number>> {
  const figures = figuresIn(map);
  if (figures.length < 2) return new Set();
  const widths = await widthsOf(objects, font);
  const known = figures.flatMap(({ code, figure }) => {
    const width = widths(code);
    return width === undefined || width <= 0 ? [] : [{ code, figure, width }];
  });
  const usual = Math.max(0, ...known.filter(({ figure }) => figure !== '1').map(({ width }) => width));
  const small = known.filter(({ width }) => width <= mostWidth && width <= mostOfOthers * usual);
  const others = small.filter(({ figure }) => figure !== '1');
  // Narrow figures of the text differ in their widths; those of marks hardly do.
  if (others.some(({ width }) => Math.abs(width - (others[0]?.width ?? 0)) > mostDifferent)) return new Set();
  const wide = known.filter((each) => each.figure !== '1' && !small.includes(each));
  const spread = Math.max(...wide.map(({ width }) => width)) - Math.min(...wide.map(({ width }) => width));
  const isTwice = (figure: string): boolean => wide.some((each) => each.figure === figure);
  if (spread > mostSpread && !others.every(({ figure }) => isTwice(figure))) return new Set();
  const isSmall = ({ figure, width }: (typeof known)[number]): boolean =>
    figure !== '1' || others.some((other) => Math.abs(other.width - width) <= asWide);
  return new Set(small.filter(isSmall).map(({ code }) => code));
}

/** A map in which codes stand for small figures, each by its mark. */
export const withMarkedFigures = (map: string, codes: ReadonlySet<number>): string =>
  codes.size === 0
    ? map
    : withEntries(map, (code, letters) => {
        const figure = codes.has(code) ? figureOf(letters) : undefined;
        return figure === undefined
          ? letters
          : smallFigureMark(figure).charCodeAt(0).toString(16).padStart(letters.length, '0');
      });

/** The figure that hexadecimal digits stand for. */
const figureOf = (letters: string): string | undefined => /^003(\d)$/u.exec(letters)?.[1];

function figuresIn(map: string): readonly { readonly code: number; readonly figure: string }[] {
  const found: { readonly code: number; readonly figure: string }[] = [];
  withEntries(map, (code, letters) => {
    const figure = figureOf(letters);
    if (figure !== undefined) found.push({ code, figure });
    return letters;
  });
  return found;
}

/** Widths by code, in thousandths of the size: of simple fonts, and of those whose codes are their glyphs. */
async function widthsOf(objects: FileObjects, font: Dictionary): Promise<(code: number) => number | undefined> {
  const kind = font.get('Subtype');
  // Its widths are in units of its own.
  if (kind instanceof Name && kind.value === 'Type3') return () => undefined;
  const simple = await objects.resolve(font.get('Widths'));
  if (Array.isArray(simple)) {
    const first = Number(await objects.resolve(font.get('FirstChar')));
    return (code) => numberOf(simple[code - first] as PdfObject | undefined);
  }
  const encoding = font.get('Encoding');
  if (!(encoding instanceof Name) || encoding.value !== 'Identity-H') return () => undefined;
  const [inner] = [await objects.resolve(font.get('DescendantFonts'))].flat();
  const list = await objects.resolve((await objects.dictionary(inner as PdfObject | undefined)).get('W'));
  const widths = new Map<number, number>();
  const entries = Array.isArray(list) ? (list as readonly PdfObject[]) : [];
  for (let at = 0; at + 1 < entries.length && widths.size < mostCodes;) {
    const [first, second, third] = entries.slice(at, at + 3);
    if (Array.isArray(second)) {
      for (const [index, width] of (second as readonly PdfObject[]).entries())
        widths.set(Number(first) + index, Number(width));
      at += 2;
    } else {
      for (let code = Number(first); code <= Math.min(Number(second), Number(first) + mostCodes); code++)
        widths.set(code, Number(third));
      at += 3;
    }
  }
  return (code) => widths.get(code);
}

const numberOf = (object: PdfObject | undefined): number | undefined =>
  typeof object === 'number' ? object : undefined;
