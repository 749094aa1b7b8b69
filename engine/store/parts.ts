import type { Block, Part } from '../../common/domain/part.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { Notice } from '../../common/messages/notice.ts';
import { checksumOf, fromJson, requireSum } from './checksum.ts';
import { deflated, deflatedText, inflated, inflatedText } from './deflated.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** Stores a part; one that is there already is replaced. */
export function storePart(db: WritableDB, documentId: DocumentId, part: Part): void {
  const { number, label, state, text, layout } = part;
  const blocks = deflatedText(JSON.stringify(part.blocks));
  const omissions = JSON.stringify(part.omissions);
  const { width, height } = layout ?? { width: null, height: null };
  const runs = layout === null ? null : deflated(layout.runs);
  db.prepare(
    `INSERT OR REPLACE INTO parts (document_id, number, label, state, text, blocks, omissions, width, height, runs,
       text_sum, layout_sum)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    documentId,
    number,
    label,
    state,
    text,
    blocks,
    omissions,
    width,
    height,
    runs,
    checksumOf(label, text),
    checksumOf(state, blocks, omissions, width, height, runs),
  );
}

const toBlocks = (column: Uint8Array): readonly Block[] => fromJson<Block[]>(inflatedText(column));

/** The last part that was read; parts are read in order. 0 when none was. */
export const lastPart = (db: ReadableDB, documentId: DocumentId): number =>
  (db.prepare('SELECT max(number) FROM parts WHERE document_id = ?').pluck().get(documentId) as number | null) ?? 0;

/** Labels of the parts that were read, in order. */
export const partLabels = (db: ReadableDB, documentId: DocumentId): readonly string[] =>
  db.prepare('SELECT label FROM parts WHERE document_id = ? ORDER BY number').pluck().all(documentId) as string[];

/** The parts that are pictures, in order. */
export const pictureParts = (db: ReadableDB, documentId: DocumentId): readonly number[] =>
  db
    .prepare(`SELECT number FROM parts WHERE document_id = ? AND state = 'picture' ORDER BY number`)
    .pluck()
    .all(documentId) as number[];

/**
 * Makes parts pictures again, whose text is to be recognised; what is known of them stays until then.
 *
 * @param number null for all whose text was recognised, or could not be
 */
export function makePictures(db: WritableDB, documentId: DocumentId, number: number | null): void {
  const numbers = db
    .prepare(
      `SELECT number FROM parts WHERE document_id = :documentId
       AND (number = :number OR :number IS NULL AND state IN ('recognised', 'unreadable'))`,
    )
    .pluck()
    .all({ documentId, number }) as number[];
  for (const each of numbers) {
    const part = partByNumber(db, documentId, each);
    if (part !== undefined) storePart(db, documentId, { ...part, state: 'picture' });
  }
}

/**
 * What is needed to judge, to cut and to compare a document. The places of the words, the largest part, are left out.
 */
export function partTexts(
  db: ReadableDB,
  documentId: DocumentId,
): readonly Pick<Part, 'number' | 'label' | 'text' | 'state' | 'blocks'>[] {
  const rows = db
    .prepare(
      `SELECT number, label, text, state, blocks, text_sum AS textSum FROM parts WHERE document_id = ? ORDER BY number`,
    )
    .all(documentId) as Pick<PartRow, 'number' | 'label' | 'text' | 'state' | 'blocks' | 'textSum'>[];
  return rows.map(({ number, label, text, state, blocks, textSum }) => {
    requireSum(textSum, label, text);
    return { number, label, text, state, blocks: toBlocks(blocks) };
  });
}

interface PartRow extends Omit<Part, 'blocks' | 'omissions' | 'layout'> {
  readonly blocks: Uint8Array;
  readonly omissions: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly runs: Uint8Array | null;
  readonly textSum: number;
  readonly layoutSum: number;
}

const partSql = `SELECT number, label, state, text, blocks, omissions, width, height, runs, text_sum AS textSum,
  layout_sum AS layoutSum FROM parts WHERE document_id = ?`;

/** @throws CarrelError `library-corrupt` when it is not as it was stored */
function toPart({ blocks, omissions, width, height, runs, textSum, layoutSum, ...row }: PartRow): Part {
  requireSum(textSum, row.label, row.text);
  requireSum(layoutSum, row.state, blocks, omissions, width, height, runs);
  return {
    ...row,
    blocks: toBlocks(blocks),
    omissions: fromJson<Notice[]>(omissions),
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
  db.prepare('DELETE FROM overviews WHERE document_id = ?').run(documentId);
  db.prepare('DELETE FROM parts WHERE document_id = ?').run(documentId);
}

/** A part without its text. */
export interface PartFacts extends Pick<Part, 'number' | 'label' | 'state' | 'omissions'> {
  /** UTF-16 units of its text. */
  readonly length: number;
}

export const partFacts = (db: ReadableDB, documentId: DocumentId): readonly PartFacts[] =>
  (
    db
      .prepare(
        `SELECT number, label, state, omissions, length(text) AS length FROM parts
         WHERE document_id = ? ORDER BY number`,
      )
      .all(documentId) as (Omit<PartFacts, 'omissions'> & { readonly omissions: string })[]
  ).map((row) => ({ ...row, omissions: fromJson<Notice[]>(row.omissions) }));
