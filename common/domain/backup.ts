/** A copy of the whole library. */
export interface Backup {
  readonly name: string;
  /** The day it was made, `2026-11-27`. */
  readonly day: string;
  /** Which of that day: 1 for the first. */
  readonly nth: number;
  readonly bytes: number;
}
