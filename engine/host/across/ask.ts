import type { AnswerEvent } from '../../../common/domain/answer.ts';
import { askInThread, tableRoute, type AskDeps } from '../../answer/service.ts';
import type { SearchRoom } from '../../search/room.ts';
import type { Tables } from '../../library/tables.ts';

/** From here on a question is put to every document without asking back. */
const sureEnough = 0.8;

/**
 * Answers in a thread, as `askInThread`. A question that is plainly meant for every document is answered by a table,
 * unless a sheet has the rows; one that may be is answered from the best passages, and the table is offered.
 */
export async function* askOrTabulate(
  { tables, room }: { readonly tables: Pick<Tables, 'start' | 'countDocuments'>; readonly room: SearchRoom },
  deps: () => Promise<AskDeps>,
  params: Parameters<typeof askInThread>[1],
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  const { question, scope, threadId } = params;
  const documents = tables.countDocuments(scope);
  // One document is no table.
  const route = documents > 1 ? await tableRoute({ room }, { question, scope, sureEnough }, signal) : 'passages';
  if (route === 'table') {
    const started = await tables.start({ question, scope, threadId });
    yield { kind: 'started', threadId: started.threadId, messageId: started.messageId, mode: 'quoted' };
    yield { kind: 'table', tableId: started.tableId };
    yield { kind: 'finished', found: true };
    return;
  }
  for await (const event of askInThread(await deps(), params, signal)) {
    if (event.kind === 'finished' && route === 'offer') yield { kind: 'offer', documents };
    yield event;
  }
}
