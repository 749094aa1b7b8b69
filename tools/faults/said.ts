import { english } from '../../common/messages/en.ts';
import type { NoticeCode } from '../../common/messages/notice.ts';
import type { Exit } from './group.ts';

/** What the command line said at its end: the code of one of its sentences; null when it had nothing to say. */
export type Said = { readonly code: NoticeCode | null; readonly faults: readonly string[] };

/** Words that are SQLite's, or a program's, and no person's. */
const raw = /\b(?:SQLITE|sqlite|database|malformed|constraint|E[A-Z]{4,})\b|\bat .*\.ts:\d+/u;

/** Sentences that say what befell a disk. */
export const ofDisks: ReadonlySet<NoticeCode> = new Set([
  'disk-full',
  'disk-error',
  'library-read-only',
  'library-not-allowed',
  'no-room-for-backup',
]);

/**
 * Reads what a process of the command line said at its end. Wrong are an end by a signal, an end without a sentence of
 * those that are expected, and words that are no person's.
 *
 * @param doneCodes exit codes that need no sentence
 */
export function said(exit: Exit, expected: ReadonlySet<NoticeCode>, doneCodes: readonly number[] = [0]): Said {
  const last = exit.stderr.trimEnd().split('\n').at(-1) ?? '';
  const code = codeOf(last.replace(/^carrel: /u, ''));
  const faults: string[] = [];
  if (exit.signal !== null) faults.push(`it was ended by ${exit.signal}`);
  else if (!doneCodes.includes(exit.code ?? -1) && (code === null || !expected.has(code)))
    faults.push(`it ended with ${exit.code} and said: ${last}`);
  if (raw.test(exit.stderr)) faults.push(`it said, in no person's words: ${exit.stderr.trim()}`);
  return { code, faults };
}

/** Sentences without parameters. */
const codes = new Map(Object.entries(english).map(([code, sentence]) => [sentence as string, code as NoticeCode]));
const codeOf = (sentence: string): NoticeCode | null => codes.get(sentence) ?? null;
