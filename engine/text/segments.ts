import { alignedGutters } from './aligned-gutters.ts';
import { beginsOtherBlock, drawnWords, type DrawnWords } from './drawn-apart.ts';
import { gutterGap, guttersOf, type Gutter } from './gutters.ts';
import { gapOfWords, gapsOfWords, withLetterSpacing } from './letter-spacing.ts';
import { segmentOf, type Segment, type Word } from './word.ts';

/** Baselines closer than this share of the font size are one line; super- and subscripts stay with their line. */
const sameLine = 0.45;
/** Words of one size are on one line when they are nearer than this: numbers of notes may be as large as the text. */
const sameRow = 0.6;
const muchLarger = 1.3;
/** A gap wider than this many font sizes parts columns and table cells, wherever it is. */
const wideGap = 1.6;
export type Row = readonly Word[];

/** Words to segments, top to bottom. `words` all have the same turn. */
export function segmentsOf(words: readonly Word[]): readonly Segment[] {
  const found = rowsOf(words);
  const usual = gapOfWords(found.flatMap(gapsOfWords));
  const rows = found.map((row) => withLetterSpacing(row, usual));
  const gutters = [...guttersOf(rows), ...alignedGutters(rows)];
  const drawn = drawnWords(rows);
  return rows.flatMap((row, index) =>
    splitRow(
      row,
      gutters.filter(({ from, to }) => from <= index && index <= to),
      drawn,
    ),
  );
}

/** Words on about the same baseline, from left to right; the rows from top to bottom. */
export function rowsOf(words: readonly Word[]): readonly Row[] {
  const rows: { baseline: number; largest: number; readonly words: Word[] }[] = [];
  for (const word of words.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    if (
      row !== undefined &&
      word.baseline - row.baseline < sameLine * Math.max(word.size, row.largest) &&
      !(row.largest > muchLarger * word.size && isOfLineBelow(word, row.words))
    ) {
      row.words.push(word);
      // What is raised comes first; what is lowered is measured by the line itself.
      if (word.size > row.largest) row.baseline = word.baseline;
      row.largest = Math.max(row.largest, word.size);
    } else rows.push({ baseline: word.baseline, largest: word.size, words: [word] });
  }
  return rows.map((row) => row.words.toSorted((a, b) => a.left - b.left));
}

/** Share of a gutter that a gap must have to be one: between words of a line across it there may be a narrower one. */
const mostOfGutter = 0.5;

const liesIn = ({ x, left, right }: Gutter, from: number, to: number): boolean =>
  x >= from && x <= to && Math.min(right, to) - Math.max(left, from) >= mostOfGutter * (right - left);

/**
 * Whether a word is on a line below those of its size, though one much larger, an initial, may stand beside both.
 * Beside indices that stand over each other are more words of the larger size.
 */
function isOfLineBelow(word: Word, row: Row): boolean {
  const alike = row.filter(({ size }) => Math.abs(word.size - size) < 0.15 * word.size);
  const isBelow = alike.some(({ baseline }) => word.baseline - baseline > sameRow * word.size);
  return isBelow && 2 * alike.length > row.length;
}

function splitRow(row: Row, gutters: readonly Gutter[], drawn: DrawnWords): readonly Segment[] {
  const parts: Word[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const [index, word] of row.entries()) {
    const gap = word.left - reach;
    // How wide a gap inside an item is, is guessed: it is none between columns.
    const isSpace = (word.rtl ? row[index - 1] : word)?.oneSpace === true;
    const parted =
      gap >= wideGap * word.size ||
      (!isSpace && gap >= gutterGap * word.size && gutters.some((gutter) => liesIn(gutter, reach, word.left))) ||
      (gap >= gutterGap * word.size && index > 0 && beginsOtherBlock(row[index - 1] as Word, word, drawn));
    if (parts.length === 0 || parted) parts.push([word]);
    else parts.at(-1)?.push(word);
    reach = Math.max(reach, word.right);
  }
  return parts.map(segmentOf);
}
