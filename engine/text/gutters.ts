import type { Row } from './segments.ts';

/** A gap from this many font sizes on parts columns where rows have one at the same place. */
export const gutterGap = 0.4;
/** Rows with words on both sides that it takes to see a gutter, and the share of them that may cross it. */
const minRows = 6;
const maxCrossing = 0.15;
/** A gap as wide as this is a gutter also where only rows that follow each other have it: below a title, a summary. */
const localGap = 0.75;

/** A place (points from the left) at which rows, from one to another, are parted. */
export interface Gutter {
  readonly x: number;
  /** The whole space that it is in. */
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
}

/** Points; PDF's own limit keeps a hostile page from costing more. */
const maxPageWidth = 14_400;

interface Gap {
  readonly left: number;
  readonly right: number;
  /** Font sizes. */
  readonly width: number;
}

/** The spaces between columns: where most rows that reach over one have a gap, on the page or for a stretch of it. */
export function guttersOf(rows: readonly Row[]): readonly Gutter[] {
  if (rows.length < minRows) return [];
  const origin = Math.floor(rows.reduce((least, [first]) => Math.min(least, first?.left ?? least), Infinity));
  const end = rows.flat().reduce((most, { right }) => Math.max(most, right), origin);
  const width = Math.min(Math.ceil(end) - origin, maxPageWidth);
  const over = new Spans(origin, width);
  const gaps = new Spans(origin, width);
  const gapsOfRows = rows.map(gapsOf);
  for (const [index, row] of rows.entries()) {
    for (const { left, right } of gapsOfRows[index] ?? []) gaps.add(left, right);
    if (row[0] !== undefined) over.add(row[0].left, Math.max(...row.map(({ right }) => right)));
  }
  const rowsOver = over.counts();
  const counts = gaps.counts();
  const gutters: Gutter[] = [];
  const isThrough = (index: number): boolean =>
    (counts[index] ?? 0) >= Math.max(minRows, (1 - maxCrossing) * (rowsOver[index] ?? 0));
  let left = 0;
  for (const [index, count] of counts.entries()) {
    if (count < minRows) continue;
    const x = origin + index;
    if (!isThrough(index)) {
      if (isPeak(counts, index)) gutters.push(...stretchesAt(x, rows, gapsOfRows));
      continue;
    }
    if (!isThrough(index - 1)) left = index;
    let right = index;
    while (isThrough(right + 1)) right++;
    gutters.push({ x, left: origin + left, right: origin + right, from: 0, to: rows.length - 1 });
  }
  return gutters;
}

function gapsOf(row: Row): readonly Gap[] {
  const gaps: Gap[] = [];
  let reach = row[0]?.right ?? 0;
  for (const [index, word] of row.entries()) {
    const isSpace = (word.rtl ? row[index - 1] : word)?.oneSpace === true;
    const width = (word.left - reach) / word.size;
    if (!isSpace && width >= gutterGap) gaps.push({ left: reach, right: word.left, width });
    reach = Math.max(reach, word.right);
  }
  return gaps;
}

/** Whether more rows have a gap here than just before, and no fewer than just after: the first point of the most. */
const isPeak = (counts: Int32Array, index: number): boolean =>
  (counts[index] ?? 0) > (counts[index - 1] ?? 0) && (counts[index] ?? 0) >= (counts[index + 1] ?? 0);

/** The stretches of rows that have a wide gap at a place, with a row that crosses it here and there. */
function stretchesAt(x: number, rows: readonly Row[], gapsOfRows: readonly (readonly Gap[])[]): readonly Gutter[] {
  const found: Gutter[] = [];
  let from = -1;
  let to = -1;
  let parted = 0;
  let crossing = 0;
  let crossingSince = 0;
  const end = (): void => {
    if (parted >= minRows && crossing - crossingSince <= maxCrossing * parted)
      found.push({ x, left: x, right: x, from, to });
    [from, parted, crossing, crossingSince] = [-1, 0, 0, 0];
  };
  for (const [index, row] of rows.entries()) {
    if (gapsOfRows[index]?.some(({ left, right, width }) => left <= x && right >= x && width >= localGap) === true) {
      if (from === -1) from = index;
      to = index;
      parted += 1;
      crossingSince = 0;
    } else if (from !== -1 && row.some(({ left, right }) => left < x && right > x)) {
      crossing += 1;
      crossingSince += 1;
      if (crossingSince >= 2) end();
    }
  }
  end();
  return found;
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
