/** How a set is run. */
export interface SetOptions {
  /** Whether the held-out half is judged too. */
  readonly heldOut: boolean;
  /** Every N-th document only, for a quick look; 1 for all. */
  readonly every: number;
  /** Every N-th question only. */
  readonly ask: number;
  /** Whether questions over all documents are answered by quotes alone, as before they had a route of their own. */
  readonly quoted: boolean;
  /** Whether only questions are asked that name documents, of the sets that have both kinds. */
  readonly named: boolean;
  /** Whether models keep what they read, of the sets of papers: quick the second time, and no measure of time. */
  readonly kept: boolean;
  /** Prints what went wrong, a line each; lines of the held-out half only where they were asked for. */
  readonly tell: (line: string, heldOut: boolean) => void;
}

/** What a set found. */
export interface Printed {
  readonly title: string;
  /** Markdown. */
  readonly tables: readonly string[];
  /** Each "must" that was missed, in a line. */
  readonly missed: readonly string[];
}
