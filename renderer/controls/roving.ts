/**
 * The index that a key moves the focus to in a vertical list, or null when the key moves nothing.
 *
 * @param wrap true for menus (the last is followed by the first), false for long lists
 */
export function nextIndex(key: string, current: number, count: number, wrap: boolean): number | null {
  if (count === 0) return null;
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return current >= last ? (wrap ? 0 : last) : current + 1;
    case 'ArrowUp':
      return current <= 0 ? (wrap ? last : 0) : current - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return Math.min(last, current + 10);
    case 'PageUp':
      return Math.max(0, current - 10);
    default:
      return null;
  }
}
