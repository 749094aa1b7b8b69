/** Where items stand that lie below each other: the top of each and, last, the bottom of all, in CSS pixels. */
export type Stack = Float64Array;

export function stackOf(count: number, heightOf: (index: number) => number): Stack {
  const tops = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) tops[index + 1] = (tops[index] ?? 0) + heightOf(index);
  return tops;
}

/** The item at a height: the first or the last for what is above or below all; 0 when there are none. */
export function indexAt(tops: Stack, y: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
