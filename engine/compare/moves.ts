import { alikeUnits } from './alike.ts';
import type { Match } from './gap.ts';
import type { Unit } from './units.ts';

/** Less is a stock phrase, which stands in many places without having moved. */
const fewestWords = 4;
const leastAlike = 0.75;

/**
 * What has no partner where it stands, and one elsewhere: runs of units that were moved, with the headings and short
 * lines among them.
 *
 * @param aligned in order
 */
export function movesOf(lefts: readonly Unit[], rights: readonly Unit[], aligned: readonly Match[]): readonly Match[] {
  const freeLeft = free(
    lefts.length,
    aligned.map(({ left }) => left),
  );
  const freeRight = free(
    rights.length,
    aligned.map(({ right }) => right),
  );
  const partner = partners(lefts, rights, [...freeLeft], [...freeRight]);
  const taken = new Set<number>();
  const moves: Match[] = [];
  for (const [left, right] of [...partner].toSorted((a, b) => a[0] - b[0])) {
    if (taken.has(left)) continue;
    const goesOn = (by: number): boolean =>
      freeLeft.has(left + by) &&
      freeRight.has(right + by) &&
      !taken.has(left + by) &&
      (partner.get(left + by) === right + by || lefts[left + by]?.key === rights[right + by]?.key);
    let [from, to] = [0, 1];
    while (goesOn(from - 1)) from--;
    while (goesOn(to)) to++;
    for (let by = from; by < to; by++) {
      taken.add(left + by);
      moves.push({ left: [left + by, left + by + 1], right: [right + by, right + by + 1] });
    }
  }
  return moves.toSorted((a, b) => a.left[0] - b.left[0]);
}

function free(count: number, taken: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const indexes = new Set(Array.from({ length: count }, (_, index) => index));
  for (const [from, to] of taken) for (let index = from; index < to; index++) indexes.delete(index);
  return indexes;
}

/** For units of the left side the one of the right side that says the same, or nearly; each is a partner once. */
function partners(
  lefts: readonly Unit[],
  rights: readonly Unit[],
  freeLeft: readonly number[],
  freeRight: readonly number[],
): ReadonlyMap<number, number> {
  const longEnough = (units: readonly Unit[]) => (index: number) => (units[index]?.words.length ?? 0) >= fewestWords;
  const [from, to] = [freeLeft.filter(longEnough(lefts)), freeRight.filter(longEnough(rights))];
  const alike = alikeUnits(
    from.map((index) => lefts[index] as Unit),
    to.map((index) => rights[index] as Unit),
    leastAlike,
  );
  const partner = new Map<number, number>();
  const used = new Set<number>();
  for (const { left, right } of alike.toSorted((a, b) => b.weight - a.weight)) {
    const [i, j] = [from[left] as number, to[right] as number];
    if (partner.has(i) || used.has(j)) continue;
    partner.set(i, j);
    used.add(j);
  }
  return partner;
}
