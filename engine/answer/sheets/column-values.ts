import { fold } from '../../../common/domain/fold.ts';
import type { SheetRow } from './sheet-table.ts';

/** A number in a cell, with what may stand before and behind it: "£12.50", "1.204,00 €", "-3", "9.5 l", "50 °C". */
const numeric = new RegExp(
  String.raw`^(?<before>[^\d\p{L}-]{0,3}(?:[A-Z]{3}\s)?)(?<number>-?\d(?:[\d.,'’\u00a0\u202f ]*\d)?)` +
    String.raw`\s?(?<unit>\p{Sc}|%|°?\p{L}{0,5}(?:/\p{L}{1,5})?[²³]?)$`,
  'u',
);
/** Columns of numbers that name, date or order a row, and are no amount of anything. */
const naming =
  /(?<!\p{L})(?:number|no|nr|nummer|id|code|date|datum|year|jahr|phone|telefon|plz|zip|page|seite|row)(?!\p{L})/u;
const rates = /(?<!\p{L})(?:rate|percent|prozent|%|satz)(?!\p{L})|%/u;

/** The numbers of a column, by its rows; null for a column that is not one of amounts. */
export function numbersOf(rows: readonly SheetRow[], column: string): ReadonlyMap<SheetRow, number> | null {
  const heading = fold(column);
  if (naming.test(heading) || rates.test(heading)) return null;
  const written = rows.flatMap((row) => {
    const cell = row.cells.get(column);
    if (cell === undefined) return [];
    const { number, unit } = numeric.exec(cell)?.groups ?? {};
    return [{ row, number, unit }];
  });
  if (written.length === 0 || written.some(({ number }) => number === undefined)) return null;
  // Grams and kilograms are neither added up nor compared; a unit may be left out where it is plain.
  if (new Set(written.flatMap(({ unit = '' }) => (unit === '' ? [] : [unit]))).size > 1) return null;
  const comma = written.some(({ number = '' }) => /,\d{1,2}$/u.test(number));
  return new Map(written.map(({ row, number = '' }) => [row, valueOf(number, comma)]));
}

/** @param comma whether a comma stands before the decimals */
function valueOf(number: string, comma: boolean): number {
  const bare = number.replaceAll(/['’\s\u00a0\u202f]/gu, '');
  return Number(comma ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', ''));
}

/** The sign or code of money in a column's cells or name; '' for none, null where they differ. */
export function currencyOf(rows: readonly SheetRow[], column: string): string | null {
  const found = new Set(
    [column, ...rows.map(({ cells }) => cells.get(column) ?? '')].flatMap(
      (text) => text.match(/\p{Sc}|(?<![\p{L}])(?:EUR|USD|GBP|CHF)(?![\p{L}])/gu) ?? [],
    ),
  );
  return found.size > 1 ? null : ([...found][0] ?? '');
}

/** A figure as it is told, with the sign of money that the column's cells have: "£282.30", "1,254.50 €". */
export function toldAmount(value: number, rows: readonly SheetRow[], column: string): string {
  const figure = toldFigure(value);
  const cells = rows.map(({ cells: own }) => own.get(column) ?? '');
  const before = cells.map((cell) => /^(?:\p{Sc}|[A-Z]{3}\s)/u.exec(cell)?.[0]).find((each) => each !== undefined);
  const behind = cells.map((cell) => /\s?(?:\p{Sc}|[A-Z]{3})$/u.exec(cell)?.[0]).find((each) => each !== undefined);
  return before === undefined ? `${figure}${behind ?? ''}` : `${before}${figure}`;
}

/** At most two decimals, the amounts of cents both. */
const toldFigure = (value: number): string =>
  new Intl.NumberFormat('en', {
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(value);

/** Whether a column says how many pieces of a thing there are. */
export const isQuantity = (column: string): boolean =>
  /(?<!\p{L})(?:in stock|quantity|qty|count|pieces|anzahl|menge|bestand|stuck|auf lager)(?!\p{L})/u.test(fold(column));
