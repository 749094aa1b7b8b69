import { fold } from '../../../common/domain/fold.ts';
import { formatByExtension, viewerOf } from '../../../common/domain/formats.ts';
import type { AskedDocument } from '../../../common/domain/asked-document.ts';
import type { NamedRow, Piece } from '../../../common/domain/passage.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { piecesOf } from '../../search/passage.ts';
import { termsOf } from '../../search/terms.ts';
import type { SearchDeps } from '../deps.ts';
import { placed } from '../passages/placed.ts';

/** Documents of more text than this are not read for a figure, and no more sheets than these. */
const bounds = { characters: 2_000_000, sheets: 100 };
/** Of texts, only the documents of the best passages are read, and tables of fewer rows have no most and no least. */
const ofTexts = { passages: 8, documents: 3, leastRows: 3, opening: 300 };

/** A row of a sheet, and where it stands. */
export interface SheetRow {
  readonly row: NamedRow;
  readonly pieces: readonly Piece[];
  /** The cells by the names of their columns; those of columns without one are left out. */
  readonly cells: ReadonlyMap<string, string>;
  /** Whether it adds up other rows: it counts nothing of its own. */
  readonly isTotal: boolean;
}

/** Rows of one sheet, or of one text, under the same names of columns. */
export interface SheetTable {
  readonly documentId: DocumentId;
  /** The file's name. */
  readonly name: string;
  /** The sheet's name; '' where there is one alone, and in a text. */
  readonly sheet: string;
  /** Words that say which table it is: of the sheet's and the file's name, of a text's title and beginning. */
  readonly place: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** The tables of all sheets in a scope, workbooks and files of values. */
export async function sheetTables(
  { room }: Pick<SearchDeps, 'room'>,
  scope: Scope,
  signal?: AbortSignal,
): Promise<readonly SheetTable[]> {
  const sheets = (await room.documents({ scope }, signal)).filter(({ name, readable }) => readable && isGrid(name));
  const read = await rowsOf(room, sheets.slice(0, bounds.sheets), signal);
  return read.flatMap(({ document, rows }) =>
    [...Map.groupBy(rows, ({ pieces: [piece] }) => piece?.part ?? 0).values()].map((own) => {
      const sheet = own[0]?.pieces[0]?.label ?? '';
      return tableOf(document, own, { sheet, place: `${sheet} ${stemOf(document.name)}` });
    }),
  );
}

/** The tables of the texts and pages that have the best passages for a question. */
export async function textTables(
  { room }: Pick<SearchDeps, 'room'>,
  { question, scope }: { readonly question: string; readonly scope: Scope },
  signal?: AbortSignal,
): Promise<readonly SheetTable[]> {
  const { hits } = await room.search(
    { query: question, vectors: [], scope, mode: 'bm25', join: false, limit: ofTexts.passages },
    signal,
  );
  const near = new Set(hits.map(({ documentId }) => documentId));
  const texts = (await room.documents({ scope }, signal))
    .filter(({ documentId, name, readable }) => readable && near.has(documentId) && !isGrid(name))
    .slice(0, ofTexts.documents);
  const read = await rowsOf(room, texts, signal);
  return read.flatMap(({ document, rows }) =>
    [...Map.groupBy(rows, ({ row }) => row.headings.join('\t')).values()]
      .filter(({ length }) => length >= ofTexts.leastRows)
      .map((own) => {
        const { name, title, opening } = document;
        return tableOf(document, own, {
          sheet: '',
          place: `${stemOf(name)} ${title} ${opening.slice(0, ofTexts.opening)}`,
        });
      }),
  );
}

interface ReadRows {
  readonly document: AskedDocument;
  readonly rows: readonly SheetRow[];
}

/** The rows with names of columns of whole documents; those that are too long are left out. */
async function rowsOf(
  room: Pick<SearchDeps['room'], 'passagesOf' | 'rows'>,
  documents: readonly AskedDocument[],
  signal: AbortSignal | undefined,
): Promise<readonly ReadRows[]> {
  if (documents.length === 0) return [];
  const documentIds = documents.map(({ documentId }) => documentId);
  // Without words and vectors, nothing is read of a document that is too long to be read whole.
  const read = await room.passagesOf(
    { documentIds, query: '', vectors: [], wholeCharacters: bounds.characters, limit: 1 },
    signal,
  );
  const whole = read.flatMap(({ documentId, passages: [first] }) => {
    const document = documents.find((each) => each.documentId === documentId);
    return first === undefined || document === undefined ? [] : [{ document, passage: first.passage }];
  });
  const rows = await room.rows(
    { passages: whole.map(({ document, passage }) => placed(document.documentId, passage)) },
    signal,
  );
  return whole.map(({ document, passage }, index) => ({
    document,
    rows: (rows[index] ?? [])
      .filter(({ headings }) => headings.length > 0)
      .map((row) => rowOf(row, piecesOf(passage, row.start, row.end))),
  }));
}

const isGrid = (name: string): boolean => {
  const format = formatByExtension(name);
  return format !== undefined && viewerOf(format) === 'grid';
};

const stemOf = (name: string): string => name.replace(/\.[^.]+$/u, '');

function tableOf(
  { documentId, name }: AskedDocument,
  rows: readonly SheetRow[],
  { sheet, place }: { readonly sheet: string; readonly place: string },
): SheetTable {
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const ofNames = rows.filter(({ cells }) => [...cells].some(([heading, cell]) => heading !== cell));
  return { documentId, name, sheet, place: termsOf(place), columns, rows: ofNames };
}

function rowOf(row: NamedRow, pieces: readonly Piece[]): SheetRow {
  const named = row.headings.flatMap((heading, at) =>
    heading === '' ? [] : [[heading, row.cells[at] ?? ''] as const],
  );
  const cells = new Map(named);
  return { row, pieces, cells, isTotal: [...cells.values()].some((cell) => total.test(fold(cell))) };
}

const total = /^(?:(?:grand |sub-?)?totals?|sums?|(?:zwischen|gesamt|end)?summen?|gesamt|insgesamt|saldo|balance):?$/u;
