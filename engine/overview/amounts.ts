import type { DocumentKind, Fact, KeySentence } from '../../common/domain/overview.ts';
import { valuesOfType } from '../values/values.ts';
import { anyOf, wholeWords } from '../../common/domain/phrases.ts';
import type { Section } from './sections.ts';
import { rangeOf, type Statement } from './statements.ts';

const mostAmounts = 8;
const mayNameAmount = /[€$£¥]|\b(?:EUR|USD|GBP|CHF|euros?|dollars?|pounds?|Franken)\b/iu;

/** What a total is called. Better names first: the gross sum is what is to be paid. */
const totals: readonly RegExp[] = [
  anyOf(
    'grand total | total (?:amount )?due | amount due | balance due | total amount | total (?:incl|gross)',
    'gesamtbetrag | rechnungsbetrag | zu zahlen | zahlbetrag | endbetrag | bruttobetrag | gesamtsumme',
    'net pay | closing balance | fixed price | auszahlungsbetrag | gesamtkosten | gesamtpreis | festpreis',
    'eigenanteil',
  ),
  anyOf('total | sum | gesamt | summe | brutto | invoice total'),
].map((names) => new RegExp(String.raw`^${names}(?!\p{L})`, 'iu'));
const totalInProse = wholeWords(
  'total (?:of|amount|price|is|comes) | amounts? to | in total | insgesamt | gesamtbetrag | summe von | beläuft sich',
);

/** Kinds of documents that come to a sum. */
const withTotal: ReadonlySet<DocumentKind> = new Set([
  'invoice',
  'sheet',
  'offer',
  'order',
  'statement',
  'booking',
  'reminder',
]);

/** The total of a document, and the amounts that its sections are about. */
export function amountsOf(
  statements: readonly Statement[],
  sections: readonly Section[],
  kind: DocumentKind | null,
  keys: readonly KeySentence[],
): readonly Fact[] {
  const naming = statements.filter(({ raw }) => mayNameAmount.test(raw));
  const total = kind === null || withTotal.has(kind) ? totalOf(naming) : null;
  const isKey = new Set(keys.map(({ part, start }) => `${part} ${start}`));
  const heard = new Set<string>();
  const others = naming
    .filter(({ kind: form }) => form === 'sentence')
    .filter(({ part, start }) => kind === 'contract' || isKey.has(`${part} ${start}`))
    .flatMap((statement): readonly Fact[] => {
      // A document's first heading is its title and names no amount.
      const called = statement.section < 1 ? '' : nameOf(sections[statement.section]?.heading.text ?? '');
      const [first] = valuesOfType(statement.raw, 'amount');
      const key = `${called} ${first?.normal}`;
      if (first === undefined || heard.has(called === '' ? key : called)) return [];
      heard.add(called === '' ? key : called);
      return [factOf('amount', called, statement, first)];
    });
  if (total === null) return others.slice(0, mostAmounts);
  return [total, ...others.filter(({ value }) => value !== total.value)].slice(0, mostAmounts);
}

function totalOf(naming: readonly Statement[]): Fact | null {
  for (const name of totals) {
    const row = naming.findLast(({ kind, rowName, text }) => name.test(kind === 'row' ? rowName : text));
    const value = row === undefined ? undefined : valuesOfType(row.raw, 'amount').at(-1);
    if (row !== undefined && value !== undefined) return factOf('total', row.rowName, row, value);
  }
  const told = naming.findLast(({ text }) => totalInProse.test(text));
  const value = told === undefined ? undefined : valuesOfType(told.raw, 'amount').at(-1);
  return told === undefined || value === undefined ? null : factOf('total', '', told, value);
}

const factOf = (
  role: 'total' | 'amount',
  called: string,
  statement: Statement,
  { normal, start, end }: { readonly normal: string; readonly start: number; readonly end: number },
): Fact => ({
  role,
  value: normal,
  text: statement.raw.slice(start, end).replaceAll(/\s+/gu, ' ').trim(),
  called,
  said: rangeOf(statement),
});

/** What a heading calls its section, without its number; '' for one that is too long to be a name. */
function nameOf(heading: string): string {
  const words = heading.replace(/^(?:§\s*)?[\p{N}.)\s]+|^[IVX]+\.\s+/u, '').trim();
  return words.split(' ').length <= 4 ? words : '';
}
