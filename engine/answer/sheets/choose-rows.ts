import { termsOf } from '../../search/terms.ts';
import { areAkin, areAkinInGerman } from '../quote/words/kin.ts';
import { monthByName } from '../../values/month-names.ts';
import { valuesOfType } from '../../values/values.ts';
import type { AskedFigure } from './asked-figure.ts';
import { isQuantity, numbersOf } from './column-values.ts';
import type { SheetRow, SheetTable } from './sheet-table.ts';

/** The rows that a figure is made of. */
export interface ChosenRows {
  readonly table: SheetTable;
  /** All rows of the table that the question means; totals are not among them. */
  readonly rows: readonly SheetRow[];
  /** Columns whose numbers count; empty where none is plainly meant. */
  readonly columns: readonly string[];
  /** Words of the question that chose rows. */
  readonly saying: readonly string[];
  /** How plainly the table is meant; 0 where nothing of the question is in it. */
  readonly fit: number;
}

/** Words for a row of any table: they need not stand there. */
const anyRow = new RegExp(
  '^(?:expenses?|expenditures?|costs?|amounts?|items?|entr(?:y|ies)|rows?|payments?|positions?|sheets?|tables?|' +
    'ausgaben?|kosten|betrage?|posten|eintrage?|zeilen?|zahlungen|tabelle|euros?|pounds?|dollars?|pieces?|stuck)$',
  'u',
);
const ofSpending: readonly string[] = ['expenses', 'ausgaben', 'costs', 'kosten', 'spending'];
const money = /amount|price|cost|total|value|sum|eur|usd|gbp|chf|\p{Sc}|betrag|preis|kosten|summe|wert/u;
/** Prices of one piece add up to nothing. */
const eachPiece = /price|preis|rate|per |je |pro /u;

/** The rows of a table that a question means; null where a word of it has no place in the table. */
export function chooseRows(asked: AskedFigure, table: SheetTable): ChosenRows | null {
  const akin = asked.german ? areAkinInGerman : areAkin;
  const { place } = table;
  const own = table.rows.filter(({ isTotal }) => !isTotal);
  let rows: readonly SheetRow[] = own;
  let fit = asked.spent && place.some((each) => ofSpending.some((other) => akin(each, other))) ? 1 : 0;
  const named = new Set<string>();
  const saying: string[] = [];
  for (const word of asked.words) {
    const headings = table.columns.filter((column) => termsOf(column).some((each) => akin(word, each)));
    const whole = rowsWith(rows, (cell) => termsOf(cell).join(' ') === word || isOnly(cell, word, akin));
    const inPlace = place.some((each) => akin(word, each));
    const some = whole.length > 0 || inPlace ? whole : rowsWith(rows, (cell) => hasWord(cell, word, akin));
    const ofTime = headings.length === 0 ? rowsOfTime(rows, word) : null;
    if (whole.length > 0 || (some.length > 0 && headings.length === 0)) {
      rows = whole.length > 0 ? whole : some;
      saying.push(word);
      fit += 3;
    } else if (headings.length > 0) {
      for (const each of headings) named.add(each);
      fit += 2;
    } else if (ofTime !== null) {
      if (ofTime.length < rows.length) saying.push(word);
      rows = ofTime;
    } else if (inPlace) fit += 2;
    else if (!anyRow.test(word)) return null;
  }
  return fit === 0 || rows.length === 0
    ? null
    : { table, rows, columns: columnsOf(asked, table, own, named), saying, fit };
}

type Akin = (one: string, other: string) => boolean;

const rowsWith = (rows: readonly SheetRow[], fits: (cell: string) => boolean): readonly SheetRow[] =>
  rows.filter(({ cells }) => [...cells.values()].some((cell) => /\p{L}/u.test(cell) && fits(cell)));
const isOnly = (cell: string, word: string, akin: Akin): boolean => {
  const [first, ...more] = termsOf(cell);
  return first !== undefined && more.length === 0 && akin(first, word);
};
const hasWord = (cell: string, word: string, akin: Akin): boolean => termsOf(cell).some((each) => akin(each, word));

/** The rows of a year or a month, where they have days; null for another word, or where none has a day. */
function rowsOfTime(rows: readonly SheetRow[], word: string): readonly SheetRow[] | null {
  const month = monthByName(word);
  if (!/^(?:19|20)\d\d$/u.test(word) && Number.isNaN(month)) return null;
  const days = rows.map((row) => ({
    row,
    day: [...row.cells.values()].flatMap((cell) => valuesOfType(cell, 'date'))[0]?.normal ?? '',
  }));
  if (days.every(({ day }) => day === '')) return null;
  const part = Number.isNaN(month) ? word : `-${String(month).padStart(2, '0')}-`;
  return days.flatMap(({ row, day }) => (day.includes(part) ? [row] : []));
}

/** The columns whose numbers are meant: those that the question names, else the only one, of money, of all months. */
function columnsOf(
  { kind }: AskedFigure,
  { columns }: SheetTable,
  rows: readonly SheetRow[],
  named: ReadonlySet<string>,
): readonly string[] {
  const ofNumbers = columns.filter((column) => numbersOf(rows, column) !== null);
  const asked = ofNumbers.filter((column) => named.has(column));
  if (asked.length > 0) return asked;
  if (kind === 'count') return ofNumbers.filter(isQuantity).slice(0, 1);
  const added = kind === 'sum' && ofNumbers.length > 1 ? ofNumbers.filter((each) => !isEachPiece(each)) : ofNumbers;
  if (added.length === 1) return added;
  const ofMoney = added.filter((column) => money.test(column.toLowerCase()));
  if (ofMoney.length === 1) return ofMoney;
  const ofTimes = added.filter((column) => termsOf(column).some((each) => !Number.isNaN(monthByName(each))));
  return ofTimes.length > 1 && ofTimes.length === added.length - ofMoney.length && kind === 'sum' ? ofTimes : [];
}

const isEachPiece = (column: string): boolean => eachPiece.test(column.toLowerCase());
