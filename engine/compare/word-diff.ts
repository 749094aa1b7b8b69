import { inOrder, mirroredHunks } from './either-way.ts';
import type { Token } from './tokens.ts';

/** A run of tokens of both sides: the same ones, or what stands on one side for what stands on the other. */
export interface Hunk {
  readonly same: boolean;
  readonly left: readonly Token[];
  readonly right: readonly Token[];
}

/** Steps of the search at most; two texts that need more have hardly a word in common. */
const mostSteps = 2_000;

/**
 * The fewest words to take out and to put in (Myers, "An O(ND) Difference Algorithm", 1986), as hunks in reading order.
 */
export function wordDiff(left: readonly Token[], right: readonly Token[]): readonly Hunk[] {
  const keys = (tokens: readonly Token[]) => tokens.map(({ form }) => ({ key: form }));
  return inOrder(keys(left), keys(right)) ? diff(left, right) : mirroredHunks(diff(right, left));
}

function diff(left: readonly Token[], right: readonly Token[]): readonly Hunk[] {
  const isSame = (i: number, j: number): boolean => left[i]?.form === right[j]?.form;
  let head = 0;
  while (head < left.length && head < right.length && isSame(head, head)) head++;
  let tail = 0;
  const most = Math.min(left.length, right.length) - head;
  while (tail < most && isSame(left.length - 1 - tail, right.length - 1 - tail)) tail++;
  const pairs = common(left.slice(head, left.length - tail), right.slice(head, right.length - tail));
  const matched: (readonly [number, number])[] = [];
  for (let at = 0; at < head; at++) matched.push([at, at]);
  for (const [i, j] of pairs) matched.push([head + i, head + j]);
  for (let at = tail; at > 0; at--) matched.push([left.length - at, right.length - at]);
  return hunksOf(left, right, matched);
}

/** Indexes of the tokens that stay, in order. */
function common(left: readonly Token[], right: readonly Token[]): readonly (readonly [number, number])[] {
  const [n, m] = [left.length, right.length];
  if (n === 0 || m === 0) return [];
  const limit = Math.min(n + m, mostSteps);
  // furthest[k + limit]: how far on the left one comes on the diagonal k; a copy for each number of steps.
  let furthest = new Int32Array(2 * limit + 3);
  const trace: Int32Array[] = [];
  for (let steps = 0; steps <= limit; steps++) {
    trace.push(furthest.slice());
    const next = furthest;
    for (let k = -steps; k <= steps; k += 2) {
      const at = k + limit + 1;
      const down = k === -steps || (k !== steps && (next[at - 1] as number) < (next[at + 1] as number));
      let i = down ? (next[at + 1] as number) : (next[at - 1] as number) + 1;
      while (i < n && i - k < m && i - k >= 0 && left[i]?.form === right[i - k]?.form) i++;
      next[at] = i;
      if (i >= n && i - k >= m) return walkBack(trace, limit, n, m);
    }
    furthest = next;
  }
  return [];
}

function walkBack(trace: readonly Int32Array[], limit: number, n: number, m: number): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [n, m];
  for (let steps = trace.length - 1; steps >= 0; steps--) {
    const furthest = trace[steps] as Int32Array;
    const k = i - j;
    const at = k + limit + 1;
    const down = k === -steps || (k !== steps && (furthest[at - 1] as number) < (furthest[at + 1] as number));
    const from = down ? k + 1 : k - 1;
    const i0 = steps === 0 ? 0 : (furthest[from + limit + 1] as number);
    const j0 = steps === 0 ? 0 : i0 - from;
    while (i > i0 && j > j0) pairs.push([--i, --j]);
    [i, j] = [i0, j0];
  }
  return pairs.toReversed();
}

function hunksOf(
  left: readonly Token[],
  right: readonly Token[],
  matched: readonly (readonly [number, number])[],
): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  const differ = (toLeft: number, toRight: number): void => {
    if (toLeft > i || toRight > j)
      hunks.push({ same: false, left: left.slice(i, toLeft), right: right.slice(j, toRight) });
  };
  for (let at = 0; at < matched.length;) {
    const [l, r] = matched[at] as readonly [number, number];
    let length = 1;
    while (matched[at + length]?.[0] === l + length && matched[at + length]?.[1] === r + length) length++;
    differ(l, r);
    hunks.push({ same: true, left: left.slice(l, l + length), right: right.slice(r, r + length) });
    [i, j] = [l + length, r + length];
    at += length;
  }
  differ(left.length, right.length);
  return hunks;
}
