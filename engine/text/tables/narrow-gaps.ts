import { segmentOf, type Segment, type Word } from '../word.ts';
import type { TableRow } from './table.ts';

/** A gap that is tried has at least this many font sizes: less is kerning. */
const leastGap = 0.2;
/** A gap parts columns when so many rows, and this share of those with words on both sides, are one part there. */
const leastRows = 3;
const leastShare = 0.6;
/** This share of the rows have an edge at the gap that is one column's, as near as this many font sizes. */
const aligned = 0.7;
const sameEdge = 0.15;
/** Words end at different places where they differ by this many font sizes. */
const different = 0.4;

/** The words of a row on both sides of a place, nearest to it, and whether they are of one part. */
interface Sides {
  readonly before: Word;
  readonly behind: Word;
  readonly inOne: boolean;
}

/**
 * The rows of a table, parted where a column of numbers stands as near to another column as words do to each other: no
 * word reaches over the gap in any row, and one of the two columns has an edge there.
 */
export function partedAtNarrowGaps(rows: readonly TableRow[]): readonly TableRow[] {
  const places = narrowGaps(rows);
  if (places.length === 0) return rows;
  return rows.map((row) => ({ ...row, segments: row.segments.flatMap((segment) => partedAt(segment, places)) }));
}

/** The middles of such gaps. */
export const narrowGaps = (rows: readonly TableRow[]): readonly number[] =>
  gapsInside(rows).filter((place) => partsColumns(rows, place));

/** The middles of the gaps beside numbers inside parts, each once. */
function gapsInside(rows: readonly TableRow[]): readonly number[] {
  const middles = rows.flatMap(({ segments }) =>
    segments.flatMap(({ words }) =>
      words.slice(1).flatMap((word, index) => {
        const before = words[index];
        const isGap = before !== undefined && word.left - before.right >= leastGap * word.size;
        return isGap && isBesideNumber(before, word) ? [(word.left + before.right) / 2] : [];
      }),
    ),
  );
  return [...new Set(middles.map((middle) => Math.round(2 * middle) / 2))];
}

/** The end of an amount, or the start of one. */
const isBesideNumber = (before: Word, behind: Word): boolean =>
  /\d\)?[€$£%]?$|^[€$£%]$/u.test(before.text) !== /^[($€£–-]*\d/u.test(behind.text);

function partsColumns(rows: readonly TableRow[], place: number): boolean {
  const words = rows.flatMap(({ segments }) => segments.flatMap((segment) => segment.words));
  if (words.some(({ left, right }) => left < place && place < right)) return false;
  const sides = rows.flatMap((row) => sidesOf(row, place));
  const beside = sides.filter(({ before, behind, inOne }) => inOne && isBesideNumber(before, behind)).length;
  if (beside < Math.max(leastRows, leastShare * sides.length)) return false;
  // The same word before every amount, or the same unit behind, belongs to the amounts.
  const inOne = sides.filter((each) => each.inOne);
  if (isOneWord(inOne.map(({ before }) => before.text)) || isOneWord(inOne.map(({ behind }) => behind.text)))
    return false;
  const size = Math.max(...rows.map((row) => row.size));
  const [ends, starts] = [sides.map(({ before }) => before.right), sides.map(({ behind }) => behind.left)];
  // Labels end anywhere before amounts that begin below each other; amounts of any length end below each other.
  if (areAligned(starts, size) && spread(ends) > different * size) return true;
  return areAligned(ends, size) && new Set(sides.map(({ behind }) => behind.text)).size > 1;
}

const isOneWord = (texts: readonly string[]): boolean => new Set(texts).size === 1 && !/\d/u.test(texts[0] ?? '');

function sidesOf({ segments }: TableRow, place: number): readonly Sides[] {
  const left = segments.findLast((segment) => segment.left < place);
  const right = segments.find((segment) => segment.right > place);
  const before = left?.words.findLast((word) => word.right <= place);
  const behind = right?.words.find((word) => word.left >= place);
  return before === undefined || behind === undefined ? [] : [{ before, behind, inOne: left === right }];
}

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

function areAligned(edges: readonly number[], size: number): boolean {
  const most = Math.max(
    ...edges.map((edge) => edges.filter((other) => Math.abs(other - edge) <= sameEdge * size).length),
  );
  return most >= aligned * edges.length;
}

function partedAt({ words }: Segment, places: readonly number[]): readonly Segment[] {
  const cuts = words.flatMap((word, index) => {
    const before = words[index - 1];
    return before !== undefined && places.some((place) => before.right <= place && place <= word.left) ? [index] : [];
  });
  return [0, ...cuts].map((cut, index) => segmentOf(words.slice(cut, cuts[index])));
}
