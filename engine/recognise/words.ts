import type { ReadCharacter } from './characters.ts';

/** A word of a line. Places are shares of the line's length, from its start. */
export interface ReadWord {
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
}

/** How dark each column of a line is, 0 to 1: where letters stand and where none do. */
export type Ink = Float32Array;

/** A column with less of the ink that the line's columns have at most is a gap. */
const blank = 0.06;

/** Characters to words; a word ends where the ink before the next one does. */
export function wordsOfLine(characters: readonly ReadCharacter[], steps: number, ink: Ink): readonly ReadWord[] {
  const words: (readonly ReadCharacter[])[] = [];
  const word: ReadCharacter[] = [];
  for (const character of characters) {
    if (character.text.trim() !== '') word.push(character);
    else if (word.length > 0) words.push(word.splice(0));
  }
  if (word.length > 0) words.push(word);
  const middle = (character: ReadCharacter | undefined): number => ((character?.step ?? 0) + 0.5) / steps;
  const borders = words.slice(1).map((next, index) => gapBetween(middle(words[index]?.at(-1)), middle(next[0]), ink));
  return words.map((read, index) => {
    const [start, end] = [borders[index - 1]?.end ?? inkStart(ink), borders[index]?.start ?? inkEnd(ink)];
    return {
      text: read.map(({ text }) => text).join(''),
      confidence: read.reduce((sum, { confidence }) => sum + confidence, 0) / read.length,
      start: Math.min(start, middle(read[0])),
      end: Math.max(end, middle(read.at(-1))),
    };
  });
}

/** The widest gap between the middles of two letters. */
function gapBetween(from: number, to: number, ink: Ink): { readonly start: number; readonly end: number } {
  const limit = blank * darkest(ink);
  const [first, last] = [Math.round(from * ink.length), Math.round(to * ink.length)];
  let best = { start: Math.round((first + last) / 2), end: Math.round((first + last) / 2) };
  let start = first;
  for (let column = first; column <= last; column++) {
    if ((ink[column] ?? 0) > limit) start = column + 1;
    else if (column + 1 - start > best.end - best.start) best = { start, end: column + 1 };
  }
  return { start: best.start / ink.length, end: best.end / ink.length };
}

const darkest = (ink: Ink): number => ink.reduce((most, value) => Math.max(most, value), 0);

function inkStart(ink: Ink): number {
  const limit = blank * darkest(ink);
  return (
    Math.max(
      0,
      ink.findIndex((value) => value > limit),
    ) / ink.length
  );
}

function inkEnd(ink: Ink): number {
  const limit = blank * darkest(ink);
  return (ink.findLastIndex((value) => value > limit) + 1) / ink.length;
}
