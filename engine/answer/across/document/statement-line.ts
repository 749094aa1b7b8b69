import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import type { Value } from '../../../../common/domain/value.ts';
import { amountOf, currencyIn } from '../../../values/amounts.ts';
import { minusOf } from '../../../values/minus.ts';
import { valuesOfType } from '../../../values/values.ts';
import { lineNamed } from '../../passages/reports/line-named.ts';
import { rowOfLine } from '../../quote/evidence/asked-line.ts';
import { fields } from '../fields/fields.ts';
import type { Said } from './cells.ts';
import { saidBy } from './invoice-cells.ts';
import { scaleAt } from './scale.ts';
import type { Reading } from './stated-values.ts';
import type { Statement } from './statements.ts';

const confidence = 0.85;
/** "Note 4", "12": the number of a note beside a label, no amount. */
const note = /^\s*\(?\d{1,2}\)?\s*$/u;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/**
 * The amount of the line of a statement that a column names, "Umsatz" or "net income", of the latest year where the row
 * has several; null for other columns, and where no row is that line.
 */
export function lineOfStatement(
  document: AskedDocument,
  { heading, type }: AcrossColumn,
  statements: readonly Statement[],
  reading: Reading,
): Said | null {
  if (type !== 'amount' || fields.some((field) => field.heading === heading)) return null;
  const labels = lineNamed(heading);
  if (labels === null) return null;
  const rows = statements.flatMap((statement) =>
    statement.raw.includes('\t')
      ? [{ documentId: document.documentId, isRow: true, quote: statement.raw, statement }]
      : [],
  );
  const row = rowOfLine(labels, rows)?.statement;
  if (row === undefined) return null;
  const number = latestOf(row, reading);
  return number === null ? null : saidBy(document, row, amountIn(row, number, statements, reading), confidence);
}

/** The number of the latest year; of a row whose columns name no years the first. */
function latestOf({ raw, columns, before }: Statement, reading: Reading): Value | null {
  const cells = [...raw.matchAll(/[^\t]+/gu)].slice(1);
  const numbers = valuesOfType(raw, 'number', reading);
  const amounts = valuesOfType(raw, 'amount', reading);
  const found = cells.flatMap(({ index, 0: cell }) => {
    const inside = ({ start, end }: Value): boolean => index <= start && end <= index + cell.length;
    const value = amounts.find(inside) ?? numbers.find(inside);
    return value === undefined ? [] : [{ value, isNote: note.test(cell) }];
  });
  const isAllSmall = found.every(({ isNote }) => isNote);
  const own = isAllSmall ? found : found.filter(({ isNote }) => !isNote);
  const years = [...(columns.length > 0 ? columns.join(' ') : before).matchAll(year)].map(([each]) => each);
  const at = years.length === own.length ? years.indexOf(years.toSorted().at(-1) ?? '') : 0;
  return own[Math.max(0, at)]?.value ?? null;
}

const isLossLine = /(?<!\p{L})(?:loss|verlust)|fehlbetrag/iu;
const isProfitLine = /profit|income|earnings|gewinn|überschuss|ergebnis/iu;

/** A number as an amount in the unit and the currency of its statement; in brackets or behind a minus, a loss. */
function amountIn(row: Statement, number: Value, statements: readonly Statement[], reading: Reading): Value {
  const scale = scaleAt(row, statements);
  const isLoss = isLossLine.test(row.raw) && !isProfitLine.test(row.raw);
  const minus = number.type === 'amount' ? undefined : minusOf(row.raw, number);
  const size = (number.size ?? 0) * (minus === undefined && !isLoss ? 1 : -1) * scale.times;
  const currency = currencyIn(row.raw) ?? (scale.currency || reading.currency);
  return {
    ...number,
    type: 'amount',
    normal: currency === '' ? String(size) : amountOf(currency, size),
    size,
    start: number.start - (minus?.before ?? 0),
    end: number.end + (minus?.after ?? 0),
  };
}
