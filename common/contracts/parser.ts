import type { ParsedPage } from '../domain/page.ts';
import type { Outcome } from '../domain/document.ts';

/**
 * Host ↔ parser process. One parser reads one file and is then thrown away or, after a clean end, given the next.
 * The host stops a parser by killing its process; there is no cancel message, because a blocked parser could not read it.
 */
export interface ParseRequest {
  readonly kind: 'parse';
  readonly path: string;
  /** First page wanted, from 1: a resumed job does not repeat pages. */
  readonly fromPage: number;
}

export type ParserMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'opened'; readonly pages: number; readonly title: string }
  | { readonly kind: 'page'; readonly page: ParsedPage }
  /** The last message of a file. `scanned` and `empty` are decided by the host, which has seen all pages, also those of an earlier run. */
  | { readonly kind: 'done' }
  | {
      readonly kind: 'outcome';
      readonly outcome: Exclude<Outcome, 'ready' | 'scanned' | 'empty'>;
      readonly reason: string;
    };

/** Limits of one parser process, enforced from inside by its watchdog thread (memory) and from outside by the host (time). */
export interface ParserLimits {
  readonly memoryMB: number;
  readonly seconds: number;
}
