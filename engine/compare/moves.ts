import { alikeUnits } from './alike.ts';
import type { Match } from './gap.ts';
import { bagOf, likeness } from './similarity.ts';
import type { Unit } from './units.ts';

/** What begins a run: a unit that says the same, and is no stock phrase. */
const fewestWords = 4;
/** A run of fewer words is nothing that a person would call moved. */
const fewestInAll = 6;
/** What belongs to a run beside such a unit may have other words. */
const leastAlike = 0.6;
/** A run without a unit that says the same must be long and nearly the same: contracts are full of like sentences. */
const leastAlone = 0.9;
const fewestAlone = 25;
/** One with the same heading may be shorter. */
const fewestWithHeading = 10;

/**
 * What has no partner where it stands, and one elsewhere: runs of units that were moved, with the headings and short
 * lines among them.
 *
 * @param aligned in order; those that a move takes a unit of belong together no longer
 */
export function movesOf(lefts: readonly Unit[], rights: readonly Unit[], aligned: readonly Match[]): readonly Match[] {
  const freeLeft = unmatched(
    lefts.length,
    aligned.map(({ left }) => left),
  );
  const freeRight = unmatched(
    rights.length,
    aligned.map(({ right }) => right),
  );
  const loose = looseUnits(lefts, rights, aligned);
  const moves: Match[] = [];
  for (const [left, right] of starts(lefts, rights, [...freeLeft], [...freeRight])) {
    const belongs = (by: number): boolean => {
      const [i, j] = [left + by, right + by];
      if (freeLeft.has(i) && freeRight.has(j)) return isAlike(lefts[i], rights[j]);
      // A like sentence that stands where this one stood is no partner for it.
      return isFree(freeLeft, loose.left, i) && isFree(freeRight, loose.right, j) && lefts[i]?.key === rights[j]?.key;
    };
    if (!belongs(0)) continue;
    let [from, to] = [0, 1];
    while (belongs(from - 1)) from--;
    while (belongs(to)) to++;
    if (!isEnough(lefts.slice(left + from, left + to), rights.slice(right + from, right + to))) continue;
    for (let by = from; by < to; by++) {
      freeLeft.delete(left + by);
      freeRight.delete(right + by);
      loose.left.delete(left + by);
      loose.right.delete(right + by);
      moves.push({ left: [left + by, left + by + 1], right: [right + by, right + by + 1] });
    }
  }
  return moves.toSorted((a, b) => a.left[0] - b.left[0]);
}

const isFree = (free: ReadonlySet<number>, loose: ReadonlySet<number>, index: number): boolean =>
  free.has(index) || loose.has(index);

/** Units that stand where another one stood that is like them, but not the same. */
function looseUnits(lefts: readonly Unit[], rights: readonly Unit[], aligned: readonly Match[]) {
  const loose = { left: new Set<number>(), right: new Set<number>() };
  for (const { left, right } of aligned) {
    const isOne = left[1] - left[0] === 1 && right[1] - right[0] === 1;
    if (!isOne || lefts[left[0]]?.key === rights[right[0]]?.key) continue;
    loose.left.add(left[0]);
    loose.right.add(right[0]);
  }
  return loose;
}

function isAlike(left: Unit | undefined, right: Unit | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return left.key === right.key || likenessOf([left], [right]) >= leastAlike;
}

function isEnough(lefts: readonly Unit[], rights: readonly Unit[]): boolean {
  const words = lefts.reduce((sum, unit) => sum + unit.words.length, 0);
  const same = lefts.filter((unit, at) => unit.key === rights[at]?.key);
  if (same.some((unit) => unit.words.length >= fewestWords)) return words >= fewestInAll;
  if (likenessOf(lefts, rights) < leastAlone) return false;
  return words >= (same.length > 0 ? fewestWithHeading : fewestAlone);
}

function likenessOf(lefts: readonly Unit[], rights: readonly Unit[]): number {
  const [a, b] = [lefts.flatMap(({ words }) => words), rights.flatMap(({ words }) => words)];
  return likeness(bagOf(a), a.length, bagOf(b), b.length);
}

function unmatched(count: number, taken: readonly (readonly [number, number])[]): Set<number> {
  const indexes = new Set(Array.from({ length: count }, (_, index) => index));
  for (const [from, to] of taken) for (let index = from; index < to; index++) indexes.delete(index);
  return indexes;
}

/** Pairs where a run may begin: what says the same first, then what is most alike. */
function starts(
  lefts: readonly Unit[],
  rights: readonly Unit[],
  freeLeft: readonly number[],
  freeRight: readonly number[],
): readonly (readonly [number, number])[] {
  const alike = alikeUnits(
    freeLeft.map((index) => lefts[index] as Unit),
    freeRight.map((index) => rights[index] as Unit),
    leastAlike,
  );
  const pairs = alike.map(({ left, right, weight }) => {
    const [i, j] = [freeLeft[left] as number, freeRight[right] as number];
    return { pair: [i, j] as const, rank: weight + (lefts[i]?.key === rights[j]?.key ? 1_000 : 0) };
  });
  return pairs.toSorted((a, b) => b.rank - a.rank).map(({ pair }) => pair);
}
