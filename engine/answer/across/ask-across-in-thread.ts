import type { AcrossPlan, AcrossTable } from '../../../common/domain/across.ts';
import type { AnswerEvent, Citation, Unread } from '../../../common/domain/answer.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { ThreadId } from '../../../common/ids.ts';
import { addMessage, createThread, saveCheckpoint, threadExists, titleOf } from '../../store/conversations.ts';
import type { AskDeps, AskParams } from '../ask-in-thread.ts';
import { keepingWith } from '../keeping.ts';
import { tableOf } from './answer-sentence.ts';
import type { AcrossDeps } from './asking/deps.ts';
import { askAcross, type AcrossEvent } from './ask-across.ts';

/** Rows that are cited in the stored answer at most. */
const mostCited = 40;

export type ThreadedAcrossEvent =
  AcrossEvent | { readonly kind: 'started'; readonly threadId: ThreadId } | Extract<AnswerEvent, { kind: 'unkept' }>;

/**
 * Puts a question to every document in a conversation. Question and answer are stored when all were asked: the answer's
 * sentence, and the values of the documents that meet it with their citations. A run that is cancelled stores what is
 * there, marked as incomplete. A table that the disk does not take is told all the same, after `unkept`.
 */
export async function* askAcrossInThread(
  deps: AcrossDeps & Pick<AskDeps, 'writer' | 'now'>,
  { question, scope, threadId }: AskParams,
  signal?: AbortSignal,
): AsyncGenerator<ThreadedAcrossEvent> {
  const { writer, now } = deps;
  if (threadId !== null && !threadExists(writer, threadId)) throw new CarrelError('not-found', 'conversation-deleted');
  const thread = writer.transaction(() => {
    const id = threadId ?? createThread(writer, titleOf(question), now());
    addMessage(writer, { threadId: id, role: 'user', text: question, complete: true, now: now() });
    return id;
  })();
  yield { kind: 'started', threadId: thread };
  let plan: AcrossPlan | null = null;
  const rows = new Map<number, AcrossTable['rows'][number]>();
  let table: AcrossTable | null = null;
  let unread: Unread | null = null;
  let isOver = false;
  const { store, told: toldOfKeeping } = keepingWith(() => {
    const asked = [...rows.values()].filter(({ state }) => state !== 'waiting');
    const told = table ?? (plan === null ? null : tableOf(plan, asked));
    if (told !== null) storeTable(deps, thread, { table: told, complete: table !== null, unread });
  });
  const storeOnce = (): void => {
    if (!isOver) store();
    isOver = true;
  };
  try {
    for await (const event of askAcross(deps, { question, scope, today: new Date(now()) }, signal)) {
      if (event.kind === 'plan') {
        plan = event.plan;
        for (const row of event.rows) rows.set(row.documentId, row);
      } else if (event.kind === 'row') rows.set(event.row.documentId, event.row);
      else if (event.kind === 'unread') unread = { waiting: event.waiting, total: event.total };
      else {
        table = event.table;
        storeOnce();
        yield* toldOfKeeping();
      }
      yield event;
    }
  } catch (error) {
    storeOnce();
    yield* toldOfKeeping();
    throw error;
  } finally {
    storeOnce();
  }
}

interface StoredTable {
  readonly table: AcrossTable;
  readonly complete: boolean;
  readonly unread: Unread | null;
}

function storeTable(
  { writer, now }: Pick<AskDeps, 'writer' | 'now'>,
  threadId: ThreadId,
  { table, complete, unread }: StoredTable,
) {
  const { text, citations } = cited(table);
  writer.transaction(() => {
    const message = addMessage(writer, { threadId, role: 'assistant', mode: 'quoted', text: '', complete, now: now() });
    saveCheckpoint(writer, message, {
      mode: 'quoted',
      text,
      complete,
      newCitations: citations,
      unsupported: [],
      usage: null,
      sources: null,
      named: [],
      unread,
      told: [table.answer],
      model: null,
    });
  })();
}

/** A line for each value of the documents that meet the question: "lease.pdf: 3 months [1]". */
function cited({ rows }: Pick<AcrossTable, 'rows'>): {
  readonly text: string;
  readonly citations: readonly Citation[];
} {
  const values = rows
    .filter(({ matches }) => matches === true)
    .flatMap(({ name, cells }) => cells.flatMap((cell) => (cell === null ? [] : [{ name, cell }])))
    .slice(0, mostCited);
  return {
    text: values.map(({ name, cell }, i) => `${name}: ${cell.value} [${i + 1}]`).join('\n\n'),
    citations: values.map(({ cell }, i) => ({ ...cell.citation, marker: i + 1 })),
  };
}
