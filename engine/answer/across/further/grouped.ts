import type { AcrossGrouping } from '../../../../common/domain/across.ts';
import { germanOrEnglish } from '../../../../common/domain/language.ts';
import { fold } from '../../../../common/domain/fold.ts';
import { kindNamed, kindWords } from '../../../kinds/asked-kinds.ts';
import { anyWriting } from '../../../values/values.ts';
import { comparedName } from '../question/compared-name.ts';
import { comparisonsIn } from '../question/comparison.ts';
import type { PlainAndFurther } from './further.ts';
import { bestIn } from './best-group.ts';
import { groupBy, groupWords, type By } from './group-words.ts';

/** Words that ask for a sum, a count or an average; without one of them "each" asks every document for its own. */
const measures = new RegExp(
  String.raw`(?<!\p{L})(?:how\s+much|sums?|totals?|total(?:led|ling)|add(?:s|ed)?\s+up|(?:come|amount)s?\s+to|average|` +
    String.raw`median|mean|how\s+many|number\s+of|count|spend|spent|spending|revenue|turnover|costs?|paid|invoiced|billed|wie\s*viele?|` +
    String.raw`summen?|gesamt\p{L}*|insgesamt|zusammen|durchschnitt\p{L}*|schnitt|anzahl|umsatz|ausgaben|kosten|kostet|` +
    String.raw`bezahlt|gezahlt|ausgegeben|berechnet)(?!\p{L})`,
  'iu',
);
const counts = /(?<!\p{L})(?:how\s+many|number\s+of|count|wie\s*viele|anzahl)(?!\p{L})/iu;
const average = /(?<!\p{L})(?:average|mean|median|durchschnitt\p{L}*|im\s+schnitt)(?!\p{L})/iu;
const medianWord = /(?<!\p{L})median\p{L}*/iu;
/** Kinds of documents that one can add up by whom they are from, or by when. */
const addable: ReadonlySet<string | null> = new Set(['invoice', 'offer', 'order', null]);
const someKind = new RegExp(String.raw`(?<!\p{L})(?:${kindWords})(?!\p{L})`, 'giu');
const ofMoney =
  /(?<!\p{L})(?:pay|paid|spen[dt]\p{L}*|invoiced|billed|charged|owe[ds]?|revenue|turnover|costs?|umsatz|ausgaben|ausgegeben|bezahlt|gezahlt|berechnet|schulden?|kosten|kostet)(?!\p{L})/iu;

const ofUs = /(?<!\p{L})(?:we|i|us|our|wir|ich|uns|unser\p{L}*|cost\p{L}*|kost\p{L}*)(?!\p{L})/iu;
const isBilled = /(?<!\p{L})(?:invoiced|billed|berechnet|vat|mwst|mehrwertsteuer|umsatzsteuer)(?!\p{L})/iu;
/** What was paid is added up by its day; what is paid each month is how a contract is paid. */
const wasPaid =
  /(?<!\p{L})(?:spent|paid|invoiced|billed|charged|earned?|revenue|turnover|umsatz|ausgegeben|bezahlt|gezahlt|berechnet)(?!\p{L})/iu;
/** Contracts have the day on which they were made. */
const isMade =
  /(?<!\p{L})(?:signed|concluded|made|started?|began|begin|abgeschlossen|geschlossen|unterzeichnet|unterschrieben)(?!\p{L})/iu;

/** Which amount of an invoice is meant. */
const amounts: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:vat|tax|mwst|mehrwertsteuer|umsatzsteuer)(?!\p{L})/iu, 'VAT'],
  [/(?<!\p{L})(?:net|netto\p{L}*)(?!\p{L})/iu, 'net amount'],
];

/** "How much did we pay to each supplier?", "Invoices per month", "Who owes us the most?" */
export function grouped(question: string): PlainAndFurther | null {
  const best = bestIn(question);
  if (best !== null) return plain(question, best.left, { ...best, ours: true });
  const by = groupBy(question);
  if (by === null || !measures.test(question)) return null;
  const left = question.replace(groupWords(by), ' ');
  const kind = kindIn(left);
  const isTime = by === 'month' || by === 'quarter' || by === 'year';
  if (!isAddable(left, kind, by)) return null;
  return plain(question, left, { by, wanted: null, ours: !isTime });
}

/** Whether documents are put together: "What do the contracts cost per month?" tells how they are paid. */
function isAddable(left: string, kind: string | null | undefined, by: By): boolean {
  const isTime = by === 'month' || by === 'quarter' || by === 'year';
  if (kind === undefined)
    return isTime ? wasPaid.test(left) : isBilled.test(left) || (ofMoney.test(left) && ofUs.test(left));
  if (counts.test(left)) return !isTime || kind !== 'contract' || isMade.test(left);
  return addable.has(kind);
}

/** The kind of document that is named; undefined where none is. */
function kindIn(words: string): string | null | undefined {
  const named = fold(words).match(someKind)?.at(-1);
  return named === undefined ? undefined : kindNamed(named);
}

/** The question without its groups, as one to each document, with its conditions. */
function plain(question: string, left: string, { by, wanted, ours }: AcrossGrouping): PlainAndFurther {
  const writing = { ...anyWriting, language: germanOrEnglish(question) };
  const comparisons = comparisonsIn(left, writing);
  const name = comparedName(
    comparisons.toReversed().reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, left),
  );
  const noun = fold(left).match(someKind)?.at(-1) ?? 'invoices';
  const conditions = [
    ...comparisons.map(({ start, end }) => left.slice(start, end)),
    ...(name === null || name.lead === '' ? [] : [`from ${name.value}`]),
  ].map((words) => ` ${words.trim()}`);
  const amount = amounts.find(([words]) => words.test(left))?.[1] ?? 'total';
  const many = plurals[kindNamed(noun) ?? ''] ?? noun;
  const all = `all ${many}${conditions.join('')}?`;
  const asked = counts.test(left)
    ? `How many ${many}${conditions.length === 0 ? ' are there' : conditions.join('')}?`
    : average.test(left)
      ? `What is the average ${amount} of ${all}`
      : `What is the ${amount === 'total' ? 'total' : `sum of the ${amount}`} of ${all}`;
  const group = { by, wanted, ours };
  return { asked, further: medianWord.test(left) ? { group, median: true } : { group } };
}

const plurals: Readonly<Record<string, string>> = {
  invoice: 'invoices',
  contract: 'contracts',
  offer: 'offers',
  order: 'orders',
  letter: 'letters',
};
