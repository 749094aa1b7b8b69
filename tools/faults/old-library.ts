import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { connectToWrite } from '../../engine/store/connect.ts';
import { libraryFile } from '../../engine/store/library-files.ts';

const oldLibrary = join(import.meta.dirname, '..', '..', 'engine', 'store', 'fixtures', 'library-v3.db');

/** Makes a library of version 3 of the schema, with its documents `times` over: its migration takes a while. */
export function growOldLibrary(dir: string, times: number): void {
  mkdirSync(dir);
  copyFileSync(oldLibrary, libraryFile(dir));
  const db = connectToWrite(libraryFile(dir), null);
  const columns = (table: string): string =>
    (db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as readonly string[])
      .filter((name) => !['id', 'document_id', 'sha256'].includes(name))
      .join(', ');
  const pages = db.prepare(
    `INSERT INTO pages (document_id, ${columns('pages')})
     SELECT ?, ${columns('pages')} FROM pages WHERE document_id = ?`,
  );
  const chunks = db.prepare(
    `INSERT INTO chunks (document_id, ${columns('chunks')})
     SELECT ?, ${columns('chunks')} FROM chunks WHERE document_id = ?`,
  );
  const documents = db.prepare(
    `INSERT INTO documents (sha256, ${columns('documents')})
     SELECT sha256 || ?, ${columns('documents')} FROM documents WHERE id = ?`,
  );
  const paths = db.prepare(
    `INSERT INTO document_paths SELECT path || ?, ?, bytes, modified_ms FROM document_paths WHERE document_id = ?`,
  );
  db.transaction(() => {
    const ids = db.prepare('SELECT id FROM documents').pluck().all() as readonly number[];
    for (let time = 0; time < times; time++)
      for (const id of ids) {
        const copy = documents.run(`-${time}`, id).lastInsertRowid;
        paths.run(`-${time}`, copy, id);
        pages.run(copy, id);
        chunks.run(copy, id);
      }
  })();
  db.close();
}
