import type { ReadCharacter } from './characters.ts';

/** A word of a line. Places are shares of the line's length, from its start. */
export interface ReadWord {
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
}

/** A column with less ink is a gap. */
const blank = 0.04;

/**
 * Characters to words; a word ends where the ink before the next one does.
 *
 * @param ink the share of each column of the line that is ink: where letters stand and where none do
 * @param widest columns without ink that part words, though no space was read: two columns of text or cells of a table
 *   that were found as one line
 */
export function wordsOfLine(
  characters: readonly ReadCharacter[],
  steps: number,
  ink: Float32Array,
  widest: number,
): readonly ReadWord[] {
  const middle = (character: ReadCharacter | undefined): number => ((character?.step ?? 0) + 0.5) / steps;
  const words: ReadCharacter[][] = [];
  let spaced = true;
  for (const character of characters) {
    const word = words.at(-1);
    if (character.text.trim() === '') spaced = true;
    else if (spaced || word === undefined || isApart(middle(word.at(-1)), middle(character), ink, widest)) {
      words.push([character]);
      spaced = false;
    } else word.push(character);
  }
  const borders = words.slice(1).map((next, index) => gapBetween(middle(words[index]?.at(-1)), middle(next[0]), ink));
  return words.map((read, index) => {
    const [first, last] = [middle(read[0]), middle(read.at(-1))];
    const start = borders[index - 1]?.end ?? inkEdge(ink, first, -1, widest / 2);
    const end = borders[index]?.start ?? inkEdge(ink, last, 1, widest / 2);
    return {
      text: read.map(({ text }) => text).join(''),
      confidence: read.reduce((sum, { confidence }) => sum + confidence, 0) / read.length,
      start: Math.min(start, first),
      end: Math.max(end, last),
    };
  });
}

function isApart(from: number, to: number, ink: Float32Array, widest: number): boolean {
  const { start, end } = gapBetween(from, to, ink);
  return (end - start) * ink.length > widest;
}

/** The widest gap between the middles of two letters. */
function gapBetween(from: number, to: number, ink: Float32Array): { readonly start: number; readonly end: number } {
  const [first, last] = [Math.round(from * ink.length), Math.round(to * ink.length)];
  let best = { start: Math.round((first + last) / 2), end: Math.round((first + last) / 2) };
  let start = first;
  for (let column = first; column <= last; column++) {
    if ((ink[column] ?? 0) > blank) start = column + 1;
    else if (column + 1 - start > best.end - best.start) best = { start, end: column + 1 };
  }
  return { start: best.start / ink.length, end: best.end / ink.length };
}

/** Where the ink around the middle of a letter ends, before a gap of `widest` columns: what is beyond is another's. */
function inkEdge(ink: Float32Array, from: number, step: 1 | -1, widest: number): number {
  const start = Math.min(ink.length - 1, Math.max(0, Math.floor(from * ink.length)));
  let edge = start;
  for (let column = start; column >= 0 && column < ink.length; column += step) {
    if ((ink[column] ?? 0) > blank) edge = column;
    else if (Math.abs(column - edge) > widest) break;
  }
  return (step === 1 ? edge + 1 : edge) / ink.length;
}
