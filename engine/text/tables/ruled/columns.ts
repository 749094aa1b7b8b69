import type { Row } from '../../segments.ts';
import { segmentOf, type Word } from '../../word.ts';
import type { Column } from '../columns.ts';
import { narrowGaps } from '../narrow-gaps.ts';
import type { TableRow } from '../table.ts';

/** Font sizes of a space that no line has a word in, from which on it parts columns; and that of few lines. */
const leastGap = 0.4;
const leastGapOfFew = 0.5;
const fewLines = 4;
/** Share of the lines that may reach over a space between columns, as names over several columns and of sections do. */
const mostCrossing = 0.25;
/** Lines with words on both sides of such a space, and the share of them that begin, end or have their middle alike. */
const leastBeside = 3;
const mostAlike = 0.75;
/** Font sizes by which those places differ. */
const samePlace = 0.35;
/** Words of one line, with nothing below or above the one of them, are one name where they are nearer than this. */
const leastGapOfName = 1;

/** A column between rules, or between spaces without words. */
export interface RuledColumn extends Column {
  /** Whether it stands as near to the one before it as words do to each other. */
  readonly isNear?: boolean;
}

/** Words without a gap between them. */
interface Stretch {
  readonly left: number;
  readonly right: number;
}

/**
 * The columns of lines of a table: between upright rules, and where no line has a word.
 *
 * @param cuts the places of upright rules inside the table
 * @param isClosed whether upright rules part all of its columns
 */
export function columnsBetween(
  lines: readonly Row[],
  cuts: readonly number[],
  isClosed: boolean,
): readonly RuledColumn[] {
  const words = lines.flat();
  const [left, right] = [Math.min(...words.map((word) => word.left)), Math.max(...words.map((word) => word.right))];
  const { wide, narrow } = isClosed ? { wide: [], narrow: [] } : gapsOf(lines, cuts);
  const places = [...cuts, ...wide, ...narrow]
    .filter((place) => place > left && place < right)
    .toSorted((a, b) => a - b);
  const edges = [left - 1, ...places, right + 1];
  return edges.slice(1).map((end, index) => {
    const begin = edges[index] ?? left;
    return { left: begin, right: end, ...(narrow.includes(begin) ? { isNear: true } : {}) };
  });
}

/** The middles of spaces between columns that have no rule in them. */
function gapsOf(
  lines: readonly Row[],
  cuts: readonly number[],
): { readonly wide: readonly number[]; readonly narrow: readonly number[] } {
  const size = usualSize(lines.flat());
  const all = lines.map((line) => stretchesOf(line));
  const stretches = all.filter((list) => list.length > 1);
  const isNew = ({ left, right }: Stretch, places: readonly number[]): boolean =>
    !places.some((place) => place >= left - 1 && place <= right + 1);
  const least = (stretches.length < fewLines ? leastGapOfFew : leastGap) * size;
  const free = freeGaps(stretches, 0, least)
    .filter((gap) => !isInLabels(middleOf(gap), all))
    .filter((gap) => isNew(gap, cuts));
  const places = withoutNames(free.map(middleOf), cuts, lines, size);
  const most = Math.floor(mostCrossing * stretches.length);
  const crossed = freeGaps(stretches, most, leastGapOfFew * size)
    .filter((gap) => isNew(gap, [...cuts, ...places]))
    .map(middleOf)
    .filter((place) => areBeside(place, [...cuts, ...places], stretches, size));
  const wide = [...places, ...crossed];
  const narrow = narrowGaps(lines.map((line) => rowOf(line, [...cuts, ...wide]))).toSorted((a, b) => a - b);
  return { wide, narrow: narrow.filter((place, at) => at === 0 || place > (narrow[at - 1] ?? 0) + size) };
}

/** A line as a row of a table, parted at the places that are known. */
function rowOf(line: Row, places: readonly number[]): TableRow {
  const parts = Map.groupBy(line, ({ left, right }) => places.filter((place) => 2 * place < left + right).length);
  const { baseline, size } = segmentOf(line);
  return { baseline, size, segments: Array.from(parts.values(), segmentOf) };
}

const middleOf = ({ left, right }: Stretch): number => (left + right) / 2;

/** Whether more lines without a gap reach over a place than others have a gap there: the lines of labels. */
const isInLabels = (place: number, lines: readonly (readonly Stretch[])[]): boolean => {
  const over = lines.filter((line) => line.some(({ left, right }) => left < place && right > place)).length;
  const beside = lines.filter((line) =>
    line.some(({ right }, at) => right < place && (line[at + 1]?.left ?? -Infinity) > place),
  ).length;
  return over > beside;
};

/** Whether lines have cells on both sides of a place: words that begin, end or have their middle below each other. */
function areBeside(
  place: number,
  places: readonly number[],
  lines: readonly (readonly Stretch[])[],
  size: number,
): boolean {
  const before = Math.max(-Infinity, ...places.filter((each) => each < place));
  const behind = Math.min(Infinity, ...places.filter((each) => each > place));
  const beside = lines.flatMap((line) => {
    const left = line.findLast((each) => each.left > before && each.right < place);
    const right = line.find((each) => each.left > place && each.right < behind);
    return left === undefined || right === undefined ? [] : [{ left, right }];
  });
  return (
    beside.length >= Math.max(leastBeside, lines.length / 2) &&
    areAlike(
      beside.map(({ left }) => left),
      size,
    ) &&
    areAlike(
      beside.map(({ right }) => right),
      size,
    )
  );
}

/** Whether most stretches begin, end or have their middle at one place. */
const areAlike = (stretches: readonly Stretch[], size: number): boolean =>
  [({ left }: Stretch) => left, ({ right }: Stretch) => right, middleOf].some((placeOf) => {
    const places = stretches.map(placeOf);
    const alike = places.map((one) => places.filter((other) => Math.abs(one - other) < samePlace * size).length);
    return Math.max(...alike) >= mostAlike * places.length;
  });

/** Font sizes between words of a line of text, at most. */
const betweenWords = 0.4;
/** The same of words that one space of their item parts: where they stand in it is guessed. */
const betweenWordsOfItem = 1.5;

/** Whether a word follows another as words of a line of text do. */
export function isNear(before: Word, word: Word, least = betweenWords): boolean {
  // The sign of a currency stands at the edge of its column, far from its amount, and near to that of another.
  if (isSign(before)) return /^[(\d–—-]/u.test(word.text);
  if (isSign(word) && /[\d)–—-]$/u.test(before.text)) return false;
  return word.left - before.right < (word.oneSpace === true ? Math.max(least, betweenWordsOfItem) : least) * word.size;
}

/** Whether a word is the sign of a currency that stands before its amount. */
export const isSign = ({ text }: Word): boolean => /^(US|C|A)?[$£]$/u.test(text);

/** Words of a line, those near to each other as one stretch. */
export function stretchesOf(line: Row, least = betweenWords): readonly Stretch[] {
  const found: { left: number; right: number }[] = [];
  for (const [index, word] of line.entries()) {
    const last = found.at(-1);
    if (last !== undefined && isNear(line[index - 1] as Word, word, least))
      last.right = Math.max(last.right, word.right);
    else found.push({ left: word.left, right: word.right });
  }
  return found;
}

/** Spaces, at least so wide, that at most so many lines reach over; each has words on both sides. */
function freeGaps(lines: readonly (readonly Stretch[])[], crossing: number, least: number): readonly Stretch[] {
  const ends = lines.flatMap((line) =>
    line.flatMap(({ left, right }) => [
      { x: left, step: 1 },
      { x: right, step: -1 },
    ]),
  );
  const gaps: Stretch[] = [];
  let depth = 0;
  let from = Number.NaN;
  for (const { x, step } of ends.toSorted((a, b) => a.x - b.x || b.step - a.step)) {
    const before = depth;
    depth += step;
    if (before > crossing && depth <= crossing) from = x;
    if (before <= crossing && depth > crossing && x - from >= least) gaps.push({ left: from, right: x });
  }
  return gaps;
}

/**
 * Places without those inside a name: beside words of a single line that are near to those on the other side, and of
 * the two around a name that stands between columns, over both, without others on its line.
 */
function withoutNames(
  places: readonly number[],
  cuts: readonly number[],
  lines: readonly Row[],
  size: number,
): readonly number[] {
  const edges = [-Infinity, ...places, ...cuts, Infinity].toSorted((a, b) => a - b);
  const isIn = (at: number, { left, right }: Word): boolean =>
    left + right > 2 * (edges[at] ?? 0) && left + right < 2 * (edges[at + 1] ?? 0);
  const linesOf = (at: number): readonly Row[] => lines.filter((line) => line.some((word) => isIn(at, word)));
  const dropped = new Set<number>();
  for (let at = 0; at + 1 < edges.length; at++) {
    const [line, ...others] = linesOf(at);
    if (line === undefined || others.length > 0) continue;
    const own = line.filter((word) => isIn(at, word));
    const [begin, end] = [edges[at] ?? 0, edges[at + 1] ?? 0];
    const before = Math.max(-Infinity, ...line.filter((word) => word.right <= begin).map((word) => word.right));
    const behind = Math.min(Infinity, ...line.filter((word) => word.left >= end).map((word) => word.left));
    const isAlone = ![at - 1, at + 1].some((beside) => line.some((word) => isIn(beside, word)));
    const isOverBoth = isAlone && at > 0 && linesOf(at - 1).some((other) => linesOf(at + 1).includes(other));
    if (Math.min(...own.map(({ left }) => left)) - before < leastGapOfName * size || isOverBoth) dropped.add(begin);
    else if (behind - Math.max(...own.map(({ right }) => right)) < leastGapOfName * size) dropped.add(end);
  }
  return places.filter((place) => !dropped.has(place));
}

function usualSize(words: readonly Word[]): number {
  const sizes = words.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}
