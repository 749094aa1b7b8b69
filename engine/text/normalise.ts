/**
 * What has no shape of its own and only steers the display: zero-width, bidi controls, soft hyphens, tags. The sign
 * that keeps letters of Arabic apart is a letter to who writes Persian: "می‌شود" is no "میشود".
 */
const invisible = /(?!\u200c\p{Script=Arabic})\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;

/**
 * Forms of letters that say how a letter is drawn and not which it is: ligatures, the joined forms of Arabic and
 * Hebrew, signs of vertical writing, full and half width, radicals for characters, letters of mathematics. Fractions,
 * powers and signs such as ™ are none.
 */
const drawnForms = new RegExp(
  String.raw`[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdff\ufe70-\ufefc` +
    String.raw`\ufe10-\ufe18\ufe31-\ufe44\ufe47\ufe48\uff01-\uffee\u2e80-\u2fdf\u{1d400}-\u{1d7ff}]`,
  'gu',
);

/**
 * Ligatures ("fi", "ffl", "Th", "st") whose letters have their two bytes in the wrong order, as Ghostscript 10.0 writes
 * them. Characters of Chinese that nobody writes after each other.
 */
const swappedLigatures = /[\u5400\u6600\u7300][\u6600\u6800\u6900\u6a00\u6c00\u7400]+/gu;

/** Code points that a file uses for letters it gives no meaning; also halves of pairs. */
const unknown = /[\p{Cc}\p{Co}\p{Cs}\ufffd]/gu;
const unknownLetter = '\ufffd';

const printableAscii = /^[!-~]*$/u;
const printable = /^[ -~]*$/u;

/**
 * A word as it is read: letters instead of their drawn forms, nothing invisible. What has no meaning becomes U+FFFD.
 */
export function normalise(word: string): string {
  if (printableAscii.test(word)) return word; // most words are, and the other way costs
  return word
    .replace(swappedLigatures, (letters) =>
      Array.from(letters, (letter) => String.fromCharCode(letter.charCodeAt(0) >> 8)).join(''),
    )
    .replace(drawnForms, (letter) => letter.normalize('NFKC'))
    .replace(invisible, '')
    .replace(unknown, meaning)
    .normalize('NFC')
    .replace(/\s+/gu, '');
}

/** A text without places as it reads, on one line. */
export const normaliseText = (text: string): string =>
  text
    .split(/\s+/u)
    .map(normalise)
    .filter((word) => word !== '')
    .join(' ');

/** Whether a font gives a letter of a text no meaning. */
export const hasUnknown = (text: string): boolean =>
  !printable.test(text) && /[^\P{C}\p{Cf}\s\uf721-\uf7ff]/u.test(text);

/** How many letters of a text nobody knows. */
export const countUnknown = (text: string): number => text.split(unknownLetter).length - 1;

/**
 * Adobe's list of glyphs gives old-style figures and small capitals the code points U+F721 to U+F7FF, in the order of
 * Latin-1; fonts of signs have theirs from U+F020 on, of which the bullets are common.
 */
function meaning(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0xf721 && code <= 0xf7ff) return String.fromCodePoint(code - 0xf700);
  return signs[code] ?? expertSigns[code - firstExpert] ?? bracketPieces[code - firstPiece] ?? unknownLetter;
}

/** Raised and lowered signs and letters of expert fonts, U+F6DC to U+F6F3 in Adobe's list: "1st", "N°". */
const firstExpert = 0xf6dc;
const expertSigns = ['1', 'Rp', '—', ...Array.from('¢¢,,$$--..abdeilmorst')];

/** Pieces that roots, arrows and tall brackets of formulas are made of, U+F8E5 to U+F8FE in Adobe's list. */
const firstPiece = 0xf8e5;
const bracketPieces = Array.from('‾⏐⎯®©™⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪⎮⎞⎟⎠⎤⎥⎦⎫⎬⎭');

const signs: Readonly<Record<number, string>> = {
  0xf0a7: '▪',
  0xf0b7: '•',
  0xf0a8: '◻',
  0xf06e: '■',
  0xf06f: '□',
  0xf0d8: '➢',
  0xf0e0: '→',
  0xf0fc: '✓',
  0xf6f9: 'ł',
  0xf6fa: 'œ',
  0xf6fd: 'š',
  0xf6ff: 'ž',
};
