import type { ChunkId, DocumentId } from '../../../common/ids.ts';
import type { Block } from '../../../common/domain/part.ts';
import { fromJson, requireSum } from '../checksum.ts';
import { inflated, inflatedText } from '../deflated.ts';
import type { ReadableDB } from '../open.ts';
import { isComing } from '../scope.ts';
import { findable, idsParameter, type DocumentIds } from './scope.ts';

/**
 * A passage as search needs it: where it stands, its heading, its document's file name and title ('' when it has none).
 */
export interface PassageRow {
  readonly chunkId: ChunkId;
  readonly documentId: DocumentId;
  readonly name: string;
  readonly title: string;
  readonly ordinal: number;
  readonly heading: string;
  readonly startPart: number;
  readonly start: number;
  readonly endPart: number;
  readonly end: number;
}

export interface PartRow {
  readonly number: number;
  readonly label: string;
  readonly text: string;
}

/** A part of a document; `length` is the part's in characters, null for a document without parts. */
export interface LengthRow {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly title: string;
  readonly parts: number;
  readonly length: number | null;
}

/**
 * A document with the path of its first file, ''; `readable` is 1 when it has passages, `coming` when it is still being
 * read.
 */
export interface AskedRow {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly title: string;
  readonly language: string;
  readonly readable: number;
  readonly coming: number;
  readonly path: string;
  readonly opening: string;
}

interface LayoutRow {
  readonly state: string;
  readonly blocks: Uint8Array;
  readonly omissions: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly runs: Uint8Array | null;
  readonly sum: number;
}

interface RankedRow {
  readonly chunkId: ChunkId;
  readonly score: number;
  /** 1 or not. */
  readonly findable: number | null;
}

/** What a word is worth in the title, in the heading and in the text. */
const columnWeights = 'bm25(chunk_fts, 2.0, 1.5, 1.0)';

/**
 * Documents are looked up for the best rows only, so that a filter costs nothing where nearly all rows pass it. FTS5's
 * own order (`ORDER BY rank`) would sort every row together with its positions, which takes half as long again.
 * The range of ids lets FTS5 skip most of a large library when the scope is narrow.
 */
const rankedSql = `
SELECT chunkId, -score AS score, ${findable} AS findable
FROM (SELECT rowid AS chunkId, ${columnWeights} AS score FROM chunk_fts
  WHERE chunk_fts MATCH :match AND rowid BETWEEN :first AND :last ORDER BY score, rowid LIMIT :limit) AS best
LEFT JOIN chunks ON chunks.id = best.chunkId LEFT JOIN documents ON documents.id = chunks.document_id
ORDER BY best.score, best.chunkId`;

const chunkRangeSql = `
SELECT min(id) AS first, max(id) AS last FROM chunks WHERE document_id IN (SELECT value FROM json_each(:ids))`;

// One statement for all of them: 500 calls of a statement take three times as long.
const vectorsSql = `
SELECT chunk_id, vector FROM json_each(:chunks) CROSS JOIN chunk_vectors ON chunk_id = json_each.value
WHERE model = :model`;

const passageSql = `
SELECT chunks.id AS chunkId, documents.id AS documentId, documents.name, documents.title,
  chunks.ordinal, chunks.heading,
  chunks.start_part AS startPart, chunks.start_char AS start, chunks.end_part AS endPart, chunks.end_char AS end
FROM chunks JOIN documents ON documents.id = chunks.document_id
WHERE chunks.id = :id AND ${findable}`;

const lengthsSql = `
SELECT documents.id AS documentId, documents.name, documents.title, documents.part_count AS parts,
  length(parts.text) AS length
FROM documents LEFT JOIN parts ON parts.document_id = documents.id
WHERE ${findable} ORDER BY documents.id, parts.number`;

/** Rows that one look for the documents of a phrase reads at most. */
const mostRows = 5_000;

const namesSql = `
SELECT documents.id AS documentId, documents.name, documents.title,
  (SELECT json_group_array(path) FROM files WHERE document_id = documents.id AND removed_at IS NULL) AS paths
FROM documents WHERE ${findable} ORDER BY documents.id`;

const documentsWithSql = `
SELECT chunks.document_id AS documentId, min(chunks.ordinal) AS ordinal
FROM (SELECT rowid AS id FROM chunk_fts WHERE chunk_fts MATCH :match LIMIT ${mostRows}) AS found
JOIN chunks ON chunks.id = found.id JOIN documents ON documents.id = chunks.document_id
WHERE ${findable} GROUP BY chunks.document_id ORDER BY chunks.document_id LIMIT :most`;

/** What a document is called. */
export interface NamesRow {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly title: string;
  /** Of its files. */
  readonly paths: readonly string[];
}

const askedSql = `
SELECT documents.id AS documentId, documents.name, documents.title, documents.language,
  documents.status IN ('ready', 'indexed', 'recognising')
    AND EXISTS (SELECT 1 FROM chunks WHERE document_id = documents.id) AS readable,
  ${isComing} AS coming,
  coalesce((SELECT path FROM files WHERE document_id = documents.id AND removed_at IS NULL ORDER BY id LIMIT 1), '')
    AS path,
  coalesce((SELECT substr(text, 1, :length) FROM parts WHERE document_id = documents.id AND text <> ''
    ORDER BY number LIMIT 1), '') AS opening
FROM documents
WHERE documents.removed_at IS NULL AND (:ids IS NULL OR documents.id IN (SELECT value FROM json_each(:ids)))
ORDER BY documents.id`;

const chunksSql = `
SELECT id AS chunkId, ordinal, heading, start_part AS startPart, start_char AS start, end_part AS endPart,
  end_char AS end
FROM chunks WHERE document_id = ? ORDER BY ordinal`;

/**
 * All that search reads, as statements that are prepared once a connection. No other SQL of search reads the library.
 */
export function searchStatements(db: ReadableDB) {
  const ranked = db.prepare(rankedSql);
  const chunkRange = db.prepare(chunkRangeSql);
  const countMatches = db
    .prepare('SELECT count(*) FROM (SELECT 1 FROM chunk_fts WHERE chunk_fts MATCH ? LIMIT ?)')
    .pluck();
  // FTS5 keeps one size row for each indexed row; counting those does not read the index itself.
  const countIndexed = db.prepare('SELECT count(*) FROM chunk_fts_docsize').pluck();
  const dataVersion = db.prepare('PRAGMA data_version').pluck();
  const totalChanges = db.prepare('SELECT total_changes()').pluck();
  const codeStamps = db.prepare('SELECT document_id AS documentId, model, stamp FROM vector_codes');
  const models = db
    .prepare(
      `SELECT DISTINCT model FROM vector_codes
       WHERE :ids IS NULL OR document_id IN (SELECT value FROM json_each(:ids))`,
    )
    .pluck();
  const codes = db.prepare('SELECT chunk_ids AS chunkIds, codes FROM vector_codes WHERE document_id = ?');
  const documents = db.prepare(`SELECT documents.id FROM documents WHERE ${findable} ORDER BY documents.id`).pluck();
  const vectors = db.prepare(vectorsSql).raw();
  const passage = db.prepare(passageSql);
  const parts = db.prepare(
    `SELECT number, label, text, text_sum AS sum FROM parts
     WHERE document_id = ? AND number BETWEEN ? AND ? ORDER BY number`,
  );
  const layout = db.prepare(
    `SELECT state, blocks, omissions, width, height, runs, layout_sum AS sum FROM parts
     WHERE document_id = ? AND number = ?`,
  );
  const partState = db.prepare('SELECT state FROM parts WHERE document_id = ? AND number = ?').pluck();
  const format = db.prepare('SELECT format FROM documents WHERE id = ?').pluck();
  const lengths = db.prepare(lengthsSql);
  const names = db.prepare(namesSql);
  const documentsWith = db.prepare(documentsWithSql);
  const asked = db.prepare(askedSql);
  const chunks = db.prepare(chunksSql);
  const begin = db.prepare('BEGIN');
  const end = db.prepare('COMMIT');

  return {
    /** Chunks in order of BM25 over title, heading and text; scores are positive, larger is better. */
    rankByWords(
      match: string,
      ids: DocumentIds,
      limit: number,
    ): readonly { readonly chunkId: ChunkId; readonly score: number }[] {
      const parameter = idsParameter(ids);
      const { first, last } =
        ids === null
          ? { first: 0, last: Number.MAX_SAFE_INTEGER }
          : (chunkRange.get({ ids: parameter }) as { first: number | null; last: number | null });
      if (first === null || last === null) return [];
      for (let looked = limit; ; looked *= 4) {
        const rows = ranked.all({ match, first, last, ids: parameter, limit: looked }) as readonly RankedRow[];
        const found = rows.filter((row) => row.findable === 1);
        if (found.length >= limit || rows.length < looked)
          return found.slice(0, limit).map(({ chunkId, score }) => ({ chunkId, score }));
      }
    },
    /** Rows of the full-text index that match, counted up to `most`. */
    countMatches: (match: string, most: number): number => countMatches.get(match, most) as number,
    /** Chunks in the full-text index. */
    countIndexed: (): number => countIndexed.get() as number,
    /** What documents are called, in order. */
    names: (ids: DocumentIds): readonly NamesRow[] =>
      (names.all({ ids: idsParameter(ids) }) as readonly (Omit<NamesRow, 'paths'> & { readonly paths: string })[]).map(
        (row) => ({ ...row, paths: fromJson<string[]>(row.paths) }),
      ),
    /** Documents that have what FTS5 shall match, at most `most`, each with its first passage that has it, from 0. */
    documentsWith: (match: string, ids: DocumentIds, most: number) =>
      documentsWith.all({ match, ids: idsParameter(ids), most }) as readonly {
        readonly documentId: DocumentId;
        readonly ordinal: number;
      }[],
    /** Runs `read` on one state of the library, whatever is written meanwhile. */
    snapshot<T>(read: () => T): T {
      begin.run();
      try {
        return read();
      } finally {
        end.run();
      }
    },
    /** Another string when something was written since, by this connection or another one. */
    version: (): string => `${dataVersion.get() as number} ${totalChanges.get() as number}`,
    /** The documents that have codes; a stamp changes whenever the codes of its document are written. */
    codeStamps: () =>
      codeStamps.all() as readonly {
        readonly documentId: DocumentId;
        readonly model: string;
        readonly stamp: string;
      }[],
    /** The models whose vectors documents have. */
    models: (ids: DocumentIds) => models.all({ ids: idsParameter(ids) }) as readonly string[],
    /** Ids of a document's chunks, (chunks) float64, and their codes, (chunks, code length). */
    codes: (id: DocumentId) => codes.get(id) as { readonly chunkIds: Uint8Array; readonly codes: Uint8Array },
    /** The documents, of those asked for, that may be found, in order. */
    findable: (ids: DocumentIds) => documents.all({ ids: idsParameter(ids) }) as readonly DocumentId[],
    /** Packed vectors of chunks, (dimension) int8 each, in any order. */
    vectors: (chunkIds: readonly number[], model: string) =>
      vectors.iterate({ chunks: JSON.stringify(chunkIds), model }) as IterableIterator<readonly [number, Uint8Array]>,
    /** A chunk; undefined when its document was removed meanwhile. */
    passage: (id: ChunkId) => passage.get({ id, ids: null }) as PassageRow | undefined,
    /** The parts `first` to `last` of a document, in order. */
    parts(id: DocumentId, first: number, last: number): readonly PartRow[] {
      const rows = parts.all(id, first, last) as readonly (PartRow & { readonly sum: number })[];
      return rows.map(({ sum, ...row }) => {
        requireSum(sum, row.label, row.text);
        return row;
      });
    },
    /**
     * The runs of a part, packed (`common/domain/runs.ts`); undefined when there is no such part, or it has no picture.
     */
    runs(id: DocumentId, part: number): Uint8Array | undefined {
      const row = layout.get(id, part) as LayoutRow | undefined;
      if (row === undefined) return undefined;
      requireSum(row.sum, row.state, row.blocks, row.omissions, row.width, row.height, row.runs);
      return row.runs === null ? undefined : inflated(row.runs);
    },
    /** Whether the text of a part was recognised in a picture. */
    isRecognised: (id: DocumentId, part: number): boolean => partState.get(id, part) === 'recognised',
    /** The format of a document; undefined when it was removed meanwhile. */
    format: (id: DocumentId) => format.get(id) as string | undefined,
    /** The blocks of a part; undefined when there is no such part. */
    blocks(id: DocumentId, part: number): readonly Block[] | undefined {
      const row = layout.get(id, part) as LayoutRow | undefined;
      if (row === undefined) return undefined;
      requireSum(row.sum, row.state, row.blocks, row.omissions, row.width, row.height, row.runs);
      return fromJson<Block[]>(inflatedText(row.blocks));
    },
    /** The documents, of those asked for, with how their text begins: at most `length` characters. */
    asked: (ids: DocumentIds, length: number) => asked.all({ ids: idsParameter(ids), length }) as readonly AskedRow[],
    /** The passages of a document in reading order. */
    chunks: (id: DocumentId) => chunks.all(id) as readonly Omit<PassageRow, 'documentId' | 'name' | 'title'>[],
    /** The parts of documents in order of document and number, without their text. */
    lengths: (ids: DocumentIds) => lengths.iterate({ ids: idsParameter(ids) }) as IterableIterator<LengthRow>,
  };
}

export type SearchStatements = ReturnType<typeof searchStatements>;
