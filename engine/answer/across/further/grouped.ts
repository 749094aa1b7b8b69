import type { AcrossGrouping } from '../../../../common/domain/across.ts';
import { germanOrEnglish } from '../../../../common/domain/language.ts';
import { fold } from '../../../../common/domain/fold.ts';
import { kindNamed, kindWords } from '../../../kinds/asked-kinds.ts';
import { anyWriting } from '../../../values/values.ts';
import { comparedName } from '../question/compared-name.ts';
import { comparisonsIn } from '../question/comparison.ts';
import type { PlainAndFurther } from './further.ts';
import { bestIn } from './best-group.ts';
import { oursIn } from './ours-in.ts';
import { groupBy, groupWords, type By } from './group-words.ts';

/** Words that ask for a sum, a count or an average; without one of them "each" asks every document for its own. */
const measures = new RegExp(
  String.raw`(?<!\p{L})(?:how\s+much|sums?|totals?|total(?:led|ling)|add(?:s|ed)?\s+up|(?:come|amount)s?\s+to|` +
    String.raw`average|` +
    String.raw`median|mean|how\s+many|number\s+of|count|pay|owes?|spend|spent|spending|revenue|turnover|costs?|` +
    String.raw`paid|invoiced|billed|wie\s*viele?|` +
    String.raw`summen?|gesamt\p{L}*|insgesamt|zusammen|durchschnitt\p{L}*|schnitt|anzahl|umsatz|ausgaben|` +
    String.raw`kosten|kostet|` +
    String.raw`bezahlt|gezahlt|ausgegeben|berechnet|schulde[nt]?|(?:net|gross)\s+amounts?|nettobetr\p{L}*)(?!\p{L})`,
  'iu',
);
const counts = /(?<!\p{L})(?:how\s+many|number\s+of|count|wie\s*viele|anzahl)(?!\p{L})/iu;
const average = /(?<!\p{L})(?:average|mean|median|durchschnitt\p{L}*|im\s+schnitt)(?!\p{L})/iu;
const medianWord = /(?<!\p{L})median\p{L}*/iu;
/** Kinds of documents that one can add up by whom they are from, or by when. */
const addable: ReadonlySet<string | null> = new Set(['invoice', 'offer', 'order', null]);
const someKind = new RegExp(String.raw`(?<!\p{L})(?:${kindWords})(?!\p{L})`, 'giu');
const ofMoney = new RegExp(
  String.raw`(?<!\p{L})(?:pay|paid|spen[dt]\p{L}*|invoiced|billed|charged|owe[ds]?|revenue|turnover|costs?|` +
    String.raw`umsatz|ausgaben|ausgegeben|bezahlt|gezahlt|berechnet|schulden?|kosten|kostet)(?!\p{L})`,
  'iu',
);

const ofUs = /(?<!\p{L})(?:we|i|us|our|wir|ich|uns|unser\p{L}*|cost\p{L}*|kost\p{L}*)(?!\p{L})/iu;
const isCompany = /(?<!\p{L})(?:compan(?:y|ies)|firms?|firm(?:a|en)|unternehmen)(?!\p{L})/iu;
const isBilled = /(?<!\p{L})(?:invoiced|billed|berechnet|vat|mwst|mehrwertsteuer|umsatzsteuer)(?!\p{L})/iu;
/** What was paid is added up by its day; what is paid each month is how a contract is paid. */
const wasPaid = new RegExp(
  String.raw`(?<!\p{L})(?:spent|spend(?=\W)|did\s+(?:we|i)\s+pay|paid|invoiced|billed|charged|net\s+amounts?|` +
    String.raw`nettobetr\p{L}*|earned?|revenue|turnover|umsatz|ausgegeben|bezahlt|gezahlt|berechnet)(?!\p{L})`,
  'iu',
);
/** Contracts have the day on which they were made. */
const isMade = new RegExp(
  String.raw`(?<!\p{L})(?:signed|concluded|made|started?|began|begin|abgeschlossen|geschlossen|unterzeichnet|` +
    String.raw`unterschrieben)(?!\p{L})`,
  'iu',
);

/** Which amount of an invoice is meant. */
const amounts: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:vat|tax|mwst|mehrwertsteuer|umsatzsteuer)(?!\p{L})/iu, 'VAT'],
  [/(?<!\p{L})(?:net|netto\p{L}*)(?!\p{L})/iu, 'net amount'],
];

/** "Which customers owe us money?", "Wer schuldet uns noch Geld?" */
const whoOwes = new RegExp(
  String.raw`^\s*(?:(?:who|which\s+(?:customers?|clients?|debtors?))\s+(?:still\s+)?owes?\s+(?:us|` +
    String.raw`me)(?:\s+money)?|(?:wer|welche\s+` +
    String.raw`kunden)\s+schulde[tn]\s+(?:uns|mir)(?:\s+noch)?(?:\s+(?:geld|etwas|was))?)(?=\W*$|\s+(?:from|of|` +
    String.raw`for|in|since|aus|seit|von)\s)`,
  'iu',
);

/** "How much did we pay to each supplier?", "Invoices per month", "Who owes us the most?" */
export function grouped(question: string): PlainAndFurther | null {
  const best = bestIn(question);
  if (best !== null) return plain(question, best.left, best);
  if (whoOwes.test(question)) return plain(question, question.replace(whoOwes, ' '), { by: 'buyer', wanted: null });
  const by = groupBy(question);
  if (by === null || !measures.test(question)) return null;
  const left = question.replace(groupWords(by), ' ');
  const kind = kindIn(left);
  return isAddable(question, left, kind, by) ? plain(question, left, { by, wanted: null }) : null;
}

/** Whether documents are put together: "What do the contracts cost per month?" tells how they are paid. */
function isAddable(question: string, left: string, kind: string | null | undefined, by: By): boolean {
  const isTime = by === 'month' || by === 'quarter' || by === 'year';
  if (kind === undefined) {
    if (isTime) return wasPaid.test(left);
    // A company may be one of a stock exchange; a supplier sends bills.
    return !isCompany.test(question) || isBilled.test(left) || (ofMoney.test(left) && ofUs.test(left));
  }
  if (counts.test(left)) return !isTime || kind !== 'contract' || isMade.test(left);
  return addable.has(kind);
}

/** The kind of document that is named; undefined where none is. */
function kindIn(words: string): string | null | undefined {
  const named = fold(words).match(someKind)?.at(-1);
  return named === undefined ? undefined : kindNamed(named);
}

/** The question without its groups, as one to each document, with its conditions. */
function plain(question: string, left: string, { by, wanted }: AcrossGrouping): PlainAndFurther {
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
  const ours = oursIn(question, by);
  const further = { group: { by, wanted }, ...(ours === null ? {} : { ours }) };
  return { asked, further: medianWord.test(left) ? { ...further, median: true } : further };
}

const plurals: Readonly<Record<string, string>> = {
  invoice: 'invoices',
  contract: 'contracts',
  offer: 'offers',
  order: 'orders',
  letter: 'letters',
};
