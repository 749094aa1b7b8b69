/**
 * Where words stand inside a text item. pdf.js gives one width for a whole item; its words are placed with the
 * character widths of the common face that fits the item's font best, and what is left over goes to the spaces
 * (justified text).
 */

/** Character widths of a face, characters 32 to 126, in thousandths of the font size. */
export type Face = readonly number[];

/** Published metrics: Helvetica and Times Roman (Adobe), Computer Modern Roman (TeX). */
const sans = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const serif = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
];
const modern = [
  333, 278, 500, 833, 500, 833, 778, 278, 389, 389, 500, 778, 278, 333, 278, 500, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 778, 778, 778, 472, 778, 750, 708, 722, 764, 681, 653, 785, 750, 361, 514, 778, 625, 917,
  750, 778, 681, 778, 736, 556, 722, 750, 750, 1028, 750, 750, 611, 278, 500, 278, 500, 500, 278, 500, 556, 444, 556,
  444, 306, 500, 556, 278, 306, 528, 278, 833, 556, 500, 556, 528, 392, 394, 389, 556, 528, 722, 528, 528, 444, 500,
  1000, 500, 500,
];
const monospace = Array.from({ length: 95 }, () => 600);

/** What the metrics don't cover, by class of character. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[‘’‚·ı\u00a0]/u, 300],
  [/[—%œæŒÆ…]/u, 900],
  [/[ﬁﬂ]/u, 540],
  [/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u, 1_000],
  [/\p{M}/u, 0],
];
const otherWidth = 520;

function widthOf(character: string, face: Face): number {
  const known = face[character.charCodeAt(0) - 32];
  if (known !== undefined) return known;
  // An accent adds nothing to its letter's width.
  const base = face[character.normalize('NFD').charCodeAt(0) - 32];
  return base ?? classes.find(([pattern]) => pattern.test(character))?.[1] ?? otherWidth;
}

/** An item's text and its advance in font sizes. */
export interface Measured {
  readonly text: string;
  readonly advance: number;
}

/** Characters that are compared to find a font's face: enough to tell, few enough to cost nothing. */
const sampleSize = 2_000;

/** The face whose widths come closest to the advances of items set in one font. */
export function faceOf(items: readonly Measured[]): Face {
  let best: Face = sans;
  let least = Number.POSITIVE_INFINITY;
  for (const face of [sans, serif, modern, monospace]) {
    let error = 0;
    let characters = 0;
    for (const { text, advance } of items) {
      error += Math.abs(advance - widthOfText(text, face) / 1_000);
      characters += text.length;
      if (characters > sampleSize) break;
    }
    if (error < least) [best, least] = [face, error];
  }
  return best;
}

/** The sum of the widths of a text's characters, in thousandths of the font size. */
function widthOfText(text: string, face: Face): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const known = face[text.charCodeAt(index) - 32];
    if (known !== undefined) sum += known;
    else {
      const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
      sum += widthOf(character, face);
      index += character.length - 1;
    }
  }
  return sum;
}

/** A space is at least and at most this wide, in thousandths of the font size; else the font is none of ours. */
const leastSpace = 120;
const mostSpace = 1_200;

/**
 * The share of an item's advance that lies before each character: (length + 1) by UTF-16 index, from 0 to 1.
 */
export function sharesOf({ text, advance }: Measured, face: Face): Float64Array {
  // First the letters before each character, then the spaces, whose width follows from what the letters leave.
  const shares = new Float64Array(text.length + 1);
  let letters = 0;
  let spaces = 0;
  for (let index = 0; index < text.length; index++) {
    shares[index] = letters;
    const unit = text.charCodeAt(index);
    const known = face[unit - 32];
    if (unit === 32) spaces += 1;
    else if (known !== undefined) letters += known;
    else {
      const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
      letters += widthOf(character, face);
      if (character.length === 2) shares[++index] = letters;
    }
  }
  const left = (1_000 * advance - letters) / spaces;
  const space = left >= leastSpace && left <= mostSpace ? left : (face[0] ?? 0);
  const total = letters + spaces * space || 1;
  let spacesBefore = 0;
  for (let index = 0; index < text.length; index++) {
    shares[index] = ((shares[index] ?? 0) + spacesBefore * space) / total;
    if (text.charCodeAt(index) === 32) spacesBefore += 1;
  }
  shares[text.length] = 1;
  return shares;
}
