import { createPace, type Pace } from './pace.ts';

/** Items that one call of the sort takes. */
const pieceLength = 1_000;

/** Sorts as `toSorted`, but leaves the thread to others in between: pieces are sorted, then merged two by two. */
export async function sorted<T>(items: readonly T[], compare: (a: T, b: T) => number): Promise<readonly T[]> {
  const pace = createPace();
  let pieces: (readonly T[])[] = [];
  for (let start = 0; start < items.length; start += pieceLength) {
    pieces.push(items.slice(start, start + pieceLength).toSorted(compare));
    if (pace.due()) await pace.rest();
  }
  while (pieces.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let i = 0; i < pieces.length; i += 2)
      merged.push(await merge(pieces[i] ?? [], pieces[i + 1] ?? [], compare, pace));
    pieces = merged;
  }
  return pieces[0] ?? [];
}

async function merge<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
  pace: Pace,
): Promise<readonly T[]> {
  const merged: T[] = [];
  let taken = 0;
  for (const next of right) {
    if (pace.due()) await pace.rest();
    for (let first = left[taken]; taken < left.length && compare(first!, next) <= 0; first = left[taken]) {
      merged.push(first!);
      taken += 1;
    }
    merged.push(next);
  }
  for (; taken < left.length; taken += 1) merged.push(left[taken]!);
  return merged;
}
