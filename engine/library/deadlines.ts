/**
 * How long removals can still be undone. The clock on the wall may be set back or forward meanwhile, so the time counts
 * by a steady one from where a moment of removal is first seen, and is never longer than `undoMs`.
 */
export interface Deadlines {
  /**
   * Milliseconds that are left; 0 when the time is over.
   *
   * @param removedAt milliseconds since the epoch, by the clock as it was set then
   */
  left(removedAt: number): number;
  /** Forgets all moments but these. */
  keep(removedAt: readonly number[]): void;
}

/**
 * @param now milliseconds since the epoch
 * @param steady milliseconds of a clock that nobody sets
 */
export function createDeadlines(undoMs: number, now: () => number, steady: () => number): Deadlines {
  const ends = new Map<number, number>();
  return {
    left(removedAt) {
      // Of a removal by an earlier process some of the time is over already.
      const end = ends.get(removedAt) ?? steady() + Math.min(Math.max(removedAt + undoMs - now(), 0), undoMs);
      ends.set(removedAt, end);
      return Math.max(0, end - steady());
    },
    keep(removedAt) {
      const kept = new Set(removedAt);
      for (const moment of ends.keys()) if (!kept.has(moment)) ends.delete(moment);
    },
  };
}
