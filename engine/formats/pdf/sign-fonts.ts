import { AnnotationMode, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from '../../text/words.ts';
import { fontNameOf } from './font-name.ts';
import { signOf, unknownSign } from '../flow/symbols.ts';
import { isInCodes, isLargeSigns, largeSign } from './tex-signs.ts';

/** What a font of signs shows by a code, which is that of a letter or one of the private area. */
type Sign = (code: number, isPrivate: boolean) => string;

/** Signs come one by one, or few: a font in which more letters follow each other is one of letters. */
const longWord = /\S{4}/u;
const privateSign = /[\uf020-\uf0ff]/u;

/**
 * The letters of fonts of signs as what they show. Such fonts have ticks, boxes and bullets in the places of letters,
 * and files most often do not say so: the tick of a form is a "4", its cross an "8".
 */
export class SignFonts {
  /** By the name that pdf.js gives a font; undefined those of letters. */
  readonly #known = new Map<string, Sign | undefined>();

  /** The items of a page with signs for the letters of such fonts. */
  async in(page: PDFPageProxy, items: readonly TextItem[]): Promise<readonly TextItem[]> {
    const unknown = likely(items).filter((font) => !this.#known.has(font));
    if (unknown.length > 0) {
      // Names of fonts come with the operators of a page.
      await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }).catch(() => undefined);
      for (const font of unknown)
        this.#known.set(
          font,
          signsOf(fontNameOf(page, font), () => textIn(font, items), hasNames(page, font)),
        );
    }
    return items.map((item) => {
      const sign = this.#known.get(item.fontName);
      return sign === undefined ? item : { ...item, str: shown(item.str, sign) };
    });
  }
}

/** The fonts of a page that have signs alone, as far as its letters tell. */
function likely(items: readonly TextItem[]): readonly string[] {
  const byFont = new Map<string, boolean>();
  for (const { str, fontName } of items) {
    if (str.trim() === '') continue;
    const isShort = !longWord.test(str) && byFont.get(fontName) !== false;
    byFont.set(fontName, privateSign.test(str) || isShort);
  }
  return [...byFont].filter(([, isLikely]) => isLikely).map(([font]) => font);
}

/** Whether a font names its glyphs, so that those of usual signs are known. */
function hasNames(page: PDFPageProxy, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const { differences } = page.commonObjs.get(font) as { readonly differences?: unknown };
  return differences instanceof Map && differences.size > 0;
}

const textIn = (font: string, items: readonly TextItem[]): string =>
  items.map(({ str, fontName }) => (fontName === font ? str : '')).join('');

/** A letter that has a meaning of its own, as files may say, stays, and so does what is not known. */
const shown = (text: string, sign: Sign): string =>
  Array.from(text, (letter) => {
    const isPrivate = privateSign.test(letter);
    const code = (letter.codePointAt(0) ?? 0) - (isPrivate ? 0xf0_00 : 0);
    const own = code > 0xff ? unknownSign : sign(code, isPrivate);
    return own === unknownSign ? letter : own;
  }).join('');

/** The font that LaTeX's package eurosym draws the sign of the euro with, at the code of "e": "TeX-feymr10". */
const euroFont = /^(?:TeX-)?fey[mb][rlo]{0,2}\d+$/iu;

/** Codes below those of letters show nothing, but for those of formulas. */
const ofLetters =
  (sign: Sign): Sign =>
  (code, isPrivate) =>
    code <= 0x20 ? unknownSign : sign(code, isPrivate);

/** The signs of a font by its name: "ZapfDingbats", "ABCDEF+Wingdings-Regular", "SymbolMT". */
function signsOf(name: string, text: () => string, isNamed: boolean): Sign | undefined {
  const plain = name.replace(/^[A-Z]{6}\+/u, '').replace(/(?:[-,]?(?:Regular|Bold|Italic|MT|PS|Std))+$/u, '');
  if (isLargeSigns(plain)) return isInCodes(text()) ? (code) => largeSign(code, isNamed) ?? unknownSign : undefined;
  const sign = signsOfLetters(plain);
  return sign === undefined ? undefined : ofLetters(sign);
}

function signsOfLetters(plain: string): Sign | undefined {
  if (euroFont.test(plain)) return () => '€';
  if (/^(?:ITC)?Zapf ?Dingbats(?:ITC)?$/iu.test(plain)) return dingbat;
  const [, number = ''] = /^Wingdings[ -]?(\d?)$/iu.exec(plain) ?? [];
  if (/^Wingdings/iu.test(plain)) return (code) => signOf(code, `Wingdings ${number}`.trim());
  if (/^Webdings$/iu.test(plain)) return (code) => signOf(code, 'Webdings');
  if (!/^Symbol$/iu.test(plain)) return undefined;
  // What is no letter there is told by its standard name.
  const isLetter = (code: number): boolean => code < 0x80 && /[A-Za-z]/u.test(String.fromCodePoint(code));
  return (code, isPrivate) => (isPrivate || isLetter(code) ? signOf(code, 'Symbol') : unknownSign);
}

/** Signs of Zapf Dingbats that stand elsewhere in Unicode than at their own places (Adobe's list of its glyphs). */
const elsewhere: Readonly<Record<number, number>> = {
  0x25: 0x26_0e,
  0x2a: 0x26_1b,
  0x2b: 0x26_1e,
  0x48: 0x26_05,
  0x6c: 0x25_cf,
  0x6e: 0x25_a0,
  0x73: 0x25_b2,
  0x74: 0x25_bc,
  0x75: 0x25_c6,
  0x77: 0x25_d7,
  0xa8: 0x26_63,
  0xa9: 0x26_66,
  0xaa: 0x26_65,
  0xab: 0x26_60,
  0xd5: 0x21_92,
  0xd6: 0x21_94,
  0xd7: 0x21_95,
};

function dingbat(code: number): string {
  const other = elsewhere[code];
  if (other !== undefined) return String.fromCodePoint(other);
  if (code > 0x20 && code <= 0x7e) return String.fromCodePoint(code + 0x26_e0);
  if (code <= 0xa0 || code > 0xfe || code === 0xf0) return unknownSign;
  const isCircled = code >= 0xac && code <= 0xb5;
  return String.fromCodePoint(code + (isCircled ? 0x23_b4 : 0x26_c0));
}
