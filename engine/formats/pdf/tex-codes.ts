/**
 * TeX draws fonts that it has no outlines of as pictures, and names each glyph by its code alone ("a28"). Readers take
 * such a code for that of ASCII or Latin-1: "fi" is a control sign then, ß is ÿ, and Russian is no word at all.
 */
export type TexLetters = ReadonlyMap<string, string>;

/** Small letters of ASCII in a font of text, at least: fonts of formulas and signs have few. */
const leastLetters = 8;
/** Small Cyrillic letters that tell a font of Russian; no text has as many kinds of accented letters. */
const leastCyrillic = 20;

/** By code, from the first. */
const table = (first: number, letters: readonly string[]): readonly (readonly [string, string])[] =>
  letters.map((letter, at) => [String.fromCodePoint(first + at), letter]);

const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl'];

/** Cork (T1): the languages of Europe with Latin letters. */
const cork: TexLetters = new Map([
  ...table(0x00, Array.from('`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—')),
  ['\u0017', ''],
  ['\u0019', 'ı'],
  ['\u001a', 'ȷ'],
  ...table(0x1b, ligatures),
  ['\u007f', '-'],
  ...table(0x80, Array.from('ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§')),
  ...table(0xa0, Array.from('ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£')),
  ['\u00d7', 'Œ'],
  ['\u00df', 'SS'],
  ['\u00f7', 'œ'],
  ['\u00ff', 'ß'],
]);

/** T2A: as Cork below, Cyrillic above. */
const cyrillic: TexLetters = new Map([
  ...Array.from(cork).filter(([code]) => code <= '\u007f'),
  ['\u009c', 'Ё'],
  ['\u00bc', 'ё'],
  ['\u009d', '№'],
  ...table(
    0xc0,
    Array.from({ length: 64 }, (_, at) => String.fromCodePoint(0x410 + at)),
  ),
]);

/** TeX's first fonts (OT1); their accents are drawn apart, and ff, fi and fl are white space to pdf.js. */
const first: TexLetters = new Map([
  ...table(0x0b, [...ligatures, 'ı', 'ȷ', '`', '´', 'ˇ', '˘', '¯', '˚', '¸', 'ß', 'æ', 'œ', 'ø', 'Æ', 'Œ', 'Ø']),
  ['\u007f', '¨'],
]);

/** TS1, the companion of Cork: bullets, daggers and signs of money, which are drawn of a font of their own. */
const companion: TexLetters = new Map([
  ...table(0x84, Array.from('†‡‖‰•℃')),
  ['\u0095', '№'],
  ['\u0097', '™'],
  ...table(0xa2, Array.from('¢£¤¥¦§¨©ª')),
  ...table(0xac, Array.from('¬')),
  ...table(0xae, Array.from('®¯°±²³´µ¶·')),
  ...table(0xb9, Array.from('¹º√¼½¾€')),
  ['\u00d6', '×'],
  ['\u00f6', '÷'],
]);

/** Of a font with too few glyphs: it has the codes of the others of its document. */
export const undecided: TexLetters = new Map();

/** Whether the codes of a font are those of the others of its document whose own glyphs do not tell. */
export const tellsOthers = (letters: TexLetters | undefined): boolean =>
  letters !== undefined && letters !== undecided && letters !== companion;

/**
 * What the letters that are read of a font stand for.
 *
 * @param names of all glyphs of the font
 * @returns undefined of a font that is none of TeX's pictures; `undecided` where its glyphs do not tell
 */
export function texLetters(names: readonly string[]): TexLetters | undefined {
  const codes = names.map((name) => (/^a\d{1,3}$/u.test(name) ? Number(name.slice(1)) : Number.NaN));
  if (codes.length === 0 || codes.some((code) => Number.isNaN(code))) return undefined;
  const among = (from: number, to: number): number => codes.filter((code) => code >= from && code <= to).length;
  if (among(0xe0, 0xff) >= leastCyrillic) return cyrillic;
  // No font of letters has its signs alone.
  if (codes.every((code) => companion.has(String.fromCodePoint(code)))) return companion;
  if (among(0x61, 0x7a) < leastLetters) return undecided;
  const hasFirstLigatures = among(0x0b, 0x0f) > 0;
  // Dashes of Cork are accents of the first fonts, which are rarer, and without ligatures beside them rarer still.
  const hasCorkSigns = among(0x15, 0x16) + among(0x1b, 0x1f) > 0;
  if (among(0x80, 0xff) > 0 || (hasCorkSigns && !hasFirstLigatures)) return cork;
  // Points and commas stand elsewhere in fonts of formulas, which have Greek letters here.
  return hasFirstLigatures && among(0x2c, 0x2c) + among(0x2e, 0x2e) > 0 ? first : undecided;
}
