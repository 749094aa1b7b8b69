import type { KeptColumn, TableHead, TableProgress, TableSummary } from '../../common/domain/kept-table.ts';
import type { Scope } from '../../common/domain/sources.ts';
import type { TableId } from '../../common/ids.ts';
import type { Notice } from '../../common/messages/notice.ts';
import { checksumOf, fromJson, requireSum } from './checksum.ts';
import { fromColumn, toColumn } from './notices.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** Questions that were put to every document. Their rows are in `across-rows.ts`. */

/** A table as it is stored; what is counted from its rows and documents is not. */
export type TableRow = Omit<TableHead, 'answer' | 'newDocuments'>;

export type NewTable = Pick<TableRow, 'question' | 'kind' | 'scope' | 'columns'> & { readonly now: number };

export function insertTable(db: WritableDB, { question, kind, scope, columns, now }: NewTable): TableId {
  const stored = [question, kind, JSON.stringify(scope), JSON.stringify(columns)] as const;
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO across_tables (question, kind, scope, columns, progress, created_at, updated_at, sum)
       VALUES (?, ?, ?, ?, 'asking', ?, ?, ?)`,
    )
    .run(...stored, now, now, checksumOf(...stored));
  return Number(lastInsertRowid) as TableId;
}

type Stored = Omit<TableRow, 'scope' | 'columns' | 'notice'> & {
  readonly scope: string;
  readonly columns: string;
  readonly notice: string | null;
  readonly sum: number;
};

/** @throws CarrelError `library-corrupt` when it is not as it was stored */
export function tableById(db: ReadableDB, id: TableId): TableRow | undefined {
  const row = db
    .prepare(
      `SELECT id, question, kind, scope, columns, progress, notice, created_at AS createdAt,
         updated_at AS updatedAt, sum
       FROM across_tables WHERE id = ?`,
    )
    .get(id) as Stored | undefined;
  if (row === undefined) return undefined;
  const { sum, scope, columns, notice, ...rest } = row;
  requireSum(sum, row.question, row.kind, scope, columns);
  return {
    ...rest,
    scope: fromJson<Scope>(scope),
    columns: fromJson<readonly KeptColumn[]>(columns),
    notice: fromColumn(notice),
  };
}

/** Enqueues the tables that are being filled, in case that a process of an earlier version died before it did. */
export function enqueueUnfinishedTables(db: WritableDB, now: number): void {
  db.prepare(
    `INSERT OR IGNORE INTO jobs (kind, table_id, state, queued_at)
     SELECT 'across', id, 'queued', ? FROM across_tables WHERE progress = 'asking' ORDER BY id`,
  ).run(now);
}

/** Kept tables, the one that changed last first. */
export const listTables = (db: ReadableDB): readonly TableSummary[] =>
  db
    .prepare(
      `SELECT id, question, progress, updated_at AS updatedAt,
         (SELECT count(*) FROM across_rows WHERE table_id = across_tables.id) AS rows,
         (SELECT count(*) FROM across_rows WHERE table_id = across_tables.id AND state <> 'waiting') AS asked
       FROM across_tables ORDER BY updated_at DESC, id DESC`,
    )
    .all() as TableSummary[];

export function setColumns(
  db: WritableDB,
  { id, question, kind, scope }: TableRow,
  columns: readonly KeptColumn[],
): void {
  const stored = JSON.stringify(columns);
  db.prepare('UPDATE across_tables SET columns = ?, sum = ? WHERE id = ?').run(
    stored,
    checksumOf(question, kind, JSON.stringify(scope), stored),
    id,
  );
}

export function setProgress(
  db: WritableDB,
  id: TableId,
  { progress, notice = null, now }: { readonly progress: TableProgress; readonly notice?: Notice | null; now: number },
): void {
  db.prepare('UPDATE across_tables SET progress = ?, notice = ?, updated_at = ? WHERE id = ?').run(
    progress,
    toColumn(notice),
    now,
    id,
  );
}

/** Its rows and jobs go with it; answers that are this table stay, without it. */
export function deleteTable(db: WritableDB, id: TableId): void {
  db.prepare('DELETE FROM across_tables WHERE id = ?').run(id);
}
