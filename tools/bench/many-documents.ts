import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServices } from '../../engine/host/services.ts';
import { insertDocument } from '../../engine/store/documents.ts';
import { insertFile } from '../../engine/store/files.ts';
import { enqueueJob } from '../../engine/store/jobs.ts';
import { setPaused } from '../../engine/store/meta.ts';
import { openWritable, type WritableDB } from '../../engine/store/open.ts';
import type { DocumentId, RootId } from '../../common/ids.ts';
import { addDocument, plainParts } from './build-library.ts';
import { quantile } from './metrics.ts';
import { runCarrel } from './processes.ts';
import { clusteredVectors, pageChunk, seeded, zipfText } from './synthetic.ts';

const dimension = 384;
const pagesPerDocument = 4;
const repeats = 50;

export interface ManyDocuments {
  /** From opening the library to the first snapshot, milliseconds. */
  readonly startMs: number;
  /** Processor time of the longest of the tasks that a list of so many documents needs, and what it is. */
  readonly longest: { readonly what: string; readonly ms: number };
  /** Processor time of saying how far the jobs are, while all wait; 95 of 100 take less. */
  readonly queueMs: number;
  /** The most memory of a process that lists them; null where it can't be read. */
  readonly peakMB: number | null;
}

/**
 * A library of `count` documents that are ready, and as many that wait for their turn; how long the host's thread is
 * taken.
 */
export async function manyDocuments(count: number): Promise<ManyDocuments> {
  const libraryDir = mkdtempSync(join(tmpdir(), 'carrel-bench-many-'));
  try {
    build(libraryDir, count);
    const { peakMB } = await runCarrel(['documents', '--json', '--library', libraryDir]);
    const started = performance.now();
    const services = createServices({ libraryDir, resourcesDir: libraryDir });
    const { library } = services;
    const tasks: { readonly what: string; readonly ms: number }[] = [];
    const timed = (what: string, work: () => void): void => void tasks.push({ what, ms: processorMs(work) });
    timed('starting', () => library.start());
    const leave = new AbortController();
    for await (const _ of library.watch(leave.signal)) break;
    const startMs = performance.now() - started;
    timed('listing', () => library.documents());
    const times = Array.from({ length: repeats }, () => processorMs(() => library.queue()));
    timed('pausing', () => library.pause());
    const waiting = library.documents().filter(({ status }) => status === 'queued');
    timed('cancelling a document', () => library.cancel(waiting.slice(0, 1).map(({ id }) => id)));
    const queueMs = quantile(times, 0.95);
    const longest = [...tasks, { what: 'the queue', ms: queueMs }].reduce((a, b) => (b.ms > a.ms ? b : a));
    await services.close();
    return { startMs, longest, queueMs, peakMB };
  } finally {
    rmSync(libraryDir, { recursive: true });
  }
}

function processorMs(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

function build(libraryDir: string, count: number): void {
  const db = openWritable(libraryDir);
  const { text, vector } = { text: zipfText(seeded(1)), vector: clusteredVectors(seeded(2), dimension, 50) };
  const page = text.words(200).join(' ');
  const vectors = new Float32Array(pagesPerDocument * dimension);
  for (let i = 0; i < pagesPerDocument; i++) vectors.set(vector(), i * dimension);
  const pages = Array.from({ length: pagesPerDocument }, () => page);
  const chunks = pages.map((each, i) => pageChunk(i, each));
  db.transaction(() => {
    const root = Number(
      db.prepare(`INSERT INTO roots (path, kind, added_at) VALUES ('/many', 'folder', 0)`).run().lastInsertRowid,
    ) as RootId;
    for (let i = 0; i < count; i++) {
      addFile(
        db,
        root,
        i,
        addDocument(db, 'bench', { name: `${i}.pdf`, title: '', parts: plainParts(pages), chunks, vectors }),
      );
      const waiting = insertDocument(db, { name: `waiting ${i}.pdf`, bytes: 100_000, now: 0 });
      addFile(db, root, count + i, waiting);
      enqueueJob(db, 'import', { documentId: waiting }, i);
    }
    setPaused(db, true);
  })();
  db.close();
}

const addFile = (db: WritableDB, root: RootId, number: number, id: DocumentId): void =>
  void insertFile(db, { path: `/many/${number}.pdf`, bytes: 1, modifiedMs: 0, inode: '' }, id, root);
