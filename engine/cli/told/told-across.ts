import type { AcrossCell, AcrossRow, AcrossTable } from '../../../common/domain/across.ts';
import { standingOf } from '../../../common/domain/kept-table.ts';
import type { PageRect } from '../../../common/domain/geometry.ts';
import type { ValueType } from '../../../common/domain/value.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import type { SearchRoom } from '../../search/room.ts';
import { pathsOf } from '../../store/files.ts';
import type { ReadableDB } from '../../store/open.ts';
import type { AskedAcross } from './asked-across.ts';
import type { Output } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/text.ts';
import { columnWidths, gap } from './column-widths.ts';

/** Texts that the search room locates at once. */
const mostLocated = 500;
/** Rows that are printed for people; programs get all. */
const mostPrinted = 40;

/** What of a row is shown beside the table itself. */
export interface AcrossWhereabouts {
  readonly paths: ReadonlyMap<DocumentId, string>;
  readonly rects: ReadonlyMap<AcrossCell, readonly PageRect[]>;
  /** Cells whose words were recognised in a picture with little confidence. */
  readonly uncertain: ReadonlySet<AcrossCell>;
}

/** Looks up where the documents of a table lie, where the words of its cells stand, and how sure they are. */
export async function whereaboutsOfTable(
  db: ReadableDB,
  room: Pick<SearchRoom, 'locate' | 'uncertain'>,
  { rows }: AcrossTable,
): Promise<AcrossWhereabouts> {
  const paths = pathsOf(
    db,
    rows.map(({ documentId }) => documentId),
  );
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
  const rects = new Map<AcrossCell, readonly PageRect[]>();
  const uncertain = new Set<AcrossCell>();
  for (let at = 0; at < cells.length; at += mostLocated) {
    const some = cells.slice(at, at + mostLocated);
    const texts = some.map(({ citation }) => citation.places);
    const located = await room.locate({ texts });
    const isUncertain = await room.uncertain({ texts });
    for (const [i, cell] of some.entries()) {
      rects.set(cell, located[i] ?? []);
      if (isUncertain[i] === true) uncertain.add(cell);
    }
  }
  return { paths, rects, uncertain };
}

/** A table as the one value of `--json`: a row for each document that was read. */
export function tableAsJson(
  { table, stopped, documents, unread: coming }: AskedAcross,
  { paths, rects, uncertain }: AcrossWhereabouts,
): object {
  const { question, kind, columns, rows, groups, matching, notSaid, unread, answer } = table;
  return {
    question,
    kind,
    columns: columns.map(({ heading }) => heading),
    rows: readRows(rows).map(({ documentId, name, matches, cells }) => ({
      path: paths.get(documentId) ?? name,
      matches,
      cells: cells.map((cell) =>
        cell === null
          ? null
          : {
              value: cell.value,
              text: cell.text,
              page: cell.citation.places[0]?.part ?? 1,
              quote: cell.citation.quote,
              rects: rects.get(cell) ?? [],
              confidence: cell.confidence,
              ...(cell.by === undefined ? {} : { by: cell.by }),
              ...(uncertain.has(cell) ? { uncertain: true } : {}),
            },
      ),
    })),
    ...(groups === undefined ? {} : { groups }),
    matching,
    notSaid,
    unread: unread + coming,
    answer: sentenceOf(answer),
    ...(stopped ? { stopped, documents } : {}),
  };
}

const readRows = (rows: readonly AcrossRow[]): readonly AcrossRow[] => rows.filter(({ state }) => state === 'asked');

/**
 * Prints the answer's sentence, the rows that belong to it, and the documents that say nothing.
 *
 * @param quoted whether each value is followed by the words that hold it
 */
export function printTable(
  output: Output,
  { table, stopped, documents }: AskedAcross,
  { uncertain }: Pick<AcrossWhereabouts, 'uncertain'>,
  quoted = false,
): void {
  const { style, width } = output;
  if (stopped) output.line(sentenceOf(notice('across-stopped', { asked: table.rows.length, documents })));
  for (const line of wrap(printable(sentenceOf(table.answer)), width)) output.line(style.bold(line));
  printGroups(output, table);
  const rows = table.rows.filter(({ matches, state }) => state === 'asked' && matches === true);
  if (rows.length > 0) printRows(output, table, rows, { uncertain, quoted });
  printSilent(output, table);
}

/** What rows that belong together come to, before the rows. */
function printGroups({ line, style, width }: Output, { groups = [], columns }: AcrossTable): void {
  if (groups.length === 0) return;
  const shown = groups.slice(0, mostPrinted);
  const hasValues = shown.some(({ values }) => values.length > 0);
  const heads = ['', sentenceOf(notice('across-groups-heading')), ...(hasValues ? [columns[0]?.heading ?? ''] : [])];
  const rows = shown.map(({ name, documents, values }) => [
    name,
    String(documents),
    ...(hasValues ? [values.join(', ') || '–'] : []),
  ]);
  const each = columnWidths(
    heads.map((head, at) => [head, ...rows.map((cells) => cells[at] ?? '')]),
    width,
  );
  const told = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cut(cell, each[at] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd();
  line();
  line(style.dim(told(heads)));
  for (const cells of rows) line(told(cells));
  if (groups.length > shown.length)
    line(style.dim(sentenceOf(notice('across-cut', { count: groups.length - shown.length }))));
}

function printRows(
  output: Output,
  table: AcrossTable,
  rows: readonly AcrossRow[],
  { uncertain, quoted }: { readonly uncertain: ReadonlySet<AcrossCell>; readonly quoted: boolean },
): void {
  const { style, width } = output;
  output.line();
  const shown = rows.slice(0, mostPrinted);
  const words = shown.map((row) => row.cells.map((cell, at) => wordsIn(cell, table.columns[at]?.type, uncertain)));
  const headed = table.columns.map(({ heading }, at) => [heading, ...words.map((cells) => cells[at] ?? '')]);
  const [name = 0, ...each] = columnWidths([shown.map((row) => row.name), ...headed], width);
  const line = (first: string, cells: readonly string[]): string =>
    [cut(first, name), ...cells.map((cell, at) => cut(cell, each[at] ?? 0))].join(' '.repeat(gap)).trimEnd();
  const headings = table.columns.map(({ heading }) => heading);
  if (headings.length > 0) output.line(style.dim(line('', headings)));
  for (const [i, row] of shown.entries()) {
    output.line(line(row.name, words[i] ?? []));
    for (const cell of quoted ? row.cells : []) if (cell !== null) printQuote(output, cell);
  }
  const more = rows.length - shown.length;
  if (more > 0) output.line(style.dim(sentenceOf(notice('across-cut', { count: more }))));
  const cells = shown.flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
  if (cells.some((cell) => uncertain.has(cell))) output.line(style.red(`? ${sentenceOf(notice('source-uncertain'))}`));
  if (cells.some(({ by }) => by === 'model')) output.line(style.dim(`* ${sentenceOf(notice('table-by-model'))}`));
}

const wordsIn = (cell: AcrossCell | null, type: ValueType | undefined, uncertain: ReadonlySet<AcrossCell>): string =>
  cell === null ? '–' : `${markOf(cell, uncertain)}${wordsOf(cell, type)}`;

/** Before a value that was hardly read, or that a language model found. */
const markOf = (cell: AcrossCell, uncertain: ReadonlySet<AcrossCell>): string =>
  `${uncertain.has(cell) ? '? ' : ''}${cell.by === 'model' ? '* ' : ''}`;

/** Longer words as they stand are more than one value, or a sentence. */
const longestWords = 40;

/** A value in the document's own words, `4.321,00 €`; normalised where those are long or only say yes or no. */
function wordsOf({ value, text }: AcrossCell, type: ValueType | undefined): string {
  const isShort = text !== '' && text.length <= longestWords;
  const isWhole = type !== 'amount' || tellsAmount({ value, text });
  // "30 days' notice": an apostrophe belongs to the words behind.
  return isShort && isWhole && type !== 'yes-no' && !value.includes('; ') ? text.replace(/['’]$/u, '') : value;
}

/** Whether the words alone tell an amount: "90.2" below "in millions of pounds" does not. */
function tellsAmount({ value, text }: Pick<AcrossCell, 'value' | 'text'>): boolean {
  if (/\p{L}/u.test(text.replaceAll(/[A-Z]{3}/gu, ''))) return true;
  const digits = (words: string): string => words.replaceAll(/\D/gu, '');
  const cents = /[.,](\d{1,2})\D*$/u.exec(text)?.[1]?.length ?? 0;
  return digits(value) === digits(text) + '0'.repeat(2 - cents);
}

/** The words that hold a value, and their page, below its row. */
function printQuote({ line, style, width }: Output, { citation }: AcrossCell): void {
  const told = { quote: citation.quote.replaceAll(/\s+/gu, ' '), page: citation.places[0]?.part ?? 1 };
  for (const text of wrap(printable(sentenceOf(notice('across-quote', told))), width - 4))
    line(style.dim(`    ${text}`));
}

/** Which documents say nothing, and in how much of each that was looked for. */
function printSilent(output: Output, { rows }: AcrossTable): void {
  const { style } = output;
  const silent = rows.filter((row) => row.state === 'asked' && standingOf(row) === 'not-said');
  if (silent.length === 0) return;
  output.line();
  for (const { name, passages = 0 } of silent.slice(0, mostPrinted))
    output.line(style.dim(sentenceOf(notice('across-not-found', { name: printable(name), count: passages }))));
  const left = silent.length - mostPrinted;
  if (left > 0) output.line(style.dim(sentenceOf(notice('across-cut', { count: left }))));
}

/** A text as wide as its column; `…` says that there is more. */
function cut(text: string, width: number): string {
  const plain = printable(text.replaceAll(/\s+/gu, ' '));
  return (plain.length > width ? `${plain.slice(0, width - 1)}…` : plain).padEnd(width);
}

/** A table as CSV (RFC 4180): each value followed by where it stands and the words that hold it. */
export function tableAsCsv({ columns, rows }: AcrossTable, { paths }: AcrossWhereabouts): readonly string[] {
  const head = [
    'path',
    'matches',
    ...columns.flatMap(({ heading }) => [heading, `${heading}: page`, `${heading}: quote`]),
  ];
  const lines = readRows(rows).map(({ documentId, name, matches, cells }) => [
    paths.get(documentId) ?? name,
    matches === null ? '' : String(matches),
    ...cells.flatMap((cell) =>
      cell === null ? ['', '', ''] : [cell.value, String(cell.citation.places[0]?.part ?? 1), cell.citation.quote],
    ),
  ]);
  return [head, ...lines].map((fields) => fields.map(field).join(','));
}

/** A field that a spreadsheet program would take for a formula begins with an apostrophe. */
function field(text: string): string {
  const safe = /^\s*[=+\-@|%\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
