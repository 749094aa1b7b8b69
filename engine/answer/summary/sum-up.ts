import type { Citation } from '../../../common/domain/answer.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import { notice } from '../../../common/messages/notice.ts';
import type { LoadedModel, Usage } from '../../../common/domain/generation.ts';
import type { AnswerModel, QueryModels, SearchDeps } from '../deps.ts';
import type { AnyAnswerEvent, UnthreadedAnswerEvent } from '../events.ts';
import type { WrittenBefore } from '../model/cite.ts';
import { coalesceText } from '../model/coalesce.ts';
import { loadedOrQuoted } from '../model/loaded-or-quoted.ts';
import { noNotes, type SummaryNotes } from './notes.ts';
import { summarise, type Overviews, type SummaryTask } from './summarise.ts';
import { writeSummary, type SummaryToWrite } from './write-summary.ts';

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
 * A summary of documents: by the model when there is one, each document by itself, else of the documents' own
 * sentences, with a word on a wish that these can't follow.
 */
export async function* sumUp(
  deps: SumUpDeps,
  task: SummaryTask,
  request: string,
  signal?: AbortSignal,
): AsyncGenerator<AnyAnswerEvent> {
  const { model, overviews, embedder, reranker } = deps;
  const loaded = model === null ? null : yield* loadedOrQuoted(model, signal);
  if (model !== null && loaded !== null && embedder !== null && reranker !== null) {
    const documents = await documentsToRead(deps, task, signal);
    const isWritten = documents.readable.length > 0;
    for (const { name, why } of documents.unreadable)
      if (why === 'too-long') yield tooLong(name, isWritten ? 'summary-left-out' : 'summary-too-long');
    if (isWritten) {
      const written = writeEach({ ...deps, model, embedder, reranker }, loaded, documents.readable, request, signal);
      for await (const event of coalesceText(written, deps.now)) {
        // Where nothing that the model wrote is borne out, the documents' own sentences are at hand.
        if (event.kind === 'finished' && !event.found) yield* ownSentences(overviews, task, signal);
        yield event;
      }
      return;
    }
    yield { kind: 'mode', mode: 'quoted' };
  } else if (task.request.wish !== '')
    yield { kind: 'told', notice: notice('summary-wish-unheard', { wish: task.request.wish }) };
  yield* summarise(overviews, task, signal);
}

const tooLong = (name: string, code: 'summary-left-out' | 'summary-too-long'): AnyAnswerEvent => ({
  kind: 'told',
  notice: notice(code, { name }),
});

/** Characters of a document that a model sums up: some 800 pages. */
const mostSummedUp = 2_000_000;

interface DocumentsToRead {
  readonly readable: readonly Pick<SummaryToWrite, 'document' | 'unread'>[];
  /** Those that a model can't sum up. */
  readonly unreadable: readonly { readonly name: string; readonly why: 'too-long' | 'no-text' }[];
}

/** The documents that a summary is wanted of, whole. */
async function documentsToRead(
  { room, overviews }: SumUpDeps,
  { documents }: SummaryTask,
  signal?: AbortSignal,
): Promise<DocumentsToRead> {
  const readable: Pick<SummaryToWrite, 'document' | 'unread'>[] = [];
  const unreadable: DocumentsToRead['unreadable'][number][] = [];
  for (const { id, name } of documents) {
    const scope: Scope = [{ kind: 'document', documentId: id }];
    const whole = await room.whole({ scope, mostCharacters: mostSummedUp }, signal);
    const document = whole?.[0];
    if (whole === null) unreadable.push({ name, why: 'too-long' });
    else if (document === undefined || document.passage.text.trim() === '') unreadable.push({ name, why: 'no-text' });
    else readable.push({ document, unread: (await overviews.of(id, signal))?.read.unread ?? 0 });
  }
  return { readable, unreadable };
}

/** The summary of each document, below its name where there are several. What is written stays, whenever it ends. */
async function* writeEach(
  { model, embedder, reranker, notes = noNotes }: SumUpDeps & QueryModels & { readonly model: AnswerModel },
  loaded: LoadedModel,
  documents: DocumentsToRead['readable'],
  request: string,
  signal?: AbortSignal,
): AsyncGenerator<UnthreadedAnswerEvent> {
  yield { kind: 'sources', sources: { whole: true, count: documents.length, query: request } };
  let before: WrittenBefore = { marks: 0, length: 0 };
  let found = false;
  let usage: Usage | undefined;
  for (const each of documents) {
    if (documents.length > 1) {
      const text = `${before.length === 0 ? '' : '\n\n'}${each.document.name}\n\n`;
      yield { kind: 'text', text };
      before = { marks: before.marks, length: before.length + text.length };
    }
    const summary = { ...each, request, before };
    const ending = yield* writeSummary({ model, embedder, reranker, notes }, loaded, summary, signal);
    before = ending.written;
    found ||= ending.found;
    usage = sumOf(usage, ending.usage);
  }
  yield { kind: 'finished', found, ...(usage === undefined ? {} : { usage }) };
}

const sumOf = (one: Usage | undefined, other: Usage | undefined): Usage | undefined =>
  one === undefined || other === undefined
    ? (one ?? other)
    : {
        promptTokens: one.promptTokens + other.promptTokens,
        reusedTokens: one.reusedTokens + other.reusedTokens,
        generatedTokens: one.generatedTokens + other.generatedTokens,
        prefillMs: one.prefillMs + other.prefillMs,
        decodeMs: one.decodeMs + other.decodeMs,
      };

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
