import type { Handlers } from '../../common/contracts/define.ts';
import { engineProtocol, type EngineContract } from '../../common/contracts/engine.ts';
import { CarrelError } from '../../common/errors.ts';
import { createSayer } from '../../common/messages/sentence.ts';
import {
  searchLibrary,
  shippedChecklists,
  suggestQuestions,
  storedNotes,
  type AskDeps,
  type Overviews,
} from '../answer/service.ts';
import { askOrTabulate } from './across/ask.ts';
import { markedEvents, markedMessages, markedTable } from './mark-uncertain.ts';
import { encodeTable } from '../export/encode.ts';
import { exportOfComparison } from '../export/comparison.ts';
import { exportOf } from '../export/kept-table.ts';
import { saveFile } from '../export/save.ts';
import { defaultIgnorePatterns } from '../sources/ignore-rules.ts';
import { listChecklists, removeChecklist } from '../store/checklists.ts';
import { listThreads, removeThread, threadMessages } from '../store/conversations.ts';
import { namedDocuments, partLabel } from '../store/named-documents.ts';
import { nameOfDocument } from '../store/files.ts';
import { readSettings, writeSettings } from '../store/meta.ts';
import {
  documentDetails,
  findInDocument,
  openDocument,
  pathToReveal,
  readDocument,
  readPart,
} from './document-files.ts';
import { keepChecklist, runChecklist } from './checklists.ts';
import { exportTimeline } from './export-timeline.ts';
import { disturbing } from './disturbing.ts';
import { encryptionHandlers } from './encryption-handlers.ts';
import type { Grants } from './grants.ts';
import type { Services } from './services.ts';
import { withStoreErrors } from '../store/handlers.ts';

/** Answers the page. */
export function engineHandlers(
  services: Services,
  grants: Grants,
  reveal: (path: string) => void,
): Handlers<EngineContract> {
  const { libraryDir, encrypted, swap, db, library, room, models, backups, innerBytes, drawnPages, queryModels } =
    services;
  const overviews: Overviews = {
    documents: (scope) => namedDocuments(db, scope),
    of: (id, signal = new AbortController().signal) => library.overview(id, signal),
    label: (id, part) => partLabel(db, id, part),
  };
  const notes = storedNotes(db);
  const handlers: Handlers<EngineContract> = {
    hello({ protocol }) {
      if (protocol !== engineProtocol) throw new CarrelError('conflict', 'other-version');
      return { protocol: engineProtocol };
    },

    'library.watch': (_, signal) => library.watch(signal),
    'library.import': ({ grantIds }) => ({ roots: library.add(grants.take(grantIds, 'documents')).length }),
    'library.pause': () => library.pause(),
    'library.resume': () => library.resume(),
    'library.cancel': ({ documentIds }) => library.cancel(documentIds),
    'library.retry': ({ documentIds }) => library.retry(documentIds),
    'library.remove': (targets) => library.remove(targets),
    'library.restore': (targets) => library.restore(targets),
    'library.sync': ({ rootId }) => library.sync(rootId === null ? undefined : [rootId]),
    'library.unlock': ({ documentIds, password }) => library.unlock(documentIds, password),
    'library.reveal': async ({ fileId }) => reveal(await pathToReveal(db, fileId)),

    'collections.create': ({ name, items }) => library.collections.create(name, items),
    'collections.rename': ({ collectionId, name }) => library.collections.rename(collectionId, name),
    'collections.setItems': ({ collectionId, items }) => library.collections.setItems(collectionId, items),
    'collections.remove': ({ collectionId }) => library.collections.remove(collectionId),

    'document.open': ({ documentId }) => openDocument(db, drawnPages, documentId),
    'document.details': ({ documentId }) => documentDetails(db, documentId),
    'document.overview': ({ documentId }, signal) => library.overview(documentId, signal),
    'document.part': ({ documentId, part }) => readPart(db, documentId, part),
    'document.marks': ({ places }, signal) => room.locate({ texts: places.map((place) => [place]) }, signal),
    'document.read': ({ documentId, offset, length }) =>
      readDocument(db, { innerBytes, drawnPages }, documentId, offset, length),
    'document.recognise': ({ documentId, part }) => library.recognise(documentId, part),
    'document.find': ({ documentId, text }) => findInDocument(db, documentId, text),

    'compare.run': (params, signal) => room.compare(params, signal),
    'compare.export': async ({ left, right, grantId, format }, signal) => {
      const path = grants.takeTarget(grantId);
      const { comparison } = await room.compare({ left, right }, signal);
      const names = { left: nameOfDocument(db, left) ?? '', right: nameOfDocument(db, right) ?? '' };
      await saveFile(path, encodeTable(format, exportOfComparison(comparison, names, createSayer())));
    },

    search: async ({ query, scope, mode, limit }, signal) =>
      searchLibrary(
        // The window searches while a person types: nothing is read by the cross-encoder.
        { room, ...(mode === 'bm25' ? { embedder: null } : await queryModels()), reranker: null },
        { query, scope, mode, limit },
        signal,
      ),
    ask(params, signal) {
      const deps = async (): Promise<AskDeps> => ({
        room,
        ...(await queryModels()),
        writer: db,
        now: Date.now,
        model: await models.answerModel(),
        overviews,
        notes,
      });
      return markedEvents(room, askOrTabulate({ tables: library.tables, room }, deps, params, signal));
    },

    'across.start': (asked) => library.tables.start(asked),
    'across.list': () => library.tables.list(),
    'across.watch': ({ tableId }, signal) => markedTable(room, library.tables.watch(tableId, signal)),
    'across.addColumn': ({ tableId, question }) => library.tables.addColumn(tableId, question),
    'across.removeColumn': ({ tableId, columnId }) => library.tables.removeColumn(tableId, columnId),
    'across.suggestions': ({ tableId }) => library.tables.suggestions(tableId),
    'across.pause': ({ tableId }) => library.tables.pause(tableId),
    'across.resume': ({ tableId }) => library.tables.resume(tableId),
    'across.cancel': ({ tableId }) => library.tables.cancel(tableId),
    'across.refresh': ({ tableId }) => library.tables.refresh(tableId),
    'across.readByModel': ({ tableId }) => library.tables.readByModel(tableId),
    // A file is for a person to read: its words are made here, as those on the command line are there.
    'across.export': ({ tableId, grantId, format }) =>
      saveFile(grants.takeTarget(grantId), encodeTable(format, exportOf(library.tables.table(tableId), createSayer()))),
    'across.remove': ({ tableId }) => library.tables.remove(tableId),

    'timeline.get': (params, signal) => room.timeline(params, signal),
    'timeline.export': (params, signal) => exportTimeline(room, grants, params, signal),

    async *suggestions({ scope }, signal) {
      yield* suggestQuestions({ room, ...(await queryModels()), overviews }, scope, signal);
    },
    'checklists.list': () => listChecklists(db, shippedChecklists),
    'checklists.save': (list) => keepChecklist(db, list),
    'checklists.remove': ({ name }) => void removeChecklist(db, name),
    async *'checklists.run'({ items, scope }, signal) {
      yield* runChecklist({ room, ...(await queryModels()) }, items, scope, signal);
    },

    'threads.list': () => listThreads(db),
    'threads.messages': ({ threadId }) => markedMessages(room, threadMessages(db, threadId)),
    'threads.remove'({ threadId }) {
      removeThread(db, threadId);
      library.tidy();
    },

    'models.watch': (_, signal) => models.watch(signal),
    'models.import'({ grantId }) {
      for (const { path } of grants.take([grantId], 'model')) models.import(path);
    },
    'models.cancelImport': () => models.cancelImport(),
    'models.cancelDownload': () => models.cancelDownload(),
    'models.discardDownload': ({ model }) => models.discardDownload(model),
    'models.use': ({ name }) => models.use(name),
    'models.load': () => models.load(),
    'models.unload': () => models.unload(),
    'models.remove': ({ name }) => models.remove(name),
    'models.experts': () => models.experts(),

    'sources.ignore': () => ({ patterns: library.ignorePatterns(), usual: defaultIgnorePatterns }),
    'sources.setIgnore': ({ patterns }) => library.setIgnorePatterns(patterns),

    ...encryptionHandlers(libraryDir, encrypted, swap),
    'backups.list': () => backups.list(),
    'backups.make': () => backups.make(),
    'backups.remove': () => backups.remove(),
    'settings.get': () => readSettings(db),
    'settings.set': (settings) => writeSettings(db, settings),
  };
  return withStoreErrors<EngineContract>(
    libraryDir,
    disturbing(handlers, () => services.checks?.disturb()),
  );
}
