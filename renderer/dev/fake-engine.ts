import type { EngineContract } from '../../common/contracts/engine.ts';
import type { Handlers } from '../../common/contracts/define.ts';
import type { AnswerEvent, Citation, Message } from '../../common/domain/answer.ts';
import type { DocumentSummary, FileSummary } from '../../common/domain/document.ts';
import { defaultSettings, type Settings } from '../../common/domain/settings.ts';
import { CarrelError } from '../../common/errors.ts';
import {
  collectionId,
  documentId,
  fileId,
  messageId,
  rootId,
  threadId,
  type DocumentId,
  type ThreadId,
} from '../../common/ids.ts';
import { notice } from '../../common/messages/notice.ts';
import { applyDeltas, type LibraryDelta, type LibraryEvent, type LibraryState } from '../../common/state/library.ts';
import { blankMessage } from '../conversation/blank-message.ts';
import { findInPdf, marksOf, passagesAbout, pdfBytes, sentencesAbout } from './dev-pdfs.ts';
import { modelAnswer, streamModelAnswer } from './fake-answers.ts';
import { createFakeModels } from './fake-models.ts';
import { fakeComparison } from './fake-comparison.ts';
import { createFakeTables } from './fake-tables.ts';
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
  const tables = createFakeTables(() => library.documents, 300);
  const watchers = new Set<(event: LibraryEvent) => void>();
  const removed = new Map<DocumentId, DocumentSummary>();
  const threads = new Map<ThreadId, Stored>();

  const tell = (...deltas: LibraryDelta[]): void => {
    library = applyDeltas(library, deltas);
    seq++;
    for (const watcher of watchers) watcher({ kind: 'deltas', seq, deltas });
  };
  const named = (id: DocumentId): DocumentSummary => {
    const found = library.documents.find((each) => each.id === id);
    if (found === undefined) throw new CarrelError('not-found', 'document-removed');
    return found;
  };
  const change = (id: DocumentId, update: Partial<DocumentSummary>): void =>
    tell({ kind: 'document', document: { ...named(id), ...update } });

  /** Puts a question and the table that answers it into a thread. */
  function startTable(question: string, thread: ThreadId | null) {
    const at = thread ?? threadId(threads.size + 1);
    if (!threads.has(at)) threads.set(at, { title: question, messages: [] });
    const blank = { ...blankMessage(Date.now()), complete: true };
    const id = messageId(nextMessage++);
    const table = tables.start(question);
    threads
      .get(at)
      ?.messages.push(
        { ...blank, id: messageId(nextMessage++), role: 'user', text: question },
        { ...blank, id, role: 'assistant', text: '', table },
      );
    return { tableId: table, threadId: at, messageId: id };
  }

  async function* answer(question: string, thread: ThreadId | null, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
    if (/^(?:which|list|how many)/i.test(question)) {
      const started = startTable(question, thread);
      yield { kind: 'started', threadId: started.threadId, messageId: started.messageId, mode: 'quoted' };
      yield { kind: 'table', tableId: started.tableId };
      yield { kind: 'finished', found: true };
      return;
    }
    const at = thread ?? threadId(threads.size + 1);
    if (!threads.has(at)) threads.set(at, { title: question, messages: [] });
    const messages = threads.get(at)?.messages ?? [];
    const id = messageId(nextMessage++);
    const mode = models.current() === null ? 'quoted' : 'model';
    yield { kind: 'started', threadId: at, messageId: id, mode };
    const found = await sentencesAbout(library.documents, question);
    const blank = blankMessage(Date.now());
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
    if (scene === 'tables-offer') yield { kind: 'offer', documents: library.documents.length };
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
        files: [{ id: fileId(1_000 + library.documents.length + index), name: grant, rootId: rootId(1), folder: '' }],
        addedAt: Date.now(),
      }));
      tell(...documents.map((document): LibraryDelta => ({ kind: 'document', document })), {
        kind: 'queue',
        queue: { ...library.queue, waiting: library.queue.waiting + documents.length },
      });
      return { roots: documents.length };
    },
    'library.pause': () => tell({ kind: 'queue', queue: { ...library.queue, paused: true } }),
    'library.resume': () => tell({ kind: 'queue', queue: { ...library.queue, paused: false } }),
    'library.cancel': ({ documentIds }) =>
      documentIds.forEach((id) => change(id, { status: 'cancelled', notice: notice('import-cancelled') })),
    'document.recognise': ({ documentId: id }) => change(id, { status: 'recognising', notice: null }),
    'compare.export': () => undefined,
    'compare.run': ({ left, right }) => fakeComparison(left, right),
    'library.retry': ({ documentIds }) => documentIds.forEach((id) => change(id, { status: 'queued', notice: null })),
    'library.remove': ({ fileIds, rootIds }) => {
      const isGone = (file: FileSummary): boolean => fileIds.includes(file.id) || rootIds.includes(file.rootId);
      const gone = library.documents.filter(({ files }) => files.some(isGone));
      for (const document of gone) removed.set(document.id, document);
      tell({ kind: 'removed', documentIds: gone.map(({ id }) => id) });
      return { undoMs: 8_000 };
    },
    'library.restore': ({ fileIds, rootIds }) =>
      tell(
        ...[...removed.values()]
          .filter(({ files }) => files.some((file) => fileIds.includes(file.id) || rootIds.includes(file.rootId)))
          .map((document): LibraryDelta => ({ kind: 'document', document })),
      ),
    'library.sync': () => {},
    async 'library.unlock'({ documentIds, password }) {
      for (const id of documentIds) change(id, { status: 'reading', notice: null });
      await pause(600);
      for (const id of documentIds)
        if (password === 'openpassword') change(id, { status: 'ready', parts: 1, partsDone: 1 });
        else change(id, { status: 'encrypted', notice: notice('wrong-password') });
    },
    'library.reveal': () => {},
    'collections.create': ({ name, items }) => {
      const id = collectionId(library.collections.length + 1);
      tell({ kind: 'collections', collections: [...library.collections, { id, name, items }] });
      return id;
    },
    'collections.rename': ({ collectionId: id, name }) =>
      tell({
        kind: 'collections',
        collections: library.collections.map((each) => (each.id === id ? { ...each, name } : each)),
      }),
    'collections.setItems': ({ collectionId: id, items }) =>
      tell({
        kind: 'collections',
        collections: library.collections.map((each) => (each.id === id ? { ...each, items } : each)),
      }),
    'collections.remove': ({ collectionId: id }) =>
      tell({ kind: 'collections', collections: library.collections.filter((each) => each.id !== id) }),
    'document.details': ({ documentId: id }) => ({
      title: named(id).name,
      language: 'en',
      omissions: [],
      pictureParts: [],
      addedAt: named(id).addedAt,
      characters: 3_000 * named(id).parts,
    }),
    'document.overview': () => null,
    async *suggestions() {
      yield 'What does the lease say about the deposit?';
    },
    'checklists.list': () => [],
    'checklists.save': () => {},
    'checklists.remove': () => {},
    async *'checklists.run'() {},
    'timeline.get': () => ({ entries: [], documents: 0, waiting: 0 }),
    'timeline.export': ({ entryIds }) => ({ events: entryIds.length }),
    'document.part': () => {
      throw new CarrelError('not-found', 'part-not-read');
    },
    'document.marks': ({ places }) => Promise.all(places.map((place) => marksOf(named(place.documentId).name, place))),
    'document.open': async ({ documentId: id }) => {
      const { name, parts, format } = named(id);
      const bytes = await pdfBytes(name);
      if (bytes === null) throw new CarrelError('not-found', 'file-changed');
      return { name, bytes: bytes.byteLength, parts, format, labels: [] };
    },
    'document.read': async ({ documentId: id, offset, length }) =>
      (await pdfBytes(named(id).name))?.slice(offset, offset + length) ?? new Uint8Array(),
    'document.find': ({ documentId: id, text }) => findInPdf(named(id), text),
    async search({ query }) {
      const found = await passagesAbout(library.documents, query);
      return {
        named: [],
        hits: found.map((hit, index) => ({ ...hit, rank: index + 1, score: 1 / (index + 1) })),
        ms: 1,
      };
    },
    ask: ({ question, threadId: thread }, signal) => answer(question, thread, signal),
    ...tables.handlers,
    'across.start': ({ question, threadId: thread }) => startTable(question, thread),
    'threads.list': () =>
      [...threads]
        .map(([id, { title, messages }]) => ({ id, title, updatedAt: messages.at(-1)?.createdAt ?? Date.now() }))
        .toReversed(),
    'threads.messages': ({ threadId: id }) => threads.get(id)?.messages ?? [],
    'threads.remove': ({ threadId: id }) => void threads.delete(id),
    ...models.handlers,
    'sources.ignore': () => ({ patterns: [], usual: [] }),
    'sources.setIgnore': () => {},
    'encryption.get': () => ({ encrypted: scene === 'single', bySystem: false, swap: 'unknown' }),
    'encryption.check': () => {},
    'encryption.setPassphrase': () => {},
    'backups.list': () => [
      { name: 'library-2026-11-27.db', day: '2026-11-27', nth: 1, bytes: 61e6 },
      { name: 'library-2026-11-26.db', day: '2026-11-26', nth: 1, bytes: 60e6 },
    ],
    'backups.make': () => 'library-2026-11-27-2.db',
    'backups.remove': () => {},
    'settings.get': () => settings,
    'settings.set': (next) => void (settings = next),
  };
}

const emptyDocument: DocumentSummary = {
  id: documentId(1),
  name: '',
  bytes: 1_000,
  status: 'queued',
  format: 'pdf',
  notice: null,
  parts: 0,
  partsDone: 0,
  pictures: 0,
  files: [],
  chunks: 0,
  chunksDone: 0,
  addedAt: 0,
};
