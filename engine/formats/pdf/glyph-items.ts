import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isFromRight } from '../../text/scripts.ts';
import type { TextItem } from '../../text/words.ts';
import type { IsHidden } from './hidden-layers.ts';
import { identity, matrixOf, times, type Matrix } from './matrix.ts';
import type { TextEntry } from './replaced-text.ts';

/** A glyph as the operators of a page have it. */
export interface Glyph {
  readonly unicode?: unknown;
  readonly originalCharCode?: unknown;
  /** In units of the font, most often thousandths of the size. */
  readonly width?: unknown;
  readonly isSpace?: unknown;
}

type LettersOf = (font: string, glyph: Glyph) => string;

/** What a page shows, and how many of its glyphs are on layers that are hidden. */
export interface PageGlyphs {
  readonly entries: readonly TextEntry[];
  readonly hidden: number;
}

/** What showing text depends on; ISO 32000-1, 9.3. */
interface TextState {
  ctm: Matrix;
  font: string;
  size: number;
  letterSpace: number;
  wordSpace: number;
  /** A share: 1 is as wide as the font has it. */
  scale: number;
  leading: number;
  rise: number;
}

/** Glyphs further from each other than this share of the size belong to different items. */
const apart = 0.1;
const thousandth = 0.001;
const deepestStates = 200;
/** More glyphs are no page of text. */
const mostGlyphs = 200_000;

/**
 * The text of a page by the places of its glyphs. The items of pdf.js have one place for many glyphs, and their letters
 * in an order that it found for each item alone; in lines from right to left, where words, brackets and figures are
 * drawn apart and back and forth, that tears them. Here an item is what touches, from the right or from the left.
 *
 * @param isHidden the layers whose text is left out, where there are any
 * @param lettersOf what a glyph of a font stands for, where that is not what the file says
 * @returns items and marks in the order in which they are drawn, and how many glyphs were left out; undefined for a
 *   page that shows more than can be read
 */
export async function glyphItems(
  page: PDFPageProxy,
  isHidden?: IsHidden,
  lettersOf?: LettersOf,
): Promise<PageGlyphs | undefined> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const reference = page.ref as { readonly num: number; readonly gen: number } | null;
  const name = reference === null ? '' : `p${reference.num}R${reference.gen || ''}`;
  const reader = new GlyphReader(name, page, isHidden, lettersOf);
  for (const [index, operator] of fnArray.entries())
    if (!reader.take(operator, (argsArray[index] ?? []) as readonly unknown[])) return undefined;
  return { entries: reader.entries, hidden: reader.hidden };
}

/**
 * A name of an annotation, by what pdf.js tells of it with the annotations of a page and with its operators. The ids of
 * those that are no objects of their own are others each time.
 */
export const annotationName = (id: unknown, rect: unknown): string =>
  typeof id === 'string' && !id.startsWith('annot_') ? id : String(rect);

/**
 * What annotations show by their own appearances, such as stamps, watermarks and signatures, by their names. The items
 * of pdf.js do not have it.
 *
 * @param names those that are read
 */
export async function appearanceItems(
  page: PDFPageProxy,
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly TextItem[]>> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
  const items = new Map<string, readonly TextItem[]>();
  let reader: { readonly name: string; readonly glyphs: GlyphReader } | undefined;
  for (const [index, operator] of fnArray.entries()) {
    const args = (argsArray[index] ?? []) as readonly unknown[];
    const name = annotationName(args[0], args[1]);
    if (operator === OPS.beginAnnotation && names.has(name)) reader = { name, glyphs: new GlyphReader('', page) };
    if (reader === undefined) continue;
    if (!reader.glyphs.take(operator, args)) break;
    if (operator !== OPS.endAnnotation) continue;
    items.set(reader.name, [
      ...(items.get(reader.name) ?? []),
      ...reader.glyphs.entries.filter((entry) => 'str' in entry),
    ]);
    reader = undefined;
  }
  return items;
}

class GlyphReader {
  readonly entries: TextEntry[] = [];
  hidden = 0;
  readonly #name: string;
  readonly #page: PDFPageProxy;
  readonly #isHidden: IsHidden | undefined;
  readonly #lettersOf: LettersOf;
  /** Of the marks that are open, whether each begins a hidden layer. */
  readonly #open: boolean[] = [];
  /** What a unit of a font is of the size, by the name that pdf.js gives the font. */
  readonly #units = new Map<string, number>();
  readonly #saved: TextState[] = [];
  #state: TextState = {
    ctm: identity,
    font: '',
    size: 0,
    letterSpace: 0,
    wordSpace: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  #line = identity;
  #text = identity;
  #glyphs = 0;

  /** @param name what pdf.js calls the page in the marks of its content */
  constructor(
    name: string,
    page: PDFPageProxy,
    isHidden?: IsHidden,
    lettersOf: LettersOf = (_, { unicode }) => String(unicode),
  ) {
    this.#name = name;
    this.#page = page;
    this.#isHidden = isHidden;
    this.#lettersOf = lettersOf;
  }

  /** @returns false where there is too much */
  take(operator: number, args: readonly unknown[]): boolean {
    const [first, second] = args as readonly [number, number];
    const state = this.#state;
    if (operator === OPS.showText) this.#show(first as unknown as readonly (Glyph | number)[]);
    else if (operator === OPS.setFont) Object.assign(state, { font: String(first), size: Number(second) });
    else if (operator === OPS.beginText) this.#line = this.#text = identity;
    else if (operator === OPS.setTextMatrix) this.#line = this.#text = matrixOf(args.length === 1 ? first : args);
    else if (operator === OPS.moveText) this.#move(first, second);
    else if (operator === OPS.setLeadingMoveText) {
      state.leading = second;
      this.#move(first, second);
    } else if (operator === OPS.nextLine) this.#move(0, state.leading);
    else if (operator === OPS.setCharSpacing) state.letterSpace = first;
    else if (operator === OPS.setWordSpacing) state.wordSpace = first;
    else if (operator === OPS.setHScale) state.scale = first / 100;
    else if (operator === OPS.setLeading) state.leading = -first;
    else if (operator === OPS.setTextRise) state.rise = first;
    else if (operator === OPS.transform) state.ctm = times(state.ctm, matrixOf(args));
    else if (operator === OPS.save) this.#save();
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) this.#state = this.#saved.pop() ?? state;
    else if (operator === OPS.paintFormXObjectBegin) {
      this.#save();
      if (first) this.#state.ctm = times(this.#state.ctm, matrixOf(first));
    } else if (operator === OPS.beginAnnotation) {
      const [, , transform, matrix] = args;
      state.ctm = times(times(state.ctm, matrixOf(transform)), matrixOf(matrix));
    } else if (operator === OPS.beginMarkedContent) this.#begin({ type: 'beginMarkedContent', tag: nameOf(first) });
    else if (operator === OPS.beginMarkedContentProps) {
      const isLayer = nameOf(first) === 'OC' && this.#isHidden?.(second) === true;
      this.#begin({ type: 'beginMarkedContentProps', tag: nameOf(first), id: this.#idOf(second) }, isLayer);
    } else if (operator === OPS.endMarkedContent) {
      this.#open.pop();
      this.entries.push({ type: 'endMarkedContent' });
    }
    return this.#glyphs <= mostGlyphs && this.#saved.length <= deepestStates;
  }

  #idOf(mark: unknown): string | null {
    return Number.isInteger(mark) ? `${this.#name}_mc${String(mark)}` : null;
  }

  #begin(mark: TextEntry, isHidden = false): void {
    this.#open.push(isHidden);
    this.entries.push(mark);
  }

  #save(): void {
    this.#saved.push({ ...this.#state });
  }

  #move(x: number, y: number): void {
    this.#line = this.#text = times(this.#line, [1, 0, 0, 1, x, y]);
  }

  #show(glyphs: readonly (Glyph | number)[]): void {
    const { font, size, letterSpace, wordSpace, scale } = this.#state;
    const unit = this.#unitOf(font);
    for (const glyph of glyphs) {
      let advance: number;
      if (typeof glyph === 'number') advance = (-glyph * size * scale) / 1000;
      else {
        this.#glyphs += 1;
        const own = Number(glyph.width) * unit * size * scale;
        this.#draw(this.#lettersOf(font, glyph), own);
        advance = own + (letterSpace + (glyph.isSpace === true ? wordSpace : 0)) * scale;
      }
      this.#text = times(this.#text, [1, 0, 0, 1, advance, 0]);
    }
  }

  /** pdf.js gives widths in units of the font itself, which old fonts and those of pictures choose. */
  #unitOf(font: string): number {
    const known = this.#units.get(font);
    if (known !== undefined) return known;
    const { commonObjs } = this.#page;
    const { fontMatrix } = commonObjs.has(font) ? (commonObjs.get(font) as { readonly fontMatrix?: unknown }) : {};
    const unit = Array.isArray(fontMatrix) ? Math.abs(Number(fontMatrix[0])) : 0;
    this.#units.set(font, unit || thousandth);
    return unit || thousandth;
  }

  /** @param advance in units of text space */
  #draw(unicode: string, advance: number): void {
    if (unicode.trim() === '') return;
    if (this.#open.includes(true)) {
      this.hidden += 1;
      return;
    }
    const { ctm, size, scale, rise, font } = this.#state;
    const last = this.entries.at(-1);
    const before = last !== undefined && 'str' in last ? last : undefined;
    const shown = times(ctm, this.#text);
    const [, , , , e, f] = times(shown, [1, 0, 0, 1, 0, rise]);
    const transform = [...times(shown, [size * scale, 0, 0, size, 0, rise]).slice(0, 4), e, f];
    // It parts letters that would be joined, and takes no room, whatever the font says.
    const isApart = unicode === '\u200c' && before?.dir === 'rtl';
    const width = isApart ? 0 : advance * Math.hypot(shown[0], shown[1]);
    // A glyph may stand for a whole word, also a foreign one.
    const dir = isApart || (isFromRight(unicode) && !/\p{Script=Latin}/u.test(unicode)) ? 'rtl' : 'ltr';
    const item = { str: unicode, dir, width, transform, fontName: font };
    const whole = before === undefined ? undefined : together(before, item);
    if (whole === undefined) this.entries.push(item);
    else this.entries[this.entries.length - 1] = whole;
  }
}

/** The tag of a mark: pdf.js gives that of one without properties as an object. */
const nameOf = (tag: unknown): string =>
  typeof tag === 'object' && tag !== null && 'name' in tag ? String(tag.name) : String(tag);

/** Two items as one, where the second touches the first and is read in the same direction. */
function together(first: TextItem, second: TextItem): TextItem | undefined {
  if (first.fontName !== second.fontName || first.dir !== second.dir) return undefined;
  // Marks stand over their letters, wherever that is.
  const isMark = /^\p{M}+$/u.test(second.str) || /^\p{M}/u.test(first.str);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = first.transform;
  const [a2 = 0, , , d2 = 0, e2 = 0, f2 = 0] = second.transform;
  const scale = Math.hypot(a, b) || 1;
  const size = Math.hypot(c, d);
  const along = ((e2 - e) * a + (f2 - f) * b) / scale;
  const aside = ((f2 - f) * a - (e2 - e) * b) / scale;
  const isNear = Math.abs(along - first.width) < apart * size && Math.abs(aside) < 0.01 * size;
  if (!(isNear || (isMark && Math.abs(along - first.width) < size)) || a !== a2 || d !== d2) return undefined;
  const str = first.dir === 'rtl' ? second.str + first.str : first.str + second.str;
  return { ...first, str, width: Math.max(first.width, along + second.width) };
}
