import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from '../../text/words.ts';
import { dosLetters } from './dos-codes.ts';
import { glyphItems, type Glyph } from './glyph-items.ts';

/** A control code, or a sign inside a word: a letter that a page of DOS has there. */
const odd = /[\u0080-\u009f]|\p{L}[•‘“”„‚…†‡‰‹›ˆ€¢£¤¥§¨©«¬®¯±´¶¸»¼½¾¿]\p{L}/u;
const ascii = /^[ -~]*$/u;
/** Texts of a font with one, from which on its codes are looked at. */
const fewOdd = 2;
/** Thousandths of the size that part words, as numbers between glyphs. */
const space = -180;

type Letters = ReturnType<typeof dosLetters>;

/** The letters of fonts whose codes are those of a page of DOS. */
export class DosFonts {
  /** By the name that pdf.js gives a font; undefined of those that have other codes. */
  readonly #known = new Map<string, Letters>();

  /** The items of a page as they are, or read glyph by glyph where a font of it has such codes. */
  async in(page: PDFPageProxy, items: readonly TextItem[]): Promise<readonly TextItem[]> {
    const unknown = new Set(oddFonts(items).filter((font) => !this.#known.has(font)));
    if (unknown.size > 0) {
      const words = await wordsOfFonts(page, unknown).catch(() => new Map<string, readonly number[][]>());
      for (const font of unknown) this.#known.set(font, dosLetters(words.get(font) ?? []));
    }
    if (this.#known.size === 0 || items.every(({ fontName }) => this.#known.get(fontName) === undefined)) return items;
    const glyphs = await glyphItems(page, undefined, (font, { originalCharCode, unicode }) => {
      const letters = this.#known.get(font);
      return letters === undefined ? String(unicode) : letters(Number(originalCharCode));
    }).catch(() => undefined);
    return glyphs?.entries.filter((entry) => 'str' in entry) ?? items;
  }
}

function oddFonts(items: readonly TextItem[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { str, fontName } of items)
    // Most are ASCII, and the other way costs.
    if (!ascii.test(str) && odd.test(str))
      counts.set(fontName, (counts.get(fontName) ?? 0) + str.split(odd).length - 1);
  return [...counts].filter(([, count]) => count >= fewOdd).map(([font]) => font);
}

/** The words that a page shows in some fonts, by their codes. */
async function wordsOfFonts(
  page: PDFPageProxy,
  fonts: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly (readonly number[])[]>> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const words = new Map<string, number[][]>(Array.from(fonts, (font) => [font, []]));
  let own: number[][] | undefined;
  for (const [index, operator] of fnArray.entries()) {
    const [first] = (argsArray[index] ?? []) as readonly unknown[];
    if (operator === OPS.setFont) own = words.get(String(first));
    if (operator !== OPS.showText || own === undefined || !Array.isArray(first)) continue;
    own.push([]);
    for (const glyph of first as readonly (Glyph | number)[]) {
      const code = typeof glyph === 'number' ? glyph : Number(glyph.originalCharCode);
      const isSpace = typeof glyph === 'number' ? glyph < space : code <= 0x20;
      if (isSpace) own.push([]);
      else if (typeof glyph !== 'number') own.at(-1)?.push(code);
    }
  }
  return words;
}
