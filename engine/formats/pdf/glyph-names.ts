import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { hasUnknown } from '../../text/normalise.ts';
import type { TextItem } from '../../text/words.ts';
import { DosFonts } from './dos-fonts.ts';
import { SignFonts } from './sign-fonts.ts';
import { tellsOthers, texLetters, undecided, type TexLetters } from './tex-codes.ts';

/** By letter: what it is by the name of its glyph, and '' where no name tells. */
type Letters = Map<string, string>;

/**
 * The letters that fonts of a document give a name but no meaning: figures in codes of their own are called
 * "one.oldstyle" or the like, and signs are known by the name of their font. Names come with the operators of a page,
 * which are asked for once for each letter.
 */
export class NamedLetters {
  /** By the name that pdf.js gives a font, which is another one for each font of the file. */
  readonly #byFont = new Map<string, Letters>();

  /** Fonts that TeX draws as pictures; undefined those that are none. */
  readonly #tex = new Map<string, TexLetters | undefined>();

  readonly #signs = new SignFonts();

  readonly #dos = new DosFonts();

  /** The items of a page with their letters for those that have a name alone, or a code of DOS. */
  async in(page: PDFPageProxy, all: readonly TextItem[]): Promise<readonly TextItem[]> {
    return this.#dos.in(page, await this.#named(page, all));
  }

  async #named(page: PDFPageProxy, all: readonly TextItem[]): Promise<readonly TextItem[]> {
    const items = await this.#signs.in(page, await this.#inTex(page, all));
    const unclear = items.filter(({ str }) => hasUnknown(str));
    if (unclear.length === 0) return items;
    if (!unclear.every((item) => this.#knows(item))) {
      await this.#learn(page).catch(() => undefined);
      for (const item of unclear) for (const letter of item.str) this.#learned(item.fontName, letter, '');
    }
    return items.map((item) => {
      const letters = this.#byFont.get(item.fontName);
      if (letters === undefined) return item;
      return { ...item, str: Array.from(item.str, (letter) => letters.get(letter) || letter).join('') };
    });
  }

  /** The items of a page with their letters for the codes of TeX. */
  async #inTex(page: PDFPageProxy, items: readonly TextItem[]): Promise<readonly TextItem[]> {
    const unclear = items.filter(({ str, fontName }) => !this.#tex.has(fontName) && isUnclearInTex(str));
    if (unclear.length > 0) {
      await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }).catch(() => undefined);
      for (const { fontName } of items) this.#tex.set(fontName, texLetters(drawnGlyphs(page, fontName)));
    }
    const usual = Array.from(this.#tex.values()).find(tellsOthers);
    return items.map((item) => {
      const own = this.#tex.get(item.fontName);
      const letters = own === undecided ? usual : own;
      if (letters === undefined) return item;
      return { ...item, str: Array.from(item.str, (letter) => letters.get(letter) ?? letter).join('') };
    });
  }

  #knows({ str, fontName }: TextItem): boolean {
    const letters = this.#byFont.get(fontName);
    return letters !== undefined && Array.from(str).every((letter) => !hasUnknown(letter) || letters.has(letter));
  }

  /** Keeps what is first known of a letter that has no meaning. */
  #learned(font: string, letter: string, meaning: string): void {
    if (!hasUnknown(letter)) return;
    const letters: Letters = this.#byFont.get(font) ?? new Map<string, string>();
    this.#byFont.set(font, letters);
    if (!letters.has(letter)) letters.set(letter, meaning);
  }

  async #learn(page: PDFPageProxy): Promise<void> {
    const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
    let font = '';
    for (const [index, operator] of fnArray.entries()) {
      const [argument] = (argsArray[index] ?? []) as readonly unknown[];
      if (operator === OPS.setFont) font = String(argument);
      if (operator !== OPS.showText || !Array.isArray(argument)) continue;
      for (const { originalCharCode: code, unicode } of argument as readonly Glyph[])
        if (typeof code === 'number' && typeof unicode === 'string' && hasUnknown(unicode))
          this.#learned(font, unicode, letterOf(glyphNames(page, font).get(code) ?? '') ?? '');
    }
  }
}

interface Glyph {
  readonly originalCharCode?: unknown;
  readonly unicode?: unknown;
}

/** Whether a text may be one of TeX's: with letters without a meaning, or with what is ß there. */
const isUnclearInTex = (text: string): boolean => hasUnknown(text) || text.includes('ÿ');

/** The names of the glyphs of a font that draws them; none of other fonts. */
function drawnGlyphs(page: PDFPageProxy, font: string): readonly string[] {
  if (!page.commonObjs.has(font)) return [];
  const { charProcOperatorList } = page.commonObjs.get(font) as { readonly charProcOperatorList?: unknown };
  return charProcOperatorList instanceof Map ? Array.from(charProcOperatorList.keys(), String) : [];
}

/** The names of a font's glyphs by their codes. */
function glyphNames(page: PDFPageProxy, font: string): ReadonlyMap<number, string> {
  if (!page.commonObjs.has(font)) return new Map();
  const { differences } = page.commonObjs.get(font) as { readonly differences?: unknown };
  return differences instanceof Map ? (differences as Map<number, string>) : new Map();
}

const figures = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const signs: Readonly<Record<string, string>> = {
  space: ' ',
  period: '.',
  comma: ',',
  colon: ':',
  semicolon: ';',
  hyphen: '-',
  endash: '–',
  emdash: '—',
  minus: '−',
  plus: '+',
  slash: '/',
  percent: '%',
  dollar: '$',
  Euro: '€',
  sterling: '£',
  yen: '¥',
  parenleft: '(',
  parenright: ')',
  ampersand: '&',
  quoteright: '’',
  quoteleft: '‘',
  germandbls: 'ß',
};

/**
 * What a glyph is by its name, without the suffix that says how it looks ("a.sc", "one.oldstyle"); undefined where the
 * name does not tell. Names of several letters are joined by underscores ("f_f_i").
 */
export function letterOf(name: string): string | undefined {
  const [base = '', suffix = ''] = name.split('.', 2);
  const parts = base.split('_').map((part) => letterOfPart(part, suffix));
  return base === '' || parts.includes(undefined) ? undefined : parts.join('');
}

function letterOfPart(name: string, suffix: string): string | undefined {
  const figure = figures.indexOf(name.replace(/(oldstyle|fitted|lining|tab|prop)+$/u, ''));
  if (figure >= 0) return /^(sup|numr|superior)/u.test(suffix) ? raised[figure] : String(figure);
  const code = /^(?:uni([0-9A-F]{4})|u([0-9A-F]{4,6}))$/u.exec(name);
  const point = Number.parseInt(code?.[1] ?? code?.[2] ?? '', 16);
  if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
  if (/^[A-Za-z]$/u.test(name)) return name;
  return /^([A-Z])small$/u.exec(name)?.[1]?.toLowerCase() ?? signs[name];
}
