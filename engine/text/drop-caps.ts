import type { Word } from './word.ts';

/** An initial is at least this many times as large as the line it begins. */
const leastLarger = 1.8;
/** Height of capitals in font sizes. */
const capital = 0.7;
/** The line beside an initial begins at most this many of its font sizes to the right, and this far from its top. */
const mostApart = 1.3;
const mostAside = 0.6;
/** A line is set in for a letter over the text by at least this share of the letter. */
const leastSetIn = 0.25;
/** An initial beside several lines: as many as this, so many font sizes apart, and it stands on the last of them. */
const mostLines = 4;
const mostSpacing = 1.7;
const sameBaseline = 0.3;
/** A gap from which on the initial is a word of its own ("A", "I"), in font sizes of the line. */
const wordOfItsOwn = 0.45;
/** Width of an initial on its line, in font sizes: the lines below begin beside it too. */
const widthOnLine = 0.1;

/**
 * Sets initials that reach over several lines, or stand high on the first, onto the line they begin, as large as it:
 * their baseline may be that of another line. The place on the page stays.
 */
export function withDropCaps(words: readonly Word[]): readonly Word[] {
  const middle = middleSize(words);
  return words.map((word) => {
    if (word.size < leastLarger * middle || !/^["“”„«‚‘’']?\p{Lu}$/u.test(word.text)) return word;
    const line =
      firstOfLinesBeside(word, words) ?? lineUnder(word, words) ?? words.find((other) => isBeside(word, other));
    if (line === undefined) return word;
    const gap = line.space === 'left' || line.left - word.right > wordOfItsOwn * line.size;
    const apart = /[AIO]$/u.test(word.text) && (gap || isWordWithout(word, line, words));
    const right = apart ? line.left - wordOfItsOwn * line.size : line.left;
    return { ...word, baseline: line.baseline, size: line.size, left: right - widthOnLine * line.size, right };
  });
}

/** Whether the page has what follows an initial as a word, but not both together: "A keeper", "the keeper". */
function isWordWithout(initial: Word, line: Word, words: readonly Word[]): boolean {
  const rest = lettersOf(line.text);
  const whole = lettersOf(initial.text + line.text);
  return (
    words.some((other) => other !== line && lettersOf(other.text) === rest) &&
    !words.some(({ text }) => lettersOf(text) === whole)
  );
}

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}]/gu, '');

/** The size that stands in the middle of all; an initial is larger than that of the text. */
function middleSize(words: readonly Word[]): number {
  const sizes = Float64Array.from(words, ({ size }) => size).toSorted();
  return sizes[sizes.length >> 1] ?? 0;
}

/** How far the tops of two words are from each other. */
const betweenTops = (a: Word, b: Word): number =>
  Math.abs(a.baseline - capital * a.size - (b.baseline - capital * b.size));

function isBeside(initial: Word, line: Word): boolean {
  if (initial.size < leastLarger * line.size || !/^\p{L}/u.test(line.text)) return false;
  const apart = line.left - initial.right;
  const sameTop = betweenTops(initial, line) < mostAside * line.size;
  return apart > -0.5 * line.size && apart < mostApart * line.size && (sameTop || initial.baseline === line.baseline);
}

/**
 * The first of several lines that are set in for a letter which stands lower than they begin: it shares the baseline of
 * the last of them, and those above follow each other.
 */
function firstOfLinesBeside(initial: Word, words: readonly Word[]): Word | undefined {
  const begins = (word: Word): boolean =>
    initial.size >= leastLarger * word.size &&
    word.left > initial.right - 0.5 * word.size &&
    word.left < initial.right + mostApart * word.size &&
    !words.some(
      (other) =>
        other !== initial &&
        other.baseline === word.baseline &&
        other.left < word.left &&
        other.right > initial.left - word.size,
    );
  const lines = words.filter(begins).toSorted((a, b) => b.baseline - a.baseline);
  const last = lines.findIndex((word) => Math.abs(word.baseline - initial.baseline) < sameBaseline * word.size);
  if (last === -1) return undefined;
  const chain = lines.slice(last, last + mostLines);
  const end = chain.findIndex((word, index) => {
    const below = chain[index - 1];
    return below !== undefined && below.baseline - word.baseline > mostSpacing * word.size;
  });
  const beside = end === -1 ? chain : chain.slice(0, end);
  const first = beside.at(-1);
  return beside.length > 1 && first !== undefined && /^\p{Ll}/u.test(first.text) ? first : undefined;
}

/** The line that a letter begins which is drawn over or under the text: the one that is set in to make room for it. */
function lineUnder(initial: Word, words: readonly Word[]): Word | undefined {
  const width = initial.right - initial.left;
  return words
    .filter(
      (word) =>
        initial.size >= leastLarger * word.size &&
        /^\p{Ll}/u.test(word.text) &&
        word.left > initial.left + leastSetIn * width &&
        word.left < initial.right &&
        betweenTops(initial, word) < word.size &&
        !words.some(
          ({ baseline, left }) => baseline === word.baseline && left < word.left && left > initial.left - width,
        ),
    )
    .toSorted((a, b) => betweenTops(initial, a) - betweenTops(initial, b))[0];
}
