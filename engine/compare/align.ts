import { alikeUnits } from './alike.ts';
import { heaviestChain, type Candidate } from './chain.ts';
import { alignGap, type Match } from './gap.ts';
import type { Unit } from './units.ts';

/** Pairs of units that one gap is aligned with exactly; larger gaps are first cut at the units that are most alike. */
const mostPairs = 40_000;
const leastAlike = 0.6;

/**
 * Which units of two documents belong together, in the order of both. Units that say the same and occur once are the
 * anchors (the heaviest chain of them: what was moved is no anchor); what lies between is aligned by likeness.
 */
export function align(lefts: readonly Unit[], rights: readonly Unit[]): readonly Match[] {
  const anchors = heaviestChain(sameUnits(lefts, rights), rights.length);
  return between(anchors, lefts.length, rights.length).flatMap(([gap, anchor]) => [
    ...alignBetween(lefts, rights, gap),
    ...(anchor === null ? [] : [single(anchor)]),
  ]);
}

interface Gap {
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
}

const single = ({ left, right }: Candidate): Match => ({ left: [left, left + 1], right: [right, right + 1] });

/** Each gap before an anchor, and the one after the last. */
function between(
  anchors: readonly Candidate[],
  lefts: number,
  rights: number,
): readonly (readonly [Gap, Candidate | null])[] {
  let [left, right] = [0, 0];
  const gaps = anchors.map((anchor): readonly [Gap, Candidate] => {
    const gap: Gap = { left: [left, anchor.left], right: [right, anchor.right] };
    [left, right] = [anchor.left + 1, anchor.right + 1];
    return [gap, anchor];
  });
  return [...gaps, [{ left: [left, lefts], right: [right, rights] }, null]];
}

/** Pairs of units that say the same: those that occur once on each side, weighed by their length. */
function sameUnits(lefts: readonly Unit[], rights: readonly Unit[]): readonly Candidate[] {
  const places = (units: readonly Unit[]): ReadonlyMap<string, readonly number[]> =>
    Map.groupBy(units.keys(), (index) => units[index]?.key ?? '');
  const onTheRight = places(rights);
  return [...places(lefts)].flatMap(([key, [left, ...more]]) => {
    const [right, ...others] = onTheRight.get(key) ?? [];
    if (left === undefined || right === undefined || more.length > 0 || others.length > 0) return [];
    return [{ left, right, weight: (lefts[left]?.tokens.length ?? 0) + 1 }];
  });
}

function alignBetween(lefts: readonly Unit[], rights: readonly Unit[], gap: Gap): readonly Match[] {
  let [[fromLeft, toLeft], [fromRight, toRight]] = [gap.left, gap.right];
  const isSame = (left: number, right: number): boolean => lefts[left]?.key === rights[right]?.key;
  const head: Match[] = [];
  const tail: Match[] = [];
  for (; fromLeft < toLeft && fromRight < toRight && isSame(fromLeft, fromRight); fromLeft++, fromRight++)
    head.push(single({ left: fromLeft, right: fromRight, weight: 0 }));
  for (; fromLeft < toLeft && fromRight < toRight && isSame(toLeft - 1, toRight - 1); toLeft--, toRight--)
    tail.push(single({ left: toLeft - 1, right: toRight - 1, weight: 0 }));
  const middle = alignMiddle(lefts, rights, { left: [fromLeft, toLeft], right: [fromRight, toRight] });
  return [...head, ...middle, ...tail.toReversed()];
}

function alignMiddle(lefts: readonly Unit[], rights: readonly Unit[], gap: Gap): readonly Match[] {
  const [left, right] = [lefts.slice(...gap.left), rights.slice(...gap.right)];
  const from = [gap.left[0], gap.right[0]] as const;
  if (left.length * right.length <= mostPairs) return alignGap(left, right, from);
  const chain = heaviestChain(alikeUnits(left, right, leastAlike), right.length).map((each): Candidate => ({
    left: each.left + from[0],
    right: each.right + from[1],
    weight: each.weight,
  }));
  return chain.length === 0 ? [] : betweenAlike(lefts, rights, gap, chain);
}

/** What lies between units that are alike; too large a gap without any has nothing in common. */
function betweenAlike(
  lefts: readonly Unit[],
  rights: readonly Unit[],
  gap: Gap,
  chain: readonly Candidate[],
): readonly Match[] {
  let [left, right] = [gap.left[0], gap.right[0]];
  const ends: readonly (Candidate | null)[] = [...chain, null];
  return ends.flatMap((next) => {
    const [toLeft, toRight] = next === null ? [gap.left[1], gap.right[1]] : [next.left, next.right];
    const inner = [lefts.slice(left, toLeft), rights.slice(right, toRight)] as const;
    const from = [left, right] as const;
    [left, right] = [toLeft + 1, toRight + 1];
    const aligned = inner[0].length * inner[1].length <= mostPairs ? alignGap(...inner, from) : [];
    return next === null ? aligned : [...aligned, single(next)];
  });
}
