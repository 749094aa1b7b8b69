import { kindWords } from '../../../kinds/asked-kinds.ts';
import { lineIn } from '../../passages/reports/line-named.ts';

const which = String.raw`which|what|welche[rsnm]?|each|every|all|jede[rsmn]?|alle[rn]?|je|pro|per`;
const article = String.raw`(?:the|our|der|die|das|den|des|unsere[rnms]?)`;
/** "Each of our loans", "welcher Mitarbeiter", "the interest rate of the loans". */
const nounOf = (many: string, one: string): RegExp =>
  new RegExp(
    String.raw`(?<lead>(?<!\p{L})(?:(?:${which})(?:\s+of)?(?:\s+${article})?|how\s+many|wie\s+viele[nr]?|(?:of|` +
      String.raw`in|for|` +
      String.raw`aus|bei|von)\s+${article}|${article}(?=\s+(?:${many})(?!\p{L}))|of\s+the\s+two|der\s+beiden)\s+)` +
      String.raw`(?<noun>(?:${many}|${one}))(?!\p{L}|[\s-]+(?:agreement|contract|contracts|agreements)(?!\p{L}))`,
    'giu',
  );

/** What people call by what a contract is about, or by whom it is with, and the kind of document that is meant. */
const things: readonly (readonly [pattern: RegExp, one: string, many: string])[] = [
  [nounOf('loans|credits', 'loan|credit'), 'loan agreement', 'loan agreements'],
  [nounOf('Darlehen|Kredite|Krediten|Kredits|Darlehens', 'Kredit'), 'Darlehensvertrag', 'Darlehensverträge'],
  [
    nounOf('employees|staff members|members of staff', 'employee|staff member|member of staff'),
    'employment contract',
    'employment contracts',
  ],
  [
    nounOf('Mitarbeitern?|Angestellten?|Arbeitnehmern?|Beschäftigten?', 'Mitarbeiterin|Mitarbeiters|Arbeitnehmers'),
    'Arbeitsvertrag',
    'Arbeitsverträge',
  ],
];
const isMany =
  /^(?:how\s+many|wie\s+viele[nr]?|all|alle[rn]?|welche|of\s+the|of\s+our|in\s+the|the|die|der|den)(?!\p{L})/iu;
const isOneOf = /(?<!\p{L})(?:each|every|jede[rsmn]?|je|pro|per|welche[rsm])(?!\p{L})/iu;

/** Documents that are no contract, but an account of a company. */
const companies = new RegExp(
  String.raw`(?<lead>(?<!\p{L})(?:(?:${which})(?:\s+of)?(?:\s+${article})?|of\s+(?:the|our)|der|` +
    String.raw`unserer)\s+)(?:compan(?:y|ies)|firms?|business(?:es)?|` +
    String.raw`Unternehmens?|Firma|Firmen|Gesellschaft(?:en)?|Betriebe?s?)(?!\p{L})`,
  'giu',
);

/** "Wer verdient am meisten?", "Who earns the least?" */
const earns = new RegExp(
  String.raw`^\s*(?:who|which\s+\p{L}+|wer|welche[rs]?\s+\p{L}+)\s+(?:earns?|makes?|is\s+paid|verdient|` +
    String.raw`bekommt)\s+(?:the\s+|am\s+)?(?<end>most|least|meisten|wenigsten)(?:\s+(?:money|geld))?\s*[?.]*$`,
  'iu',
);

/** "The average net pay": no bill has one, payslips have. */
const netPay = /(?<!\p{L})(?:(?:net|take-home)\s+pay|netto(?:gehalt|gehälter|lohn|löhne)s?)(?!\p{L})/iu;
const someKind = new RegExp(String.raw`(?<!\p{L})(?:${kindWords})(?!\p{L})`, 'iu');

/**
 * A question with the documents in the place of what stands for them: "the salary of each employee" as of each
 * employment contract; of companies whose lines of statements are asked, all documents.
 */
export function withDocuments(question: string): string {
  const most = earns.exec(question)?.groups?.['end']?.toLowerCase();
  if (most !== undefined) {
    const order = most === 'most' || most === 'meisten' ? 'highest' : 'lowest';
    return `Which employment contract has the ${order} salary?`;
  }
  if (netPay.test(question) && !someKind.test(question))
    return question.replace(netPay, (words) =>
      /^netto/iu.test(words) ? `${words} aller Gehaltsabrechnungen` : `${words} of all payslips`,
    );
  const plain = things.reduce(
    (text, [pattern, one, many]) =>
      text.replaceAll(pattern, (...all) => {
        const { lead = '' } = all.at(-1) as Readonly<Record<string, string>>;
        return `${lead}${isMany.test(lead) && !isOneOf.test(lead) ? many : one}`;
      }),
    question,
  );
  return lineIn(question.replace(companies, ' ')) === null
    ? plain
    : plain.replaceAll(companies, (...all) => `${(all.at(-1) as Readonly<Record<string, string>>)['lead']}document`);
}
