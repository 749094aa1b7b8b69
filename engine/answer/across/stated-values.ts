import type { Value, ValueType } from '../../../common/domain/value.ts';
import { valuesOfType, type Writing } from '../../values/values.ts';
import { amountOf, currencyIn } from '../../values/amounts.ts';
import { yesNoOf } from '../../values/yes-no.ts';
import type { Statement } from './statements.ts';

/** How a document is read: how it writes numbers, and the currency of its other amounts, as `EUR`; ''. */
export interface Reading extends Writing {
  readonly currency: string;
}

/** The values of a type that a statement has; offsets are of its `raw` text. */
export function statedValues(type: ValueType, statement: Statement, reading: Reading): readonly Value[] {
  const { raw } = statement;
  if (type === 'yes-no') return [yesNoOf(raw)];
  if (type === 'text') return [whole(raw)];
  if (type === 'amount') {
    const amounts = valuesOfType(raw, 'amount', reading);
    return amounts.length > 0 ? amounts : amountsWithout(statement, reading);
  }
  return valuesOfType(raw, type, reading);
}

/** Amounts of a table whose heading, or whose document, has the currency: "Total	1,029.35". */
function amountsWithout({ raw, before }: Statement, reading: Reading): readonly Value[] {
  const currency = currencyIn(raw) ?? currencyIn(before) ?? reading.currency;
  if (currency === '' || !/[\t:]/u.test(raw)) return [];
  return valuesOfType(raw, 'number', reading).flatMap((value) => {
    const written = raw.slice(value.start, value.end);
    if (!/\d[.,]\d{2}$/u.test(written)) return [];
    return [{ ...value, type: 'amount', normal: amountOf(currency, value.size ?? 0), confidence: 0.8 }];
  });
}

/** A label is no part of what it labels: "Subject: Water damage". */
function whole(raw: string): Value {
  const label = /^\s*[\p{Lu}][^\n:.]{0,40}:\s+(?=\S)/u.exec(raw)?.[0].length ?? 0;
  const normal = raw.slice(label).replaceAll(/\s+/gu, ' ').trim();
  return { type: 'text', normal, size: null, start: label, end: raw.length, confidence: 1 };
}
