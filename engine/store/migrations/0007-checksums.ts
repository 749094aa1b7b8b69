import type Database from 'better-sqlite3-multiple-ciphers';
import { checksumOf, type Summed } from '../checksum.ts';

/** Sums over what a person reads (ADR 0175). What is there already is taken for whole. */
export function checksumsMigration(db: Database.Database): void {
  db.exec(`
    ALTER TABLE parts ADD COLUMN text_sum INTEGER NOT NULL DEFAULT 0;   -- of label and text
    ALTER TABLE parts ADD COLUMN layout_sum INTEGER NOT NULL DEFAULT 0; -- of all that stands beside the text
    ALTER TABLE messages ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE citations ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
  `);
  sumUp(db, 'parts', 'text_sum', ['label', 'text']);
  sumUp(db, 'parts', 'layout_sum', ['state', 'blocks', 'omissions', 'width', 'height', 'runs']);
  sumUp(db, 'messages', 'sum', ['text', 'unsupported', 'usage', 'sources', 'unread', 'told']);
  sumUp(db, 'citations', 'sum', ['name', 'label', 'content', 'places', 'quote']);
}

function sumUp(db: Database.Database, table: string, column: string, summed: readonly string[]): void {
  const ids = db.prepare(`SELECT rowid FROM ${table}`).pluck().all() as readonly number[];
  const read = db.prepare(`SELECT ${summed.join(', ')} FROM ${table} WHERE rowid = ?`).raw();
  const write = db.prepare(`UPDATE ${table} SET ${column} = ? WHERE rowid = ?`);
  for (const id of ids) write.run(checksumOf(...(read.get(id) as Summed[])), id);
}
