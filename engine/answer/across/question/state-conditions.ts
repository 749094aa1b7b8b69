import type { AcrossColumn } from '../../../../common/domain/across.ts';
import { currencyIn } from '../../../values/amounts.ts';
import { columnOf } from './column.ts';
import { kindNamed } from '../../../kinds/asked-kinds.ts';
import { languageNamed } from '../document/document-language.ts';
import { isOpen, isPaid } from '../../../kinds/state-words.ts';
import type { Compared, Part } from './plan-part.ts';

/** Whether an invoice is paid, as far as the invoice says it. */
export const paidColumn: AcrossColumn = { heading: 'Paid', question: 'Has it been paid?', type: 'yes-no' };
export const languageColumn: AcrossColumn = {
  heading: 'Language',
  question: 'In which language is it written?',
  type: 'text',
};

/**
 * What a condition says of a document as a whole: that an invoice is open or paid, that amounts are in a currency, that
 * it is written in a language. Null where it says something else.
 */
export function stateOf(clause: string, ofKind: string): Part | null {
  const language = languageNamed(clause);
  if (language !== null) return { column: languageColumn, condition: { is: 'contains', values: [language] } };
  if (kindNamed(ofKind) === 'invoice') {
    if (isOpen.test(`${ofKind} ${clause}`)) return { column: paidColumn, condition: { is: 'no' } };
    if (isPaid.test(clause)) return { column: paidColumn, condition: { is: 'yes' } };
  }
  const currency = inCurrency(clause);
  return currency === null ? null : { column: columnOf('', ofKind, 'amount'), condition: currency };
}

/** "The highest cap in euros": amounts of other currencies are left out. */
export function inCurrency(words: string): Compared | null {
  const named = [...words.matchAll(/(?<!\p{L})in\s+(?<currency>\p{L}[\p{L} ]{2,12}|[€$£])/giu)];
  const only =
    /(?<!\p{L})(?:only|nur)\s+(?:in\s+)?(?<currency>\p{L}{3,8}|[€$£])|(?<currency>\p{L}{3,8}|[€$£])\s+only(?!\p{L})/iu;
  const currency = [...named, ...[only.exec(words)].filter((each) => each !== null)]
    .map(({ groups }) => currencyIn(groups?.['currency'] ?? ''))
    .find((each) => each !== null);
  return currency === undefined || currency === null
    ? null
    : { is: 'between', least: null, most: null, inclusive: true, currency };
}
