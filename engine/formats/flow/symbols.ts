import { webdings, wingdings, wingdings2, wingdings3 } from './sign-tables.ts';

/** Fonts of signs, whose letters are pictures of others: bullets, boxes, arrows, Greek letters. */

/** Greek and mathematical letters of the font Symbol, by its codes from 0x20. */
const symbolFont: readonly string[] = Array.from(
  ' !∀#∃%&∍()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼\u007f',
);
/** The same from 0xA0 to 0xFE. */
const symbolFontHigh: readonly string[] = Array.from(
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪�〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭',
);

/** Signs of Wingdings that documents use, as people write them; its own are larger, or have corners more. */
const usualWingdings: Readonly<Record<number, string>> = {
  0x22: '✂',
  0x28: '☎',
  0x29: '✆',
  0x2a: '✉',
  0x36: '⌛',
  0x3f: '✍',
  0x41: '✌',
  0x45: '☜',
  0x46: '☞',
  0x4a: '☺',
  0x4c: '☹',
  0x52: '☼',
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x70: '□',
  0x71: '❑',
  0x72: '❒',
  0x73: '⬧',
  0x74: '⧫',
  0x75: '◆',
  0x76: '❖',
  0x77: '⬥',
  0x9e: '·',
  0x9f: '•',
  0xa1: '○',
  0xa4: '◉',
  0xa7: '▪',
  0xa8: '□',
  0xaa: '✦',
  0xab: '★',
  0xb2: '✧',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xef: '⇦',
  0xf0: '⇨',
  0xf1: '⇧',
  0xf2: '⇩',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/** The same of Wingdings 2: boxes and marks. */
const usualWingdings2: Readonly<Record<number, string>> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0x96: '●',
  0x97: '●',
  0x98: '•',
  0xa3: '□',
};

/** A sign that stands for one that is not known. */
export const unknownSign = '�';

/**
 * The character that a code of a font of signs shows.
 *
 * @param code as the font counts, or in the private area from U+F000 that word processors use
 */
export function signOf(code: number, font: string): string {
  const place = code >= 0xf0_00 && code <= 0xf0_ff ? code - 0xf0_00 : code;
  const name = font.toLowerCase();
  if (name.startsWith('wingdings 2')) return usualWingdings2[place] ?? wingdings2[place - 0x20] ?? unknownSign;
  if (name.startsWith('wingdings 3')) return wingdings3[place - 0x20] ?? unknownSign;
  if (name.startsWith('webdings')) return webdings[place - 0x20] ?? unknownSign;
  if (name.startsWith('wingdings')) return usualWingdings[place] ?? wingdings[place - 0x20] ?? unknownSign;
  if (name === 'symbol' || place !== code)
    return (place >= 0xa0 ? symbolFontHigh[place - 0xa0] : symbolFont[place - 0x20]) ?? unknownSign;
  return code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)
    ? String.fromCodePoint(code)
    : unknownSign;
}

/** Whether a font has pictures in the places of letters. */
export const isSignFont = (font: string): boolean => /^(?:symbol|wingdings.*|webdings)$/iu.test(font);

/** Text of a document with signs of the private area as what they show. */
export const withSigns = (text: string, font = ''): string =>
  text.replaceAll(/[\uf020-\uf0ff]/gu, (sign) => signOf(sign.charCodeAt(0), font));

/** The mark of a list that has no numbers. Word draws hollow bullets as the letter "o" of a typewriter's font. */
export function bulletOf(text: string, font: string): string {
  const sign = Array.from(text.trim(), (letter) =>
    isSignFont(font) || /[\uf020-\uf0ff]/u.test(letter) ? signOf(letter.codePointAt(0) ?? 0, font) : letter,
  ).join('');
  if (sign === 'o' && /courier/iu.test(font)) return '◦';
  return sign === unknownSign ? '•' : sign;
}
