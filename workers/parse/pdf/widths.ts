/**
 * Relative advance widths by character class. pdf.js gives one width for a whole text item; words inside it are placed
 * by these proportions, which are close to those of common text faces (the item's ends are exact).
 */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’‘|!ıftr()[\]{}\-‐­\u00a0 /\\"]/u, 0.31],
  [/[mMW@—%œæŒÆ]/u, 0.86],
  [/[wA-HJ-LN-VX-Z&]/u, 0.68],
  [/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u, 1],
  [/\p{M}/u, 0],
];
const otherWidth = 0.5;

function widthByClass(character: string): number {
  return classes.find(([pattern]) => pattern.test(character))?.[1] ?? otherWidth;
}

/** Every character of Latin-1 is asked for often: (256), by character code. */
const latinWidths = Float64Array.from({ length: 256 }, (_, code) => widthByClass(String.fromCharCode(code)));

function widthOf(character: string): number {
  return latinWidths[character.charCodeAt(0)] ?? widthByClass(character);
}

/** The share of an item's advance that lies before the character at a UTF-16 index: 0 at its start, 1 at its end. */
export function fractionAt(text: string, index: number): number {
  if (index <= 0) return 0;
  if (index >= text.length) return 1;
  let before = 0;
  let total = 0;
  let position = 0;
  for (const character of text) {
    const width = widthOf(character);
    if (position < index) before += width;
    total += width;
    position += character.length;
  }
  return total === 0 ? index / text.length : before / total;
}
