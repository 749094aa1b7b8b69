/** What is to be done with what a library has already, when it is opened: noted as jobs. */
import type { PassageEmbedder } from '../jobs/embed/embed-document.ts';
import { enqueueUnfinishedTables } from '../store/across-tables.ts';
import { hasEmbedded } from '../store/documents.ts';
import { enqueueOutdated, enqueueUnrecognised } from '../store/jobs.ts';
import { hasReaders, noteReaders } from '../store/meta.ts';
import type { WritableDB } from '../store/open.ts';
import { enqueueWithoutOverview } from '../store/overviews.ts';

/** Pages that were not recognised, documents without an overview, tables that were not filled to their end. */
export function noteUnfinished(db: WritableDB, now: number): void {
  db.transaction(() => {
    enqueueUnrecognised(db, now);
    enqueueWithoutOverview(db, now);
    enqueueUnfinishedTables(db, now);
  })();
}

/**
 * Documents whose vectors an earlier embedder made are embedded anew; meanwhile they are found by their words. Before
 * there were two embedders all was read by one: once, each document's is chosen anew, and the old vectors serve until
 * then.
 *
 * @returns how many jobs were noted
 */
export async function noteOutdated(db: WritableDB, embedder: PassageEmbedder, now: () => number): Promise<number> {
  const infos = hasEmbedded(db) ? await embedder.info().catch(() => null) : null;
  // An embedder that can't be loaded is told to whoever needs a vector.
  if (!db.open || (infos === null && hasEmbedded(db))) return 0;
  return db.transaction(() => {
    const models = hasReaders(db) ? Object.values(infos ?? {}).map(({ model }) => model) : null;
    if (models === null) noteReaders(db);
    return enqueueOutdated(db, models, now());
  })();
}
