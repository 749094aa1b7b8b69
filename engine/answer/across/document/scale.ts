import { currencyIn } from '../../../values/amounts.ts';
import type { Statement } from './statements.ts';

/** By how much the numbers of a statement are to be multiplied, and their currency, `EUR`; '' where none is named. */
export interface Scale {
  readonly times: number;
  readonly currency: string;
}

const currency = String.raw`(?:EUR|USD|GBP|CHF|€|\$|£|euros?|dollars?|pounds?)`;
/** "In thousands of euros", "TEUR", "€ million", "Angaben in Mio. €". */
const thousands = new RegExp(
  String.raw`(?<!\p{L}|\d\s?)(?:in\s+thousands|thousands\s+of|thousand\s+${currency}|T(?:EUR|USD|CHF|€)|T\s?€|` +
    String.raw`Tsd\.?|Tausend|${currency}\s?(?:['’]?000|k|thousands?|Tsd)|000s)(?!\p{L})`,
  'iu',
);
const millions = new RegExp(
  String.raw`(?<!\p{L}|\d\s?)(?:in\s+millions|millions\s+of|million\s+${currency}|Mio\.?|Millionen|` +
    String.raw`${currency}\s?(?:m|mn|mill(?:ion)?s?|Mio))(?!\p{L})`,
  'iu',
);
/** Statements above a row in which its unit is looked for. */
const above = 40;

/** The unit of a row's numbers: named by the row, its columns, its heading, or the nearest statement above. */
export function scaleAt(row: Statement, statements: readonly Statement[]): Scale {
  const at = statements.indexOf(row);
  const before = statements.slice(Math.max(0, at - above), at).toReversed();
  const places = [row.raw, row.columns.join(' '), row.before, row.heading, ...before.map(({ raw }) => raw)];
  const found = places.find((text) => thousands.test(text) || millions.test(text));
  const named = places.map((text) => currencyIn(text)).find((each) => each !== null && each !== '');
  if (found === undefined) return { times: 1, currency: named ?? '' };
  return {
    times: thousands.test(found) ? 1_000 : 1_000_000,
    currency: currencyIn(found.replace(/T(?=EUR|USD|CHF|€)/u, '')) ?? named ?? '',
  };
}
