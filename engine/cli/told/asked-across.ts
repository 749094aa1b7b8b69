import type { AcrossPlan, AcrossRow, AcrossTable } from '../../../common/domain/across.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { AnswerEvent } from '../../../common/domain/answer.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { tableOf, type AcrossEvent } from '../../answer/service.ts';
import type { Output } from '../terminal/output.ts';

/** The shell's exit code for a program that was stopped with Ctrl-C. */
export const interruptedCode = 130;

/** A question to all documents that has ended, or was stopped. */
export interface AskedAcross {
  readonly table: AcrossTable;
  /** Documents that were to be asked; more than the table has rows where it was stopped. */
  readonly documents: number;
  readonly stopped: boolean;
  /** Documents of the scope that were not read yet, and so not asked. */
  readonly unread: number;
  /** Why it is not in the library, where it should be; else null. */
  readonly unkept: Notice | null;
}

/**
 * Hears a question to all documents to its end, and tells on standard error how far it is. Where it is cancelled, what
 * was told until then is the answer.
 */
export async function hearAcross(
  events: AsyncIterable<AcrossEvent | Extract<AnswerEvent, { kind: 'unkept' }>>,
  output: Output,
): Promise<AskedAcross> {
  let unkept: Notice | null = null;
  let plan: AcrossPlan | null = null;
  let unread = 0;
  const rows = new Map<number, AcrossRow>();
  try {
    for await (const event of events) {
      if (event.kind === 'finished')
        return { table: event.table, documents: rows.size, stopped: false, unread, unkept };
      if (event.kind === 'unread') {
        unread = event.waiting;
        output.note(sentenceOf(notice('answer-unread', { waiting: event.waiting, total: event.total })));
      } else if (event.kind === 'plan') {
        plan = event.plan;
        for (const row of event.rows) rows.set(row.documentId, row);
      } else if (event.kind === 'unkept') unkept = event.notice;
      else rows.set(event.row.documentId, event.row);
      showProgress(output, rows);
    }
  } catch (error) {
    if (plan === null || !(error instanceof CarrelError && error.code === 'cancelled')) throw error;
    const asked = [...rows.values()].filter(({ state }) => state !== 'waiting');
    return { table: tableOf(plan, asked), documents: rows.size, stopped: true, unread, unkept };
  } finally {
    if (output.progress) output.status('');
  }
  throw new CarrelError('internal', 'internal', { params: { what: 'a question without an end' } });
}

function showProgress(output: Output, rows: ReadonlyMap<number, AcrossRow>): void {
  if (!output.progress) return;
  const asked = [...rows.values()].filter(({ state }) => state !== 'waiting').length;
  output.status(sentenceOf(notice('across-progress', { asked, documents: rows.size })));
}

/** Runs with a signal that Ctrl-C fires; a second Ctrl-C ends the program at once. */
export async function untilInterrupted<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop);
  try {
    return await run(controller.signal);
  } finally {
    process.off('SIGINT', stop);
  }
}
