import type { ParsedPage, TextBlock } from '../../common/domain/page.ts';
import { packRuns, unpackRuns } from '../../common/domain/runs.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** Stores a page; one that is there already is replaced. */
export function storePage(db: WritableDB, documentId: DocumentId, page: ParsedPage): void {
  const { number, width, height, text, runs, blocks, imageOnly } = page;
  db.prepare(
    `INSERT OR REPLACE INTO pages (document_id, number, width, height, text, runs, blocks, image_only) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(documentId, number, width, height, text, packRuns(runs), JSON.stringify(blocks), imageOnly ? 1 : 0);
}

/** The last page that was read; pages are read in order. 0 when none was. */
export const lastPage = (db: ReadableDB, documentId: DocumentId): number =>
  (db.prepare('SELECT max(number) FROM pages WHERE document_id = ?').pluck().get(documentId) as number | null) ?? 0;

/** What is needed to judge and to cut a document. The places of the words, the largest part, are left out. */
export function readPagesForChunking(db: ReadableDB, documentId: DocumentId): readonly ParsedPage[] {
  const rows = db
    .prepare(
      'SELECT number, width, height, text, blocks, image_only AS imageOnly FROM pages WHERE document_id = ? ORDER BY number',
    )
    .all(documentId) as readonly (Omit<ParsedPage, 'runs' | 'blocks' | 'imageOnly'> & {
    blocks: string;
    imageOnly: number;
  })[];
  return rows.map(({ number, width, height, text, blocks, imageOnly }) => ({
    number,
    width,
    height,
    text,
    runs: [],
    blocks: JSON.parse(blocks) as TextBlock[],
    imageOnly: imageOnly === 1,
  }));
}

/** Pages with the places of their words, one at a time, in order. */
export function* readPages(
  db: ReadableDB,
  documentId: DocumentId,
): Generator<Pick<ParsedPage, 'number' | 'text' | 'runs'>> {
  const rows = db
    .prepare('SELECT number, text, runs FROM pages WHERE document_id = ? ORDER BY number')
    .iterate(documentId);
  for (const row of rows as IterableIterator<{ number: number; text: string; runs: Uint8Array }>) {
    yield { number: row.number, text: row.text, runs: unpackRuns(row.runs) };
  }
}

/** Forgets all that was read of a document, down to its vectors. */
export function deletePages(db: WritableDB, documentId: DocumentId): void {
  db.prepare('DELETE FROM chunks WHERE document_id = ?').run(documentId);
  db.prepare('DELETE FROM pages WHERE document_id = ?').run(documentId);
}
