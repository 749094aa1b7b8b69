import { fold } from '../../../common/domain/fold.ts';
import { formatByExtension, viewerOf } from '../../../common/domain/formats.ts';
import type { NamedRow, Piece } from '../../../common/domain/passage.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { piecesOf } from '../../search/passage.ts';
import { termsOf } from '../../search/terms.ts';
import type { SearchDeps } from '../deps.ts';
import { placed } from '../passages/placed.ts';

/** Sheets of more text than this are not added up, and no more documents than these are looked at. */
const bounds = { characters: 2_000_000, documents: 100 };

/** A row of a sheet, and where it stands. */
export interface SheetRow {
  readonly row: NamedRow;
  readonly pieces: readonly Piece[];
  /** The cells by the names of their columns; those of columns without one are left out. */
  readonly cells: ReadonlyMap<string, string>;
  /** Whether it adds up other rows: it counts nothing of its own. */
  readonly isTotal: boolean;
}

/** Rows of one sheet under the same names of columns. */
export interface SheetTable {
  readonly documentId: DocumentId;
  /** The file's name. */
  readonly name: string;
  /** The sheet's name; '' where there is one alone. */
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** The tables of all sheets in a scope, workbooks and files of values. */
export async function sheetTables(
  { room }: Pick<SearchDeps, 'room'>,
  scope: Scope,
  signal?: AbortSignal,
): Promise<readonly SheetTable[]> {
  const documents = (await room.documents({ scope }, signal)).filter(({ name, readable }) => readable && isGrid(name));
  const documentIds = documents.slice(0, bounds.documents).map(({ documentId }) => documentId);
  if (documentIds.length === 0) return [];
  const read = await room.passagesOf(
    { documentIds, query: '', vectors: [], wholeCharacters: bounds.characters, limit: 1 },
    signal,
  );
  const whole = read.flatMap(({ documentId, passages: [first], count }) =>
    first === undefined || count === 0 ? [] : [{ documentId, passage: first.passage }],
  );
  const rows = await room.rows(
    { passages: whole.map(({ documentId, passage }) => placed(documentId, passage)) },
    signal,
  );
  return whole.flatMap(({ documentId, passage }, index) => {
    const name = documents.find((each) => each.documentId === documentId)?.name ?? '';
    const found = (rows[index] ?? [])
      .filter(({ headings }) => headings.length > 0)
      .map((row) => rowOf(row, piecesOf(passage, row.start, row.end)));
    const groups = Map.groupBy(found, ({ pieces: [piece] }) => piece?.part ?? 0);
    return [...groups.values()].map((own) => tableOf(documentId, name, own));
  });
}

const isGrid = (name: string): boolean => {
  const format = formatByExtension(name);
  return format !== undefined && viewerOf(format) === 'grid';
};

function tableOf(documentId: DocumentId, name: string, rows: readonly SheetRow[]): SheetTable {
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const ofNames = rows.filter(({ cells }) => [...cells].some(([heading, cell]) => heading !== cell));
  return { documentId, name, sheet: rows[0]?.pieces[0]?.label ?? '', columns, rows: ofNames };
}

function rowOf(row: NamedRow, pieces: readonly Piece[]): SheetRow {
  const named = row.headings.flatMap((heading, at) =>
    heading === '' ? [] : [[heading, row.cells[at] ?? ''] as const],
  );
  const cells = new Map(named);
  return { row, pieces, cells, isTotal: [...cells.values()].some((cell) => total.test(fold(cell))) };
}

const total = /^(?:(?:grand |sub-?)?totals?|sums?|(?:zwischen|gesamt|end)?summen?|gesamt|insgesamt|saldo|balance):?$/u;

/** The words of a table's place: its sheet's name, its file's name. */
export const placeOf = ({ name, sheet }: Pick<SheetTable, 'name' | 'sheet'>): readonly string[] =>
  termsOf(`${sheet} ${name.replace(/\.[^.]+$/u, '')}`);
