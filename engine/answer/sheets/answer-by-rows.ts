import { isNamedForCertain, type NamedDocument } from '../../../common/domain/named.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { rowAsQuote } from '../../../common/domain/quoted-row.ts';
import { citationOf } from '../citation.ts';
import type { SearchDeps } from '../deps.ts';
import type { UnthreadedAnswerEvent } from '../events.ts';
import { narrowed } from '../passages/retrieve.ts';
import { askedFigure, type AskedFigure } from './asked-figure.ts';
import { chooseRows, type ChosenRows } from './choose-rows.ts';
import { currencyOf, isQuantity, numbersOf, toldAmount } from './column-values.ts';
import { sheetTables, textTables, type SheetRow, type SheetTable } from './sheet-table.ts';

/** Rows that are cited at most: how many more there are is said. */
const mostCited = 100;
/** Tables that fit alike and are told of. */
const mostTables = 3;

/** A figure over rows of a sheet: what is said of it, and the rows it is made of. */
export interface RowsFigure {
  readonly told: Notice;
  readonly chosen: ChosenRows;
  readonly cited: readonly SheetRow[];
}

/** A question, and where its answer is looked for. */
interface Asked {
  readonly question: string;
  readonly scope: Scope;
  readonly named: readonly NamedDocument[];
}

/**
 * The figures over rows that a question asks for: a sum, a count, the largest. A figure is over all rows that have the
 * words of the question, and never over those alone that a search finds (ADR 0465). The most and the least are looked
 * for in tables of texts too; a text tells its sums itself. Empty where the question asks for none, or a word of it is
 * in no table.
 */
export async function figuresOverRows(
  deps: Pick<SearchDeps, 'room'>,
  params: Asked,
  signal?: AbortSignal,
): Promise<readonly RowsFigure[]> {
  const asked = askedFigure(params.question);
  if (asked === null || asked.words.length === 0) return [];
  const scope = scopeOf(params);
  const ofSheets = figuresOf(asked, await sheetTables(deps, scope, signal));
  if (ofSheets.length > 0 || (asked.kind !== 'most' && asked.kind !== 'least')) return ofSheets;
  return figuresOf(asked, await textTables(deps, { question: params.question, scope }, signal));
}

/**
 * Whether a question is answered by the rows of a sheet, and so by no table over all documents: "What did we spend on
 * travel in total?" adds up no invoices where a sheet has the rows.
 */
export async function isAnsweredByRows(
  deps: Pick<SearchDeps, 'room'>,
  { question, scope }: Omit<Asked, 'named'>,
  signal?: AbortSignal,
): Promise<boolean> {
  const asked = askedFigure(question);
  if (asked === null || asked.words.length === 0) return false;
  const named = await deps.room.named({ question, scope }, signal);
  return figuresOf(asked, await sheetTables(deps, scopeOf({ scope, named }), signal)).length > 0;
}

const scopeOf = ({ scope, named }: Omit<Asked, 'question'>): Scope => narrowed(scope, named.filter(isNamedForCertain));

/** The figures of the tables that are meant most plainly. */
function figuresOf(asked: AskedFigure, tables: readonly SheetTable[]): readonly RowsFigure[] {
  const chosen = tables.flatMap((table) => chooseRows(asked, table) ?? []);
  const best = Math.max(0, ...chosen.map(({ fit }) => fit));
  return chosen
    .filter(({ fit }) => fit === best)
    .slice(0, mostTables)
    .flatMap((each) => figureOf(asked, each) ?? []);
}

function figureOf(asked: AskedFigure, chosen: ChosenRows): RowsFigure | null {
  const { table, rows, columns, saying } = chosen;
  const place = {
    name: table.name,
    sheet: table.sheet,
    sheets: table.sheet === '' ? 0 : 1,
    said: saying.join(', '),
    words: saying.length,
  };
  // "How many fuses?" asks for their quantity where a column has that, "how many items?" for the rows.
  const isOfThings = saying.includes(asked.words[0] ?? '') && columns.length > 0 && columns.every(isQuantity);
  if (asked.kind === 'count' && !isOfThings)
    return { told: notice('rows-count', { ...place, ...counted(rows) }), chosen, cited: rows };
  const [column] = columns;
  if (column === undefined || columns.some((each) => currencyOf(rows, each) === null)) return null;
  const numbers = columns.map((each) => numbersOf(rows, each));
  const counting = rows.filter((row) => numbers.some((each) => each?.has(row)));
  if (counting.length === 0) return null;
  // A sheet's own total is quoted as it stands.
  if (asked.kind === 'sum' && saying.length === 0) {
    const own = table.rows.filter(({ isTotal }) => isTotal);
    if (own.length > 0) return { told: notice('rows-total', { ...place }), chosen, cited: own };
  }
  const heading = columns.join(' + ');
  if (asked.kind === 'most' || asked.kind === 'least') {
    const sizes = counting.map((row) => ({ row, size: numbers[0]?.get(row) ?? 0 }));
    const size = Math[asked.kind === 'most' ? 'max' : 'min'](...sizes.map((each) => each.size));
    const cited = sizes.flatMap((each) => (each.size === size ? [each.row] : []));
    const code = asked.kind === 'most' ? 'rows-most' : 'rows-least';
    const value = cited[0]?.cells.get(column) ?? '';
    return { told: notice(code, { ...place, heading, rows: counting.length, value }), chosen, cited };
  }
  const hundredths = counting.reduce(
    (sum, row) => sum + numbers.reduce((own, each) => own + Math.round((each?.get(row) ?? 0) * 100), 0),
    0,
  );
  const value = toldAmount(hundredths / 100, counting, column);
  const missing = rows.length - counting.length;
  const told = notice('rows-sum', { ...place, ...counted(counting), heading, value, missing });
  return { told, chosen, cited: counting };
}

/** How many rows there are, and how many of them are cited. */
function counted({ length: rows }: readonly SheetRow[]) {
  const shown = Math.min(rows, mostCited);
  return { rows, shown, hidden: rows - shown };
}

/** Figures as an answer: what is said of each, then its rows, each of them cited. */
export function* tellFigures(figures: readonly RowsFigure[]): Generator<UnthreadedAnswerEvent> {
  let marker = 0;
  for (const { told, chosen, cited } of figures) {
    yield { kind: 'told', notice: told };
    for (const { row, pieces } of cited.slice(0, mostCited)) {
      marker += 1;
      const { documentId, name } = chosen.table;
      const citation = citationOf({ documentId, name, pieces, text: rowAsQuote(row) }, marker);
      yield { kind: 'citation', citation };
      yield { kind: 'text', text: `${marker === 1 ? '' : '\n\n'}${citation.quote} [${marker}]` };
    }
  }
  yield { kind: 'finished', found: true };
}
