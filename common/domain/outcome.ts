import type { Outcome } from './document.ts';
import type { ParsedPage } from './page.ts';

/** What became of a document, with a sentence for a person; the sentence is '' when it is ready. */
export interface OutcomeWithReason {
  readonly outcome: Outcome;
  readonly reason: string;
}

/** The outcome of a document whose pages were all read. */
export function outcomeOfPages(pages: readonly Pick<ParsedPage, 'text' | 'imageOnly'>[]): OutcomeWithReason {
  if (pages.some((page) => page.text.trim() !== '' && !page.imageOnly)) return { outcome: 'ready', reason: '' };
  if (pages.some((page) => page.imageOnly)) {
    return {
      outcome: 'scanned',
      reason: 'Its pages are pictures without text, such as a scan. Carrel cannot read those yet.',
    };
  }
  return { outcome: 'empty', reason: 'There is no text in it.' };
}

/** The outcome of a document at which the parser process ended by itself, read from its last words. */
export function outcomeOfParserExit(
  {
    exitCode,
    signal,
    stderr,
  }: { readonly exitCode: number | null; readonly signal: string | null; readonly stderr: string },
  memoryMB: number,
): OutcomeWithReason {
  if (/memory/i.test(stderr)) {
    return {
      outcome: 'failed',
      reason: `Reading it took more than ${memoryMB} MB of memory, so it was stopped. You can raise the limit in the settings and retry.`,
    };
  }
  return {
    outcome: 'failed',
    reason: `The process that read it ended unexpectedly (${signal ?? `exit code ${exitCode}`}). You can retry.`,
  };
}
