import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import type { Value } from '../../../../common/domain/value.ts';
import { invoiceSums, type InvoiceSums } from '../../../values/invoice-sums.ts';
import { cited, type Said } from './cells.ts';
import { isOfKind } from '../../../kinds/of-kind.ts';
import { statedValues, type Reading } from './stated-values.ts';
import type { Statement } from './statements.ts';

const parts: Readonly<Record<string, keyof InvoiceSums>> = { Total: 'total', 'Net amount': 'net', VAT: 'tax' };
/** Sums that add up may be of something else than of the whole. */
const confidence = 0.9;

/** The amount of an invoice that a column asks for, as far as its amounts add up; null where they don't. */
export function invoiceAmountOf(
  document: AskedDocument,
  { heading }: AcrossColumn,
  statements: readonly Statement[],
  reading: Reading,
): Said | null {
  const part = parts[heading];
  if (part === undefined || !isOfKind(document, 'invoice')) return null;
  const stated = new Map<Value, Statement>();
  for (const statement of statements)
    for (const value of statedValues('amount', statement, reading)) stated.set(value, statement);
  const found = invoiceSums([...stated.keys()])?.[part];
  const statement = found === undefined ? undefined : stated.get(found);
  return found === undefined || statement === undefined ? null : saidBy(document, statement, found, confidence);
}

/** A value with its statement as what a document says. */
export function saidBy(document: AskedDocument, statement: Statement, value: Value, sure: number): Said {
  const { normal, size, start, end } = value;
  const text = statement.raw.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  const cell = { value: normal, size, text, citation: cited(document, statement, start, end), confidence: sure };
  return { cell, others: [] };
}
