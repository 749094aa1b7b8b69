import type { Outcome } from '../domain/document.ts';
import type { Part } from '../domain/part.ts';
import type { Notice } from '../messages/notice.ts';

/**
 * Host ↔ parser process. One parser reads or recognises one file and is then thrown away or, after a clean end, given the next.
 * The host stops a parser by killing its process; there is no cancel message, because a blocked parser could not read
 * it.
 */
export interface ParseRequest {
  readonly kind: 'parse';
  readonly path: string;
  /** First part wanted, from 1: a resumed job does not repeat parts. */
  readonly fromPart: number;
  /** What opens a protected file; kept in memory only. */
  readonly password?: string;
}

/**
 * Asks for the text of parts that are pictures. The answer is as that of `parse`, with these parts alone; each has the
 * state `recognised`, or `unreadable`.
 */
export interface RecogniseRequest {
  readonly kind: 'recognise';
  readonly path: string;
  /** In ascending order. */
  readonly parts: readonly number[];
  /** Folder of the models. */
  readonly models: string;
  readonly password?: string;
}

export type ParserRequest = ParseRequest | RecogniseRequest;

/** What a file can end with instead of being read. */
export type Refusal = Exclude<Outcome, 'ready' | 'scanned' | 'empty'>;

export type ParserMessage =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'opened';
      /** Name of a format of `engine/formats/registry.ts`. */
      readonly format: string;
      readonly parts: number;
      /** As the file itself says; '' when it does not. */
      readonly title: string;
      /** BCP 47, as the file itself says; '' when it does not. */
      readonly language: string;
    }
  | { readonly kind: 'part'; readonly part: Part }
  /**
   * The last message of a file that was read, with what of the document as a whole was left out. `scanned` and `empty`
   * are decided by the host, which has seen all parts, also those of an earlier run.
   */
  | { readonly kind: 'done'; readonly omissions: readonly Notice[] }
  /** The last message of a file that was not read, or not to its end. */
  | { readonly kind: 'outcome'; readonly outcome: Refusal; readonly notice: Notice };

/**
 * Limits of one parser process, enforced from inside by its watchdog thread (memory) and from outside by the host
 * (time).
 */
export interface ParserLimits {
  readonly memoryMB: number;
  readonly seconds: number;
}

/**
 * The most that a parser sends: far above what real documents have, and it keeps one part from filling the disk.
 * Readers cut at these bounds and say so in a part's omissions; the host refuses what is over them.
 */
export const parserBounds = {
  parts: 200_000,
  /** UTF-16 units of a part's text. */
  text: 4_000_000,
  /** Words that have a place on one page. */
  runs: 400_000,
  blocks: 200_000,
  /** UTF-16 units of a title, a label, a language. */
  name: 300,
  omissions: 100,
} as const;
