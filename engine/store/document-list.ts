import type { DocumentSummary, FileSummary } from '../../common/domain/document.ts';
import type { DocumentId, FileId, RootId } from '../../common/ids.ts';
import { fromColumn } from './notices.ts';
import { fileName, folderBetween } from './paths.ts';
import type { ReadableDB } from './open.ts';

/** Documents as the list shows them. */

// What is done is counted only while a document is under way: the counts of a settled one are its totals.
const summarySql = `
SELECT id, name, bytes, format, status, notice,
  part_count AS parts, picture_count AS pictures, chunk_count AS chunks, added_at AS addedAt,
  CASE WHEN status IN ('ready', 'indexed') THEN part_count
    WHEN status = 'recognising' THEN (SELECT count(*) FROM parts WHERE document_id = documents.id AND state <>
    'picture')
    ELSE (SELECT count(*) FROM parts WHERE document_id = documents.id) END AS partsDone,
  CASE status WHEN 'ready' THEN chunk_count
    WHEN 'indexed' THEN (SELECT count(*) FROM chunks JOIN chunk_vectors ON chunk_vectors.chunk_id = chunks.id
      WHERE document_id = documents.id)
    ELSE 0 END AS chunksDone
FROM documents WHERE removed_at IS NULL`;

const filesSql = `
SELECT files.id, files.document_id AS documentId, files.root_id AS rootId, files.path, roots.path AS rootPath,
  holders.path AS holderPath
FROM files JOIN roots ON roots.id = files.root_id LEFT JOIN files AS holders ON holders.id = files.holder_id
WHERE files.removed_at IS NULL`;

type SummaryRow = Omit<DocumentSummary, 'notice' | 'files'> & { readonly notice: string | null };

interface FileRow {
  readonly id: FileId;
  readonly documentId: DocumentId;
  readonly rootId: RootId;
  readonly path: string;
  readonly rootPath: string;
  readonly holderPath: string | null;
}

const toFile = ({ id, rootId, path, rootPath, holderPath }: FileRow): FileSummary => ({
  id,
  rootId,
  name: fileName(path),
  folder: folderBetween(rootPath, path),
  ...(holderPath === null ? {} : { inside: fileName(holderPath) }),
});

const toSummary = (row: SummaryRow, files: readonly FileRow[]): DocumentSummary => ({
  ...row,
  notice: fromColumn(row.notice),
  files: files.map(toFile),
});

/** All documents but removed ones, oldest first. */
export function listDocuments(db: ReadableDB): readonly DocumentSummary[] {
  const files = Map.groupBy(db.prepare(`${filesSql} ORDER BY files.id`).all() as FileRow[], (file) => file.documentId);
  const rows = db.prepare(`${summarySql} ORDER BY added_at, id`).all() as SummaryRow[];
  return rows.map((row) => toSummary(row, files.get(row.id) ?? []));
}

/** One document for the list; undefined when it is removed. */
export function documentSummary(db: ReadableDB, id: DocumentId): DocumentSummary | undefined {
  const row = db.prepare(`${summarySql} AND id = ?`).get(id) as SummaryRow | undefined;
  if (row === undefined) return undefined;
  return toSummary(row, db.prepare(`${filesSql} AND files.document_id = ? ORDER BY files.id`).all(id) as FileRow[]);
}
