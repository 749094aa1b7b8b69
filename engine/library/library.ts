import type { QueueState } from '../../common/domain/document.ts';
import { CarrelError } from '../../common/errors.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { LibraryEvent } from '../../common/state/library.ts';
import { documentSummary, listDocuments } from '../store/documents.ts';
import { backlog, bytesPerPage } from '../store/jobs.ts';
import { isPaused, readSettings, setPaused } from '../store/meta.ts';
import type { WritableDB } from '../store/open.ts';
import { addFiles, type AddedFile } from './add-files.ts';
import { createChanges } from './changes.ts';
import { importDocument, type Indexer } from './import-document.ts';
import type { ParserStarter } from './parser-starter.ts';
import { createParsers } from './parsers.ts';
import { createQueue } from './queue.ts';
import { notePages, pagesPerSecond, startPace } from './rate.ts';
import { createRemovals, undoMs } from './removals.ts';
import { cancel, requeue } from './transitions.ts';

/** Bytes a page takes, as long as no document of the library says otherwise. */
const usualBytesPerPage = 50_000;

export interface LibraryOptions {
  readonly db: WritableDB;
  readonly libraryDir: string;
  readonly parserStarter: ParserStarter;
  readonly indexer: Indexer;
}

/** The documents of a person and their import. Made over the one writable connection. */
export interface Library {
  /** Takes up what an earlier process left, and works through the queue. */
  start(): void;
  /** Enqueues files; content that is already here is known, not imported again. */
  add(paths: readonly string[]): Promise<readonly AddedFile[]>;
  /** Holds the queue until `resume`, also over a restart. */
  pause(): void;
  resume(): void;
  /** Stops the import of documents; what was read of them stays. */
  cancel(ids: readonly DocumentId[]): void;
  /** Enqueues documents with a bad outcome, or cancelled ones, again. */
  retry(ids: readonly DocumentId[]): void;
  /** Makes documents invisible at once; they are deleted for good after `undoMs`, unless restored. */
  remove(ids: readonly DocumentId[]): { readonly undoMs: number };
  restore(ids: readonly DocumentId[]): void;
  /** Deletes removed documents for good, without waiting. */
  purge(ids: readonly DocumentId[]): Promise<void>;
  queue(): QueueState;
  /** A snapshot, then deltas, at most ten a second. */
  watch(signal: AbortSignal): AsyncGenerator<LibraryEvent>;
  /**
   * Resolves when the queue is empty.
   *
   * @throws CarrelError with the reason when the queue halts by itself, `conflict` when it is paused
   */
  finished(): Promise<void>;
  /** Puts the job that runs back and ends the parser. The connection stays open. */
  stop(): Promise<void>;
}

export function createLibrary({ db, libraryDir, parserStarter, indexer }: LibraryOptions): Library {
  const now = (): number => Date.now();
  const steady = (): number => performance.now();
  let pace = startPace(steady());
  /** Pages finished of the document that is worked on. */
  let currentPages = 0;

  const changes = createChanges({ all: () => listDocuments(db), one: (id) => documentSummary(db, id), queue });
  const { changed, queueChanged } = changes;
  const parsers = createParsers(parserStarter);
  const jobs = createQueue({ db, now, changed, queueChanged, importDocument: run });
  const removals = createRemovals({ db, libraryDir, now, changed });

  async function run(id: DocumentId, signal: AbortSignal): Promise<void> {
    currentPages = 0;
    const finished = (pages: number): void => {
      pace = notePages(pace, pages, steady());
      currentPages += pages;
    };
    await importDocument({ db, parsers, indexer, limits, now, changed, finished }, id, signal);
  }

  function limits(): { readonly memoryMB: number; readonly seconds: number } {
    const { parserMemoryMB, parserSeconds } = readSettings(db);
    return { memoryMB: parserMemoryMB, seconds: parserSeconds };
  }

  function queue(): QueueState {
    const { documents, pages, unopenedBytes } = backlog(db);
    const halted = jobs.halted();
    const rate = documents === 0 ? null : pagesPerSecond(pace, steady());
    const left =
      pages + unopenedBytes / (bytesPerPage(db) ?? usualBytesPerPage) - (jobs.current() === null ? 0 : currentPages);
    return {
      paused: halted !== null || isPaused(db),
      ...(halted === null ? {} : { pausedBecause: halted.message }),
      waiting: documents,
      current: jobs.current(),
      pagesPerSecond: rate,
      secondsLeft: rate === null ? null : Math.max(0, left) / rate,
    };
  }

  function wake(): void {
    if (jobs.current() === null) pace = startPace(steady());
    jobs.wake();
    queueChanged();
  }

  return {
    start() {
      jobs.start();
      removals.start();
    },
    async add(paths) {
      const adding = addFiles({ db, now, changed }, paths);
      return adding.finally(wake);
    },
    pause() {
      setPaused(db, true);
      jobs.interrupt();
      queueChanged();
    },
    resume() {
      setPaused(db, false);
      pace = startPace(steady());
      jobs.resume();
    },
    cancel(ids) {
      db.transaction(() => ids.forEach((id) => cancel(db, id)))();
      for (const id of ids) {
        jobs.interrupt(id);
        changed(id);
      }
    },
    retry(ids) {
      db.transaction(() => ids.forEach((id) => requeue(db, id, now())))();
      ids.forEach(changed);
      wake();
    },
    remove(ids) {
      removals.remove(ids);
      ids.forEach((id) => jobs.interrupt(id));
      return { undoMs };
    },
    restore(ids) {
      removals.restore(ids);
      wake();
    },
    async purge(ids) {
      await removals.purge(ids);
    },
    queue,
    watch: changes.watch,
    async finished() {
      const leave = new AbortController();
      for await (const _ of changes.watch(leave.signal)) {
        const halted = jobs.halted();
        if (halted !== null) throw halted;
        if (backlog(db).documents === 0) return;
        if (isPaused(db)) throw new CarrelError('conflict', 'The import is paused. Resume it, then try again.');
      }
    },
    async stop() {
      await jobs.stop();
      parsers.close();
      await removals.stop();
      changes.close();
    },
  };
}
