import type { DocumentId } from '../../../common/ids.ts';
import { indexVersion, setIndexVersion } from '../meta.ts';
import type { WritableDB } from '../open.ts';
import { indexWords } from './index-chunks.ts';

/** Raised whenever the same text is put into the full-text index in another form (`index-text.ts`). */
const currentVersion = 1;

/** Makes the full-text index anew when an earlier version wrote it: its words would not be those of a question. */
export function rebuildWords(db: WritableDB): void {
  if (indexVersion(db) === currentVersion) return;
  db.transaction(() => {
    const documents = db
      .prepare('SELECT DISTINCT document_id FROM chunks WHERE id IN (SELECT id FROM chunk_fts_docsize)')
      .pluck()
      .all() as readonly DocumentId[];
    db.prepare(`INSERT INTO chunk_fts (chunk_fts) VALUES ('delete-all')`).run();
    for (const document of documents) indexWords(db, document);
    setIndexVersion(db, currentVersion);
  })();
}
