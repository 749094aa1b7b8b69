import { withLetterSpacing } from './letter-spacing.ts';
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

export type Row = readonly Word[];

/** Words to segments, top to bottom. `words` all have the same turn. */
export function segmentsOf(words: readonly Word[]): readonly Segment[] {
  const rows = rowsOf(words).map(withLetterSpacing);
  const gutters = guttersOf(rows);
  return rows.flatMap((row) => splitRow(row, gutters));
}

/** Words on about the same baseline, from left to right; the rows from top to bottom. */
export function rowsOf(words: readonly Word[]): readonly Row[] {
  const rows: { baseline: number; largest: number; readonly words: Word[] }[] = [];
  for (const word of words.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    if (row !== undefined && word.baseline - row.baseline < sameLine * Math.max(word.size, row.largest)) {
      row.words.push(word);
      // What is raised comes first; what is lowered is measured by the line itself.
      if (word.size > row.largest) row.baseline = word.baseline;
      row.largest = Math.max(row.largest, word.size);
    } else rows.push({ baseline: word.baseline, largest: word.size, words: [word] });
  }
  return rows.map((row) => row.words.toSorted((a, b) => a.left - b.left));
}

/** Points; PDF's own limit keeps a hostile page from costing more. */
const maxPageWidth = 14_400;

/** The x (in whole points) at which most rows that reach over it have a gap: the space between two columns. */
function guttersOf(rows: readonly Row[]): readonly number[] {
  if (rows.length < minRows) return [];
  const origin = Math.floor(rows.reduce((least, [first]) => Math.min(least, first?.left ?? least), Infinity));
  const end = rows.flat().reduce((most, { right }) => Math.max(most, right), origin);
  const width = Math.min(Math.ceil(end) - origin, maxPageWidth);
  const over = new Spans(origin, width);
  const gaps = new Spans(origin, width);
  for (const row of rows) {
    const [first] = row;
    if (first === undefined) continue;
    let reach = first.right;
    for (const [index, word] of row.entries()) {
      const isSpace = (word.rtl ? row[index - 1] : word)?.oneSpace === true;
      if (!isSpace && word.left - reach >= gutterGap * word.size) gaps.add(reach, word.left);
      reach = Math.max(reach, word.right);
    }
    over.add(first.left, reach);
  }
  const rowsOver = over.counts();
  const gutters: number[] = [];
  for (const [index, rowsWithGap] of gaps.counts().entries()) {
    if (rowsWithGap >= minRows && rowsWithGap >= (1 - maxCrossing) * (rowsOver[index] ?? 0))
      gutters.push(origin + index);
  }
  return gutters;
}

/** Counts, for each whole point from an origin on, the spans that lie over it. */
class Spans {
  readonly #origin: number;
  readonly #width: number;
  /** What the count grows by at each point. */
  readonly #steps: Int32Array;
  #last = 0;

  constructor(origin: number, width: number) {
    this.#origin = origin;
    this.#width = width;
    this.#steps = new Int32Array(width + 2);
  }

  /** Points from `from` to `to`, both included; what lies beyond the width is left out. */
  add(from: number, to: number): void {
    const first = Math.ceil(from) - this.#origin;
    const end = Math.min(Math.floor(to) - this.#origin, this.#width) + 1;
    if (first >= end) return;
    this.#steps[first] = (this.#steps[first] ?? 0) + 1;
    this.#steps[end] = (this.#steps[end] ?? 0) - 1;
    this.#last = Math.max(this.#last, end);
  }

  counts(): Int32Array {
    const counts = this.#steps.slice(0, this.#last);
    for (let index = 1; index < counts.length; index++) counts[index] = (counts[index] ?? 0) + (counts[index - 1] ?? 0);
    return counts;
  }
}

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
