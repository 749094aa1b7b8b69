import type { Block, Part } from '../../common/domain/part.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { Notice } from '../../common/messages/notice.ts';
import { deflated, deflatedText, inflated, inflatedText } from './deflated.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** Stores a part; one that is there already is replaced. */
export function storePart(db: WritableDB, documentId: DocumentId, part: Part): void {
  const { number, label, state, text, blocks, layout, omissions } = part;
  db.prepare(
    `INSERT OR REPLACE INTO parts (document_id, number, label, state, text, blocks, omissions, width, height, runs)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    documentId,
    number,
    label,
    state,
    text,
    deflatedText(JSON.stringify(blocks)),
    JSON.stringify(omissions),
    layout?.width ?? null,
    layout?.height ?? null,
    layout === null ? null : deflated(layout.runs),
  );
}

const toBlocks = (column: Uint8Array): readonly Block[] => JSON.parse(inflatedText(column)) as Block[];

/** The last part that was read; parts are read in order. 0 when none was. */
export const lastPart = (db: ReadableDB, documentId: DocumentId): number =>
  (db.prepare('SELECT max(number) FROM parts WHERE document_id = ?').pluck().get(documentId) as number | null) ?? 0;

interface TextRow extends Pick<Part, 'number' | 'text' | 'state'> {
  readonly blocks: Uint8Array;
}

/** What is needed to judge and to cut a document. The places of the words, the largest part, are left out. */
export function partTexts(
  db: ReadableDB,
  documentId: DocumentId,
): readonly Pick<Part, 'number' | 'text' | 'state' | 'blocks'>[] {
  const rows = db
    .prepare('SELECT number, text, state, blocks FROM parts WHERE document_id = ? ORDER BY number')
    .all(documentId) as TextRow[];
  return rows.map((row) => ({ ...row, blocks: toBlocks(row.blocks) }));
}

interface PartRow extends Omit<Part, 'blocks' | 'omissions' | 'layout'> {
  readonly blocks: Uint8Array;
  readonly omissions: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly runs: Uint8Array | null;
}

const partSql =
  'SELECT number, label, state, text, blocks, omissions, width, height, runs FROM parts WHERE document_id = ?';

function toPart({ blocks, omissions, width, height, runs, ...row }: PartRow): Part {
  return {
    ...row,
    blocks: toBlocks(blocks),
    omissions: JSON.parse(omissions) as Notice[],
    layout: width === null || height === null || runs === null ? null : { width, height, runs: inflated(runs) },
  };
}

/** One part; undefined when it was not read. */
export function partByNumber(db: ReadableDB, documentId: DocumentId, number: number): Part | undefined {
  const row = db.prepare(`${partSql} AND number = ?`).get(documentId, number) as PartRow | undefined;
  return row === undefined ? undefined : toPart(row);
}

/** Parts in order, one at a time: a document may have many. */
export function* readParts(db: ReadableDB, documentId: DocumentId): Generator<Part> {
  const rows = db.prepare(`${partSql} ORDER BY number`).iterate(documentId) as IterableIterator<PartRow>;
  for (const row of rows) yield toPart(row);
}

/** Forgets all that was read of a document, down to its vectors. The indexes must be left first. */
export function deleteParts(db: WritableDB, documentId: DocumentId): void {
  db.prepare('DELETE FROM chunks WHERE document_id = ?').run(documentId);
  db.prepare('DELETE FROM parts WHERE document_id = ?').run(documentId);
}
