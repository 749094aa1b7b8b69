/**
 * The `count`-th largest value of `scores` (count from 1), by quickselect on a copy; -Infinity when there are not
 * more than `count` values, so that all of them reach it.
 */
export function thresholdOfLargest(scores: Float32Array, count: number): number {
  if (count >= scores.length) return -Infinity;
  const values = scores.slice();
  let left = 0;
  let right = values.length - 1;
  const wanted = values.length - count;
  while (left < right) {
    const pivot = values[(left + right) >> 1] as number;
    let i = left;
    let j = right;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const swapped = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = swapped;
    }
    if (wanted <= j) right = j;
    else if (wanted >= i) left = i;
    else break;
  }
  return values[wanted] as number;
}
