import type { Value, ValueType } from '../../../../common/domain/value.ts';
import { nameOf } from '../../../values/names.ts';
import { lawsByAdjective } from '../../../values/nationalities.ts';
import { valuesOfType, type Writing } from '../../../values/values.ts';
import { amountOf, currencyIn } from '../../../values/amounts.ts';
import { minusOf } from '../../../values/minus.ts';
import { yesNoOf } from '../../../values/yes-no.ts';
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
    if (amounts.length > 0 && !raw.includes('\t')) return amounts;
    // "Total EUR	1,250.00	287.50": the other cells of the row are amounts as well.
    const bare = amountsWithout(statement, reading).filter(
      ({ start, end }) => !amounts.some((own) => own.start < end && start < own.end),
    );
    return [...amounts, ...bare].toSorted((a, b) => a.start - b.start);
  }
  const values = valuesOfType(raw, type, reading);
  const laws = type === 'name' ? lawsByAdjective(raw) : [];
  return type === 'name'
    ? [...values.map((name) => withoutOf(raw, name)), ...placesBefore(raw, values)]
        .filter((name) => !laws.some(({ start, end }) => start < name.end && name.start < end))
        .concat(laws)
        .filter(({ start, normal }) => !isExcluded(raw, start) && !isMark.test(normal))
    : values;
}

/** "That of Bavaria": what a name is of is no part of the name. */
function withoutOf(raw: string, name: Value): Value {
  const of = /^(?:of|in|at|von|aus)\s+(?:the\s+|der\s+|dem\s+)?(?=\p{Lu})/u.exec(raw.slice(name.start, name.end))?.[0];
  // "Findet das Recht der Schweiz Anwendung": a German noun has a capital, too.
  const verb = /\s(?:Anwendung|Geltung)$/u.exec(raw.slice(name.start, name.end))?.[0] ?? '';
  const [start, end] = [name.start + (of?.length ?? 0), name.end - verb.length];
  return start === name.start && end === name.end ? name : nameOf(raw, start, end, name.confidence);
}

/** "X. Law", "A)": the number of a clause; a currency. */
export const isMark = /^(?:(?:[IVXLC]+|\p{Lu})[.)]?|EUR|USD|GBP|CHF)$/u;

/** "… to the exclusion of the CISG": what does not apply. */
const excluded = new RegExp(
  String.raw`(?<!\p{L})(?:exclusion of|excluding|other than|except|without (?:regard|reference) to|ausschluss (?:des|` +
    String.raw`der|von)|ausgenommen)\s[^.,;]{0,30}$`,
  'iu',
);
const isExcluded = (raw: string, start: number): boolean => excluded.test(raw.slice(0, start));

/** What follows a place that courts or laws are of: "Ontario law", "Cork shall be the place of jurisdiction". */
export const asPlace = new RegExp(
  String.raw`^\s+(?:law|courts?|rechts?|gerichte?n?|(?:is|are|shall\s+be|has\s+been|ist|sind|wird|` +
    String.raw`gilt)\s+(?:\p{L}+\s+` +
    String.raw`){0,5}?(?:jurisdiction|venue|forum|competent|suits?|sued?|lawsuits?|filed|tried|heard|litigat\p{L}*|` +
    String.raw`courts?|gerichtsstand|zuständig|geklagt|verhandelt))(?!\p{L})`,
  'iu',
);

/** "Ontario law governs": a place at the beginning of a sentence, which might be any word with a capital. */
const placed = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<place>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})(?=${asPlace.source.slice(1)})`,
  'gu',
);
const noPlace = /^(?:The|Any|Such|This|All|No|Applicable|Governing|Competent|Local|Contract|Company|Proper)(?!\p{L})/u;

/** "Munich.": nothing but a name, below a heading that tells whose. */
const alone = /^\s*(?<place>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})\.?\s*$/gu;

const placesBefore = (raw: string, known: readonly Value[]): readonly Value[] =>
  [...raw.matchAll(placed), ...raw.matchAll(alone)].flatMap(({ index, groups }) => {
    const place = groups?.['place'] ?? '';
    const end = index + place.length;
    const isKnown = known.some((other) => other.start < end && index < other.end);
    return isKnown || noPlace.test(place) ? [] : [nameOf(raw, index, end, 0.6)];
  });

/** "Subtotal    1,380.00", "454.00": a line of a plain text that is a row of a bill. */
const isSumLine = new RegExp(
  String.raw`^\s*(?:[^\n.;]{0,60}\s{2,}|[^\n.;]{0,40}(?<!\p{L})(?:net|netto\p{L}*|gross|brutto\p{L}*|vat|mwst|` +
    String.raw`ust|tax|` +
    String.raw`\p{L}*steuer|sub-?total|total|sum|\p{L}*summe|\p{L}*betrag|balance|due)(?!\p{L})[^\n\p{L}]{0,12}\s)?` +
    String.raw`\d[\d.,’' ]*[.,]\d{2}\s*$`,
  'iu',
);

/** Amounts of a table whose heading, or whose document, has the currency: "Total	1,029.35". */
function amountsWithout({ raw, before }: Statement, reading: Reading): readonly Value[] {
  const currency = currencyIn(raw) ?? currencyIn(before) ?? reading.currency;
  if (currency === '' || !(/[\t:]/u.test(raw) || isSumLine.test(raw))) return [];
  return valuesOfType(raw, 'number', reading).flatMap((value) => {
    const written = raw.slice(value.start, value.end);
    if (!/\d[.,]\d{2}$/u.test(written)) return [];
    const minus = minusOf(raw, value);
    const size = (value.size ?? 0) * (minus === undefined ? 1 : -1);
    const [start, end] = [value.start - (minus?.before ?? 0), value.end + (minus?.after ?? 0)];
    return [{ type: 'amount', normal: amountOf(currency, size), size, start, end, confidence: 0.8 }];
  });
}

/** A label is no part of what it labels: "Subject: Water damage". */
function whole(raw: string): Value {
  const label = /^\s*[\p{Lu}][^\n:.]{0,40}:\s+(?=\S)/u.exec(raw)?.[0].length ?? 0;
  const normal = raw.slice(label).replaceAll(/\s+/gu, ' ').trim();
  return { type: 'text', normal, size: null, start: label, end: raw.length, confidence: 1 };
}
