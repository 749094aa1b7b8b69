import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFindable } from '../../common/domain/document.ts';
import { createServices } from '../../engine/host/services.ts';
import { listDocuments } from '../../engine/store/document-list.ts';
import type { DataKey } from '../../engine/store/key/data-key.ts';
import { hasJobs } from '../../engine/store/jobs.ts';

const resourcesDir = join(import.meta.dirname, '..', '..', 'resources');
/** The time left is looked at when this many seconds have gone. */
const lookAtSeconds = 10;

/** An import from the moment in which files are dropped on an engine that has run for some seconds, as in the app. */
export interface Imported {
  readonly pages: number;
  /** Until every document could be asked by its words, and until nothing was left to do. */
  readonly askableSeconds: number;
  readonly seconds: number;
  /** What was said of the time left after ten seconds, over what it was; null for an import that was shorter. */
  readonly leftSaid: number | null;
  /** Bytes of the library's files over those of the documents. */
  readonly librarySize: number;
}

/** Imports files into a new library, with the embedder; an encrypted one when there is a key. */
export async function importFiles(paths: readonly string[], key: DataKey | null = null): Promise<Imported> {
  const libraryDir = mkdtempSync(join(tmpdir(), 'carrel-bench-'));
  try {
    const times = await timedImport(libraryDir, paths, key);
    return {
      ...times,
      librarySize: sizeOf(libraryDir) / paths.reduce((sum, path) => sum + statSync(path).size, 0),
    };
  } finally {
    rmSync(libraryDir, { recursive: true });
  }
}

async function timedImport(
  libraryDir: string,
  paths: readonly string[],
  key: DataKey | null,
): Promise<Omit<Imported, 'librarySize'>> {
  const services = createServices({ libraryDir, resourcesDir, key });
  const { library, db } = services;
  const leave = new AbortController();
  try {
    library.start();
    await services.rehearse();
    const started = performance.now();
    const since = (): number => (performance.now() - started) / 1_000;
    library.add(paths.map((path) => ({ path, kind: 'file' })));
    let askableSeconds: number | undefined;
    let looked: { readonly at: number; readonly left: number | null } | undefined;
    for await (const _ of library.watch(leave.signal)) {
      const { unread, secondsLeft, pausedBecause } = library.queue();
      if (pausedBecause !== null) throw new Error(`The import halted: ${pausedBecause.code}`);
      if (unread === 0 && !hasJobs(db, 'sync')) askableSeconds ??= since();
      if (since() >= lookAtSeconds) looked ??= { at: since(), left: secondsLeft };
      if (!hasJobs(db)) break;
    }
    const seconds = since();
    const documents = listDocuments(db);
    const refused = documents.find(({ status }) => !isFindable(status));
    if (refused !== undefined) throw new Error(`${refused.name} is ${refused.status}`);
    return {
      pages: documents.reduce((sum, { parts }) => sum + parts, 0),
      askableSeconds: askableSeconds ?? seconds,
      seconds,
      leftSaid: looked === undefined ? null : (looked.left ?? 0) / (seconds - looked.at),
    };
  } finally {
    leave.abort();
    await services.close();
  }
}

/** Bytes of all files in a folder. */
const sizeOf = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
