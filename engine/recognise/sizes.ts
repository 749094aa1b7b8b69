/** A size as it was measured, and how much it counts. */
export interface MeasuredSize {
  readonly size: number;
  readonly weight: number;
}

/** Sizes that differ by less than this are one. */
const same = 1.1;

/** For each measured size the one that is meant: that of most of the text near it. */
export function meantSizes(measured: readonly MeasuredSize[]): readonly number[] {
  const meant = measured.map(({ size }) => size);
  const order = measured.map((_, index) => index).toSorted((a, b) => (meant[a] ?? 0) - (meant[b] ?? 0));
  const left = new Set(order);
  while (left.size > 0) {
    const list = order.filter((index) => left.has(index));
    const group = heaviest(list, measured);
    const middle = middleOf(group.map((index) => measured[index] as MeasuredSize));
    for (const index of group) {
      meant[index] = middle;
      left.delete(index);
    }
  }
  return meant;
}

/** Of sizes in ascending order, those within reach of each other that weigh most. */
function heaviest(order: readonly number[], measured: readonly MeasuredSize[]): readonly number[] {
  let [best, bestWeight, weight, from] = [[0, 1] as readonly [number, number], -1, 0, 0];
  for (const [to, index] of order.entries()) {
    const { size, weight: own } = measured[index] as MeasuredSize;
    weight += own;
    for (; (measured[order[from] ?? 0]?.size ?? 0) * same * same < size; from++)
      weight -= measured[order[from] ?? 0]?.weight ?? 0;
    // Text that weighs nothing is of the group as well, or equal sizes would part.
    if (weight > bestWeight || (weight === bestWeight && from === best[0]))
      [best, bestWeight] = [[from, to + 1], weight];
  }
  return order.slice(...best);
}

function middleOf(sizes: readonly MeasuredSize[]): number {
  const all = sizes.reduce((sum, { weight }) => sum + weight, 0);
  let before = 0;
  return (sizes.find(({ weight }) => (before += weight) >= all / 2) ?? sizes[0])?.size ?? 0;
}
