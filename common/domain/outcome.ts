import { notice, type Notice } from '../messages/notice.ts';
import type { Outcome } from './document.ts';
import { isRead, type Part } from './part.ts';

/** What became of a document, and what a person is told of it; null when it is ready. */
export interface OutcomeWithNotice {
  readonly outcome: Outcome;
  readonly notice: Notice | null;
}

/**
 * The outcome of a document whose parts were all read and recognised. One with any text is ready; pictures among its
 * parts are counted elsewhere.
 */
export function outcomeOfParts(parts: Iterable<Pick<Part, 'text' | 'state'>>): OutcomeWithNotice {
  let pictures = false;
  let unreadable = false;
  for (const { text, state } of parts) {
    if (isRead(state) && text.trim() !== '') return { outcome: 'ready', notice: null };
    pictures ||= state === 'picture' || state === 'recognised';
    unreadable ||= state === 'unreadable';
  }
  if (pictures) return { outcome: 'scanned', notice: notice('scanned') };
  if (unreadable) return { outcome: 'malformed', notice: notice('no-part-readable') };
  return { outcome: 'empty', notice: notice('empty') };
}

/** The outcome of a document at which the parser process ended by itself, read from its last words. */
export function outcomeOfParserExit(
  exit: { readonly exitCode: number | null; readonly signal: string | null; readonly stderr: string },
  memoryMB: number,
): OutcomeWithNotice {
  const told = /memory/i.test(exit.stderr)
    ? notice('over-memory', { memoryMB })
    : notice('parser-ended', { how: exit.signal ?? `exit code ${exit.exitCode}` });
  return { outcome: 'failed', notice: told };
}
