import type { RootSummary } from '../../common/domain/sources.ts';
import type { RootId } from '../../common/ids.ts';
import type { Notice } from '../../common/messages/notice.ts';
import { fromColumn, toColumn } from './notices.ts';
import { fileName } from './paths.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** What a person gave: files, and folders that are kept in sync. */
export interface RootRow {
  readonly id: RootId;
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly state: 'here' | 'away';
  /** When a person removed it. */
  readonly removedAt: number | null;
}

const rowSql = 'SELECT id, path, kind, state, removed_at AS removedAt FROM roots';

export const listRoots = (db: ReadableDB): readonly RootRow[] => db.prepare(`${rowSql} ORDER BY id`).all() as RootRow[];

export const rootById = (db: ReadableDB, id: RootId): RootRow | undefined =>
  db.prepare(`${rowSql} WHERE id = ?`).get(id) as RootRow | undefined;

export const rootAtPath = (db: ReadableDB, path: string): RootRow | undefined =>
  db.prepare(`${rowSql} WHERE path = ?`).get(path) as RootRow | undefined;

export function insertRoot(db: WritableDB, path: string, kind: RootRow['kind'], now: number): RootId {
  return Number(
    db.prepare('INSERT INTO roots (path, kind, added_at) VALUES (?, ?, ?)').run(path, kind, now).lastInsertRowid,
  ) as RootId;
}

/** Where a root that is one file lies now. */
export function setRootPath(db: WritableDB, id: RootId, path: string): void {
  db.prepare('UPDATE roots SET path = ? WHERE id = ?').run(path, id);
}

/** What a look at a root showed. */
export function setRootState(
  db: WritableDB,
  id: RootId,
  { state, notice, now }: { readonly state: RootRow['state']; readonly notice: Notice | null; readonly now: number },
): void {
  db.prepare('UPDATE roots SET state = ?, notice = ?, checked_at = ? WHERE id = ?').run(
    state,
    toColumn(notice),
    now,
    id,
  );
}

export function setRootRemoved(db: WritableDB, id: RootId, removedAt: number | null): void {
  db.prepare('UPDATE roots SET removed_at = ? WHERE id = ?').run(removedAt, id);
}

export const removedRoots = (db: ReadableDB): readonly RootRow[] =>
  db.prepare(`${rowSql} WHERE removed_at IS NOT NULL`).all() as RootRow[];

/** Deletes a root with its exclusions and the files that are left of it. */
export function deleteRoot(db: WritableDB, id: RootId): void {
  db.prepare('DELETE FROM roots WHERE id = ?').run(id);
}

/** Deletes the root of a single file, once no file of it is left. */
export function deleteEmptyFileRoot(db: WritableDB, id: RootId): void {
  db.prepare(`DELETE FROM roots WHERE id = ? AND kind = 'file' AND id NOT IN (SELECT root_id FROM files)`).run(id);
}

interface SummaryRow extends Omit<RootSummary, 'name' | 'notice'> {
  readonly path: string;
  readonly notice: string | null;
}

/** Roots as the list shows them, in order of adding. Those whose files are all removed by the person are left out. */
export function listRootSummaries(db: ReadableDB): readonly RootSummary[] {
  const rows = db
    .prepare(
      `SELECT id, path, kind, state, notice, checked_at AS checkedAt FROM roots
       WHERE removed_at IS NULL AND
         (kind = 'folder' OR EXISTS (SELECT 1 FROM files WHERE root_id = roots.id AND files.removed_at IS NULL))
       ORDER BY id`,
    )
    .all() as SummaryRow[];
  return rows.map(({ path, notice, ...row }) => ({ ...row, name: fileName(path) || path, notice: fromColumn(notice) }));
}

/** Paths inside a folder that a person does not want in the library. */
export const exclusionsOf = (db: ReadableDB, id: RootId): ReadonlySet<string> =>
  new Set(db.prepare('SELECT path FROM exclusions WHERE root_id = ?').pluck().all(id) as string[]);

export function exclude(db: WritableDB, path: string, id: RootId): void {
  db.prepare('INSERT OR REPLACE INTO exclusions (path, root_id) VALUES (?, ?)').run(path, id);
}

export function includeAgain(db: WritableDB, path: string): void {
  db.prepare('DELETE FROM exclusions WHERE path = ?').run(path);
}

/** The exclusions of one root become those of another. */
export function moveExclusions(db: WritableDB, from: RootId, to: RootId): void {
  db.prepare('UPDATE exclusions SET root_id = ? WHERE root_id = ?').run(to, from);
}
