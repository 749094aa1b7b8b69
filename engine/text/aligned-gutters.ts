import { bulletSigns } from './bullets.ts';
import type { Gutter } from './gutters.ts';
import type { Row } from './segments.ts';
import { areJoined, type Word } from './word.ts';
import { isRightToLeft } from './writing-order.ts';

/** Rows that begin anew at one place behind a wide gap: from so many on, that is where a column of cells begins. */
const leastRows = 3;
/** Rows between two such rows, at most: the lines of a cell. */
const mostBetween = 8;
/** The gap in font sizes, and in gaps between the other words of its row, at least. */
const leastGap = 0.6;
const wider = 1.6;
/** From so many font sizes on a gap is wide, whatever the others of its row are: those of cells are all as wide. */
const gapOfCells = 0.95;
/** Two rows that follow each other tell, where both begin at one place and have such a gap, much wider than others. */
const leastPair = 2;
const muchWider = 2.5;
/** Font sizes; as in `segments.ts`. */
const wideGap = 1.6;
/** Points in which places differ by rounding. */
const samePlace = 0.3;

interface Beginning {
  readonly row: number;
  /** Where the word behind the gap begins. */
  readonly at: number;
  /** Whether no word stands before it. */
  readonly isFirst: boolean;
  /** Whether the gap before it is one of cells, and much wider than others of its row. */
  readonly isCell: boolean;
}

/**
 * The gutters of small tables, whose columns stand too near to each other, or over too few rows, to be seen by their
 * gaps alone: words behind a wide gap begin at the same place in several rows. Words of one item do not count, as their
 * places are guessed.
 * On a page from right to left, words begin at their right.
 */
export function alignedGutters(rows: readonly Row[]): readonly Gutter[] {
  const fromLeft = guttersAtBeginnings(rows, beginningsOf);
  if (!isRightToLeft(rows.flat())) return fromLeft;
  const fromRight = guttersAtBeginnings(rows.map(mirroredRow), beginningsFromRight);
  return [...fromLeft, ...fromRight.map((each) => ({ ...each, x: -each.x, left: -each.x, right: -each.x }))];
}

const mirroredRow = (row: Row): Row =>
  row.map((word) => ({ ...word, left: -word.right, right: -word.left })).toReversed();

function guttersAtBeginnings(
  rows: readonly Row[],
  beginningsIn: (row: Row, index: number) => readonly Beginning[],
): readonly Gutter[] {
  const beginnings = rows.flatMap(beginningsIn).toSorted((a, b) => a.at - b.at || a.row - b.row);
  const found: Gutter[] = [];
  for (let start = 0; start < beginnings.length;) {
    const first = beginnings[start] as Beginning;
    let end = start + 1;
    while ((beginnings[end]?.at ?? Infinity) - first.at <= samePlace) end++;
    const place = beginnings.slice(start, end).toSorted((a, b) => a.row - b.row);
    for (const { from, to } of stretchesOf(place, first.at, rows))
      found.push({ x: first.at - samePlace, left: first.at - samePlace, right: first.at - samePlace, from, to });
    start = end;
  }
  return found;
}

const beginningsOf = (row: Row, index: number): readonly Beginning[] =>
  behindGaps(row, index, (word) => word.oneSpace !== true && !word.rtl);

/** Of a row that is mirrored. */
const beginningsFromRight = (row: Row, index: number): readonly Beginning[] => behindGaps(row, index, () => true);

function behindGaps(row: Row, index: number, hasPlace: (word: Word) => boolean): readonly Beginning[] {
  const gaps = row.slice(1).map((word, before) => word.left - (row[before]?.right ?? 0));
  const first = row.slice(0, 1).map((word) => ({ row: index, at: word.left, isFirst: true, isCell: false }));
  // Most rows have words alone.
  if (!gaps.some((gap, before) => gap >= leastGap * (row[before + 1]?.size ?? 0))) return first;
  // Parts of one word have no gap between them; gaps so wide that they part by themselves are none between words.
  const between = gaps.filter((gap, before) => {
    const [word, next] = [row[before] as Word, row[before + 1] as Word];
    return !areJoined(word, next) && gap < wideGap * next.size;
  });
  const usual = between.toSorted((a, b) => a - b)[(between.length - 1) >> 1] ?? 0;
  const isWideAt = (at: number): boolean => {
    const [gap = 0, size = 0] = [gaps[at], row[at + 1]?.size];
    return gap >= leastGap * size && (between.length < 3 || gap >= wider * usual || gap >= gapOfCells * size);
  };
  const isCellAt = (at: number): boolean => {
    const gap = gaps[at] ?? 0;
    // Gaps inside items are guessed, and tell nothing.
    const others = gaps.filter((_, other) => other !== at && row[other + 1]?.oneSpace !== true);
    return gap >= gapOfCells * (row[at + 1]?.size ?? 0) && others.every((other) => gap >= muchWider * other);
  };
  const others = row.slice(1).flatMap((word, before) => {
    const isWide = isWideAt(before);
    // Behind the text of an item no other gap is wide.
    const isItem = before === 0 && isMark(row[0]?.text ?? '') && !gaps.some((_, at) => at > 0 && isWideAt(at));
    return isWide && hasPlace(word) && !isItem
      ? [{ row: index, at: word.left, isFirst: false, isCell: isCellAt(before) }]
      : [];
  });
  return [...first, ...others];
}

const mark = new RegExp(String.raw`^([${bulletSigns}]|[([]?[\p{L}\p{N}]{1,5}[.)\]]|[⁰¹²³⁴-⁹]+|\d{1,3})$`, 'u');
const isMark = (text: string): boolean => mark.test(text);

/** Rows from one beginning to another with none that reaches over the place. */
function stretchesOf(
  place: readonly Beginning[],
  at: number,
  rows: readonly Row[],
): readonly { readonly from: number; readonly to: number }[] {
  const stretches: { from: number; to: number; count: number; behind: number; cells: number }[] = [];
  for (const { row, isFirst, isCell } of place) {
    const last = stretches.at(-1);
    const isNear =
      last !== undefined &&
      row - last.to <= mostBetween &&
      !rows.slice(last.to + 1, row).some((each) => each.some(({ left, right }) => left < at - 1 && right > at + 1));
    const behind = isFirst ? 0 : 1;
    const cells = isCell ? 1 : 0;
    if (last !== undefined && isNear)
      Object.assign(last, { to: row, count: last.count + 1, behind: last.behind + behind, cells: last.cells + cells });
    else stretches.push({ from: row, to: row, count: 1, behind, cells });
  }
  const isPair = (from: number, to: number): boolean =>
    to === from + 1 && Math.abs((rows[from]?.[0]?.left ?? 0) - (rows[to]?.[0]?.left ?? Infinity)) <= samePlace;
  return stretches.filter(
    ({ from, to, count, behind, cells }) =>
      behind > 0 && (count >= leastRows || (cells >= leastPair && isPair(from, to))),
  );
}
