import type { Citation } from '../../../common/domain/answer.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import { notice } from '../../../common/messages/notice.ts';
import type { AnswerModel, SearchDeps } from '../deps.ts';
import type { AnyAnswerEvent } from '../events.ts';
import { coalesceText } from '../model/coalesce.ts';
import { loadedOrQuoted } from '../model/loaded-or-quoted.ts';
import { summaryNotes } from './notes.ts';
import { summarise, type Overviews, type SummaryTask } from './summarise.ts';
import { writeSummary, type SummaryNotes, type SummaryToWrite } from './write-summary.ts';

/** `now` is a clock in milliseconds. */
export interface SumUpDeps extends SearchDeps {
  readonly overviews: Overviews;
  /** Null for the documents' own sentences. */
  readonly model: AnswerModel | null;
  /** What a model has noted; without it nothing is kept from one request to the next. */
  readonly notes?: SummaryNotes;
  readonly now: () => number;
}

/**
 * A summary of documents: by the model when there is one and one document is meant, else of the documents' own
 * sentences, with a word on a wish that these can't follow.
 */
export async function* sumUp(
  deps: SumUpDeps,
  task: SummaryTask,
  request: string,
  signal?: AbortSignal,
): AsyncGenerator<AnyAnswerEvent> {
  const { model, overviews, embedder, reranker, notes = summaryNotes() } = deps;
  const loaded = model === null ? null : yield* loadedOrQuoted(model, signal);
  if (model !== null && loaded !== null && embedder !== null && reranker !== null) {
    const read = await wholeToSumUp(deps, task, signal);
    if (typeof read === 'object') {
      const written = writeSummary({ model, embedder, reranker, notes }, loaded, { ...read, request }, signal);
      for await (const event of coalesceText(written, deps.now)) {
        // Where nothing that the model wrote is borne out, the document's own sentences are at hand.
        if (event.kind === 'finished' && !event.found) yield* ownSentences(overviews, task, signal);
        yield event;
      }
      return;
    }
    yield { kind: 'mode', mode: 'quoted' };
    if (read === 'too-long')
      yield { kind: 'told', notice: notice('summary-too-long', { name: task.documents[0]?.name ?? '' }) };
  } else if (task.request.wish !== '')
    yield { kind: 'told', notice: notice('summary-wish-unheard', { wish: task.request.wish }) };
  yield* summarise(overviews, task, signal);
}

/** Characters of a document that a model sums up: some 800 pages. */
const mostSummedUp = 2_000_000;

/** The document that a summary is wanted of, whole, or why a model can't sum it up. */
async function wholeToSumUp(
  { room, overviews }: SumUpDeps,
  { documents: [meant] }: SummaryTask,
  signal?: AbortSignal,
): Promise<Pick<SummaryToWrite, 'document' | 'unread'> | 'too-long' | 'no-text'> {
  if (meant === undefined) return 'no-text';
  const scope: Scope = [{ kind: 'document', documentId: meant.id }];
  const whole = await room.whole({ scope, mostCharacters: mostSummedUp }, signal);
  if (whole === null) return 'too-long';
  const [document] = whole;
  if (document === undefined || document.passage.text.trim() === '') return 'no-text';
  return { document, unread: (await overviews.of(meant.id, signal))?.read.unread ?? 0 };
}

async function* ownSentences(
  overviews: Overviews,
  { documents, request }: SummaryTask,
  signal?: AbortSignal,
): AsyncGenerator<AnyAnswerEvent> {
  const passages: Citation[] = [];
  for await (const event of summarise(overviews, { documents, request }, signal))
    if (event.kind === 'citation') passages.push({ ...event.citation, marker: 0 });
  if (passages.length > 0) yield { kind: 'nearest', passages };
}
