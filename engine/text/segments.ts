import { segmentOf, type Segment, type Word } from './word.ts';

/** Baselines closer than this share of the font size are one line; super- and subscripts stay with their line. */
const sameLine = 0.45;
/** A gap wider than this many font sizes parts columns and table cells, wherever it is. */
const wideGap = 1.6;
/** A narrower gap, from this on, parts columns when most rows have a gap at the same place. */
const gutterGap = 0.4;
/** Rows with words on both sides that it takes to see a gutter, and the share of them that may cross it. */
const minRows = 6;
const maxCrossing = 0.15;

type Row = readonly Word[];

/** Words to segments, top to bottom. `words` all have the same turn. */
export function segmentsOf(words: readonly Word[]): readonly Segment[] {
  const rows = rowsOf(words);
  const gutters = guttersOf(rows);
  return rows.flatMap((row) => splitRow(row, gutters));
}

/** Words on about the same baseline, from left to right. */
function rowsOf(words: readonly Word[]): readonly Row[] {
  const rows: { readonly baseline: number; largest: number; readonly words: Word[] }[] = [];
  for (const word of words.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    if (row !== undefined && word.baseline - row.baseline < sameLine * Math.max(word.size, row.largest)) {
      row.words.push(word);
      row.largest = Math.max(row.largest, word.size);
    } else rows.push({ baseline: word.baseline, largest: word.size, words: [word] });
  }
  return rows.map((row) => row.words.toSorted((a, b) => a.left - b.left));
}

/** The x (in whole points) at which most rows that reach over it have a gap: the space between two columns. */
function guttersOf(rows: readonly Row[]): readonly number[] {
  const over = new Map<number, number>();
  const gaps = new Map<number, number>();
  const count = (into: Map<number, number>, from: number, to: number): void => {
    for (let x = Math.ceil(from); x <= to; x++) into.set(x, (into.get(x) ?? 0) + 1);
  };
  for (const row of rows) {
    const [first] = row;
    if (first === undefined) continue;
    let reach = first.right;
    for (const word of row.slice(1)) {
      if (word.left - reach >= gutterGap * word.size) count(gaps, reach, word.left);
      reach = Math.max(reach, word.right);
    }
    count(over, first.left, Math.min(reach, first.left + maxPageWidth));
  }
  return [...gaps]
    .filter(([x, rowsWithGap]) => rowsWithGap >= minRows && rowsWithGap >= (1 - maxCrossing) * (over.get(x) ?? 0))
    .map(([x]) => x);
}

/** Points; PDF's own limit of 14,400 keeps a hostile page from costing more. */
const maxPageWidth = 14_400;

function splitRow(row: Row, gutters: readonly number[]): readonly Segment[] {
  const parts: Word[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const word of row) {
    const gap = word.left - reach;
    const parted =
      gap >= wideGap * word.size || (gap >= gutterGap * word.size && gutters.some((x) => x >= reach && x <= word.left));
    if (parts.length === 0 || parted) parts.push([word]);
    else parts.at(-1)?.push(word);
    reach = Math.max(reach, word.right);
  }
  return parts.map(segmentOf);
}
