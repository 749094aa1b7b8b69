import type { FoundFile } from './files.ts';

/** A file as the library knows it. */
export interface KnownFile extends FoundFile {
  readonly fileId: number;
  /** null while it was never read whole. */
  readonly sha256: string | null;
}

/** A known file and what it is now. */
export interface Pair {
  readonly file: KnownFile;
  readonly found: FoundFile;
}

/** A file that may be in the middle of a change, and since when it looks as it does (milliseconds since 1970). */
export interface Settling {
  readonly found: FoundFile;
  readonly since: number;
}
export interface Vanishing {
  readonly file: KnownFile;
  readonly since: number;
}

/** What the next look needs of this one. */
export interface EarlierLook {
  readonly settling: readonly Settling[];
  readonly vanishing: readonly Vanishing[];
}

export interface Changes extends EarlierLook {
  readonly added: readonly FoundFile[];
  /** Another content under the same path. */
  readonly changed: readonly Pair[];
  /** Another path; `edited` when the content is another one too. */
  readonly moved: readonly (Pair & { readonly edited: boolean })[];
  /** The same content and path, but other facts to remember. */
  readonly touched: readonly Pair[];
  /** Gone for two looks. */
  readonly removed: readonly KnownFile[];
  /** Can't be seen now: the drive is away, or a folder can't be read. */
  readonly away: readonly KnownFile[];
  readonly unchanged: number;
  /** When to look again because of what settles or vanishes, milliseconds since 1970; null when nothing does. */
  readonly lookAgainAt: number | null;
}

/** What a file must be left alone for before it is read, and gone for before it counts as removed. */
export const settleMs = 2_000;
/** Some programs make an empty file first and fill it later. */
export const emptySettleMs = 60_000;
