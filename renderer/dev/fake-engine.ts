import type { EngineContract } from '../../common/contracts/engine.ts';
import type { Handlers } from '../../common/contracts/define.ts';
import type { AnswerEvent, Citation, Message } from '../../common/domain/answer.ts';
import type { DocumentSummary } from '../../common/domain/document.ts';
import { defaultSettings, type Settings } from '../../common/domain/settings.ts';
import { CarrelError } from '../../common/errors.ts';
import { documentId, messageId, threadId, type DocumentId, type ThreadId } from '../../common/ids.ts';
import { applyDelta, type LibraryDelta, type LibraryEvent, type LibraryState } from '../../common/state/library.ts';
import { findInPdf, pdfBytes, sentencesAbout } from './dev-pdfs.ts';
import { modelAnswer, streamModelAnswer } from './fake-answers.ts';
import { createFakeModels } from './fake-models.ts';
import { sceneLibrary, type Scene } from './scenes.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Stored {
  readonly title: string;
  readonly messages: Message[];
}

/** Answers the whole engine contract from memory and from the development PDFs. */
export function createFakeEngine(scene: Scene): Handlers<EngineContract> {
  let library: LibraryState = sceneLibrary(scene);
  let settings: Settings = defaultSettings;
  let seq = 0;
  let nextMessage = 1;
  const models = createFakeModels(scene);
  const watchers = new Set<(event: LibraryEvent) => void>();
  const removed = new Map<DocumentId, DocumentSummary>();
  const threads = new Map<ThreadId, Stored>();

  const tell = (...deltas: LibraryDelta[]): void => {
    library = deltas.reduce(applyDelta, library);
    seq++;
    for (const watcher of watchers) watcher({ kind: 'deltas', seq, deltas });
  };
  const named = (id: DocumentId): DocumentSummary => {
    const found = library.documents.find((each) => each.id === id);
    if (found === undefined) throw new CarrelError('not-found', 'This document is not in the library any more.');
    return found;
  };
  const change = (id: DocumentId, update: Partial<DocumentSummary>): void =>
    tell({ kind: 'document', document: { ...named(id), ...update } });

  async function* answer(question: string, thread: ThreadId | null, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
    const at = thread ?? threadId(threads.size + 1);
    if (!threads.has(at)) threads.set(at, { title: question, messages: [] });
    const messages = threads.get(at)?.messages ?? [];
    const id = messageId(nextMessage++);
    const mode = models.current() === null ? 'quoted' : 'model';
    yield { kind: 'started', threadId: at, messageId: id, mode };
    const found = await sentencesAbout(library.documents, question);
    const blank = {
      mode: 'quoted',
      citations: [],
      nearest: [],
      unsupported: [],
      usage: null,
      sources: null,
      createdAt: Date.now(),
    } as const;
    const followUp = messages.length > 0;
    messages.push({ ...blank, id: messageId(nextMessage++), role: 'user', text: question, complete: true });
    if (mode === 'model') {
      const written = modelAnswer(scene, found, question, followUp);
      yield* streamModelAnswer(scene, written, signal);
      messages.push({ ...blank, ...written, id, role: 'assistant', mode, complete: true });
      return;
    }
    await pause(300);
    const nothing = /unicorn|nothing/i.test(question) || found.length === 0;
    const text = nothing
      ? 'Nothing in your documents is close enough to quote as an answer.'
      : found.map((each) => `${each.quote} [${each.marker}]`).join('\n\n');
    const citations = nothing ? [] : found;
    const nearest = nothing ? found.map((each): Citation => Object.assign({}, each, { marker: 0 })) : [];
    const { waiting } = library.queue;
    const unread = waiting > 0 ? { waiting, total: library.documents.length } : null;
    if (unread !== null) yield { kind: 'unread', ...unread };
    messages.push({ ...blank, id, role: 'assistant', text, citations, nearest, unread, complete: true });
    for (const citation of citations) yield { kind: 'citation', citation };
    for (const word of text.split(/(?<= )/)) {
      if (signal.aborted) return;
      await pause(20);
      yield { kind: 'text', text: word };
    }
    if (nothing) yield { kind: 'nearest', passages: nearest };
    yield { kind: 'finished', found: !nothing };
  }

  return {
    hello: ({ protocol }) => ({ protocol }),
    async *'library.watch'(_params, signal) {
      const queue: LibraryEvent[] = [{ kind: 'snapshot', seq, state: library }];
      let wake = (): void => {};
      const watcher = (event: LibraryEvent): void => {
        queue.push(event);
        wake();
      };
      watchers.add(watcher);
      signal.addEventListener('abort', () => (watchers.delete(watcher), wake()));
      while (!signal.aborted) {
        const event = queue.shift();
        if (event !== undefined) yield event;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    'library.import': ({ grantIds }) => {
      const documents = grantIds.map((grant, index): DocumentSummary => ({
        ...emptyDocument,
        id: documentId(1_000 + library.documents.length + index),
        name: grant,
        addedAt: Date.now(),
      }));
      tell(...documents.map((document): LibraryDelta => ({ kind: 'document', document })), {
        kind: 'queue',
        queue: { ...library.queue, waiting: library.queue.waiting + documents.length },
      });
      return { queued: documents.length, known: 0 };
    },
    'library.pause': () => tell({ kind: 'queue', queue: { ...library.queue, paused: true } }),
    'library.resume': () => tell({ kind: 'queue', queue: { ...library.queue, paused: false } }),
    'library.cancel': ({ documentIds }) =>
      documentIds.forEach((id) => change(id, { status: 'cancelled', reason: 'You stopped the import.' })),
    'library.retry': ({ documentIds }) => documentIds.forEach((id) => change(id, { status: 'queued', reason: '' })),
    'library.remove': ({ documentIds }) => {
      for (const id of documentIds) removed.set(id, named(id));
      tell({ kind: 'removed', documentIds });
      return { undoMs: 8_000 };
    },
    'library.restore': ({ documentIds }) =>
      tell(
        ...documentIds.flatMap((id): LibraryDelta[] =>
          removed.has(id) ? [{ kind: 'document', document: removed.get(id) ?? emptyDocument }] : [],
        ),
      ),
    'document.open': async ({ documentId: id }) => {
      const { name, pages } = named(id);
      const bytes = await pdfBytes(name);
      if (bytes === null)
        throw new CarrelError(
          'not-found',
          `“${name}” was moved or changed since it was read. Add it again to read it anew.`,
        );
      return { name, bytes: bytes.byteLength, pages };
    },
    'document.read': async ({ documentId: id, offset, length }) =>
      (await pdfBytes(named(id).name))?.slice(offset, offset + length) ?? new Uint8Array(),
    'document.find': ({ documentId: id, text }) => findInPdf(named(id).name, text),
    search: () => ({ hits: [], ms: 1 }),
    ask: ({ question, threadId: thread }, signal) => answer(question, thread, signal),
    'threads.list': () =>
      [...threads]
        .map(([id, { title, messages }]) => ({ id, title, updatedAt: messages.at(-1)?.createdAt ?? Date.now() }))
        .toReversed(),
    'threads.messages': ({ threadId: id }) => threads.get(id)?.messages ?? [],
    'threads.remove': ({ threadId: id }) => void threads.delete(id),
    ...models.handlers,
    'settings.get': () => settings,
    'settings.set': (next) => void (settings = next),
  };
}

const emptyDocument: DocumentSummary = {
  id: documentId(1),
  name: '',
  bytes: 1_000,
  status: 'queued',
  reason: '',
  pages: 0,
  pagesDone: 0,
  chunks: 0,
  chunksDone: 0,
  addedAt: 0,
};
