import { viewerOf } from '../../common/domain/formats.ts';
import type { QueueState } from '../../common/domain/queue.ts';
import { CarrelError } from '../../common/errors.ts';
import type { DocumentId, RootId } from '../../common/ids.ts';
import type { Notice } from '../../common/messages/notice.ts';
import { acrossJob } from '../jobs/across/ask-documents.ts';
import { embedJob } from '../jobs/embed/embed-document.ts';
import { importJob } from '../jobs/import/import-document.ts';
import { createParsers } from '../jobs/import/parsers.ts';
import { recogniseJob } from '../jobs/recognise/recognise-document.ts';
import { createJobs, heldByPause } from '../jobs/jobs.ts';
import { overviewJob, overviewNow } from '../jobs/overview/make-overview.ts';
import { syncJob } from '../jobs/sync/sync-root.ts';
import { listCollections } from '../store/collections.ts';
import { documentSummary, listDocuments } from '../store/document-list.ts';
import { isHere } from '../store/documents.ts';
import { enqueueJob, hasJobs, isWanted, jobKinds } from '../store/jobs.ts';
import { isPaused, readIgnorePatterns, readSettings, setPaused, writeIgnorePatterns } from '../store/meta.ts';
import { recognitionMemoryMB, recognitionPatience } from '../../common/domain/settings.ts';
import { faultOfRules } from '../sources/ignore-rules.ts';
import { partByNumber } from '../store/parts.ts';
import { listRoots, listRootSummaries, rootById, setRootState } from '../store/roots.ts';
import { addRoots } from './add-roots.ts';
import { createChanges } from './changes.ts';
import { createCollections } from './collections.ts';
import { createAttempts } from './attempts.ts';
import { noteOutdated, noteUnfinished } from './due.ts';
import { createMeter } from './time-left/meter.ts';
import { lanes, type Lane } from './time-left/pace.ts';
import { createRemovals, undoMs } from './removals.ts';
import { createSync } from './sync.ts';
import { createTables } from './tables.ts';
import { cancel, recogniseAgain, requeue } from '../documents/transitions.ts';
import type { Library, LibraryOptions } from './contract.ts';

const kindOfLane: Readonly<Record<Lane, 'import' | 'recognise' | 'embed'>> = {
  reading: 'import',
  recognising: 'recognise',
  embedding: 'embed',
};

/** The library over the one writable connection: what its `contract.ts` promises, and what is wired to what. */
export function createLibrary({
  db,
  libraryDir,
  parserStarter,
  recogniserDir,
  embedder,
  asker,
  chunk,
  overview,
  watchFolders,
}: LibraryOptions): Library {
  const now = (): number => Date.now();
  /** Passwords that a person gave. Never stored. */
  const passwords = new Map<DocumentId, string>();
  const changes = createChanges({
    all: () => listDocuments(db),
    one: (id) => documentSummary(db, id),
    queue,
    roots: () => listRootSummaries(db),
    collections: () => listCollections(db),
  });
  const { changed, queueChanged, rootsChanged } = changes;
  const meter = createMeter(db);
  const parsers = createParsers(parserStarter);
  const recognisers = createParsers(parserStarter);
  const removals = createRemovals({ db, libraryDir, now, changed: cameOrWent, mayTurnUp: () => !jobs.idle() });
  const tables = createTables({ db, asker, now, jobs: () => jobs, tidy: () => removals.tidy() });
  const overviews = { db, overview, changed };
  const sync = createSync({ db, watch: watchFolders, look: (id) => lookAt([id]), limited });

  const jobs = createJobs(
    db,
    {
      sync: syncJob({
        ...sync,
        db,
        now,
        changed,
        rootsChanged,
        gone: removals.gone,
        replaced() {
          jobs.interrupt(({ id, documentId }) => documentId !== null && !isWanted(db, id));
          removals.tidy();
        },
      }),
      import: importJob({
        db,
        parsers,
        chunk,
        limits,
        now,
        changed,
        meter,
        warmUp,
        progressed: () => jobs.wake(),
        passwordOf: (id) => passwords.get(id),
      }),
      recognise: recogniseJob({
        db,
        parsers: recognisers,
        models: recogniserDir,
        chunk,
        limits: () => {
          const { memoryMB, seconds } = limits();
          return { memoryMB: memoryMB + recognitionMemoryMB, seconds: recognitionPatience * seconds };
        },
        now,
        changed,
        meter,
        progressed: () => jobs.wake(),
        passwordOf: (id) => passwords.get(id),
      }),
      embed: embedJob({
        db,
        embedder,
        now,
        changed,
        meter,
        progressed: () => jobs.wake(),
      }),
      across: acrossJob({ db, asker, now, changed: tables.changed }),
      overview: overviewJob(overviews),
    },
    () => {
      tables.jobsChanged();
      meter.lanes(lanes.filter((lane) => jobs.current(kindOfLane[lane]) !== null));
      queueChanged();
    },
  );

  function cameOrWent(id: DocumentId): void {
    changed(id);
    tables.documentsChanged();
  }

  /** While the disk is full, say, the jobs halt; when they go on, what could not be noted is noted. */
  const attempts = createAttempts(db, (error) => jobs.halt(error));

  /** A watcher tells this, and nobody waits for it. */
  function limited(id: RootId, why: Notice): void {
    attempts.make(() => {
      setRootState(db, id, { state: 'here', notice: why, now: now() });
      rootsChanged();
    });
  }

  /** Processes and threads take their time to start; a failure is told to the job that needs them. */
  function warmUp(): void {
    parsers.warm(limits());
    startChunking();
    embedder.info().catch(() => {});
  }

  function startChunking(): void {
    chunk([], new AbortController().signal).catch(() => {});
  }

  async function embedAnew(): Promise<void> {
    if ((await noteOutdated(db, embedder, now)) > 0) wake();
  }

  function limits(): { readonly memoryMB: number; readonly seconds: number } {
    const { parserMemoryMB, parserSeconds } = readSettings(db);
    return { memoryMB: parserMemoryMB, seconds: parserSeconds };
  }

  function queue(): QueueState {
    const halted = jobs.halted();
    const current = jobs.current('import') ?? jobs.current('recognise') ?? jobs.current('embed');
    return {
      paused: halted !== null || isPaused(db),
      pausedBecause: halted?.notice ?? null,
      current: current?.documentId ?? null,
      ...meter.measure(),
    };
  }

  function wake(): void {
    jobs.wake();
    queueChanged();
  }

  function lookAt(ids: readonly RootId[]): void {
    // A root may be gone for good since somebody named it, or since one of its files began to settle.
    const there = ids.filter((id) => rootById(db, id) !== undefined);
    db.transaction(() => there.forEach((rootId) => enqueueJob(db, 'sync', { rootId }, now())))();
    wake();
  }

  function requeueAll(ids: readonly DocumentId[]): void {
    db.transaction(() => ids.forEach((id) => requeue(db, id, now())))();
    ids.forEach(changed);
    wake();
  }

  return {
    start() {
      sync.start();
      attempts.make(() => noteUnfinished(db, now()));
      jobs.start();
      removals.start();
      attempts.make(embedAnew);
      if (watchFolders) attempts.make(() => lookAt(listRoots(db).map(({ id }) => id)));
    },
    async rehearse(paths) {
      if (!jobs.idle()) return;
      startChunking();
      await parsers.rehearse(limits(), paths);
    },
    add(given) {
      const ids = db.transaction(() => addRoots({ db, now, changed }, given))();
      rootsChanged();
      sync.rootsChanged();
      wake();
      return ids;
    },
    sync: (ids = listRoots(db).map(({ id }) => id)) => lookAt(ids),
    ignorePatterns: () => readIgnorePatterns(db) ?? [],
    setIgnorePatterns(patterns) {
      const fault = faultOfRules(patterns);
      if (fault !== null) throw new CarrelError('bad-request', fault.code, { params: fault.params });
      writeIgnorePatterns(db, patterns);
      sync.start();
      lookAt(listRoots(db).map(({ id }) => id));
    },
    pause() {
      setPaused(db, true);
      jobs.interrupt(({ kind }) => heldByPause(kind));
      queueChanged();
    },
    resume() {
      setPaused(db, false);
      meter.restart();
      jobs.resume();
      attempts.again();
    },
    cancel(ids) {
      db.transaction(() => ids.forEach((id) => cancel(db, id)))();
      jobs.interrupt(({ documentId }) => documentId !== null && ids.includes(documentId));
      ids.forEach(changed);
    },
    retry: requeueAll,
    recognise(id, part) {
      const document = documentSummary(db, id);
      if (document === undefined) throw new CarrelError('not-found', 'document-removed');
      if (viewerOf(document.format) !== 'pages') throw new CarrelError('bad-request', 'part-without-picture');
      if (part !== null && partByNumber(db, id, part) === undefined)
        throw new CarrelError('not-found', 'part-not-read');
      db.transaction(() => recogniseAgain(db, id, part, now()))();
      changed(id);
      wake();
    },
    unlock(ids, password) {
      for (const id of ids) passwords.set(id, password);
      requeueAll(ids);
    },
    remove(targets) {
      removals.remove(targets);
      jobs.interrupt(({ documentId }) => documentId !== null && !isHere(db, documentId));
      rootsChanged();
      sync.rootsChanged();
      // A document that is called by another of its files now is embedded anew.
      wake();
      return { undoMs };
    },
    restore(targets) {
      removals.restore(targets);
      rootsChanged();
      sync.rootsChanged();
      wake();
    },
    purge: () => removals.purge(),
    tidy: () => removals.tidy(),
    collections: createCollections(db, now, changes.collectionsChanged),
    tables,
    overview: (id, signal) => overviewNow(overviews, id, signal),
    documents: () => listDocuments(db),
    lastLook: (id) => sync.lastLook(id),
    queue,
    idle: () => jobs.idle() || (isPaused(db) && jobKinds.every((kind) => jobs.current(kind) === null)),
    watch: changes.watch,
    async finished() {
      const leave = new AbortController();
      for await (const _ of changes.watch(leave.signal)) {
        const halted = jobs.halted();
        if (halted !== null) throw halted;
        if (jobs.idle()) return;
        if (isPaused(db) && !hasJobs(db, 'sync')) throw new CarrelError('conflict', 'import-paused');
      }
    },
    async stop() {
      await sync.close();
      await jobs.stop();
      parsers.close();
      recognisers.close();
      await removals.stop();
      changes.close();
      tables.close();
    },
  };
}
