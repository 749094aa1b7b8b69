import { kindWords } from '../../../kinds/asked-kinds.ts';
import { groupNouns, type By } from './group-words.ts';

/** A question for the group with the most or the least, and the rest of its words. */
interface Best {
  readonly by: By;
  readonly wanted: { readonly extreme: 'least' | 'most'; readonly number: number };
  readonly left: string;
}

const most =
  String.raw`(?:the\s+)?(?:most|highest|biggest|largest)|am\s+(?:meisten|teuersten|höchsten)|` +
  String.raw`(?:die\s+|das\s+)?meisten?`;
const least = String.raw`(?:the\s+)?(?:least|lowest|smallest)|am\s+(?:wenigsten|billigsten|niedrigsten|günstigsten)`;
const money =
  String.raw`(?:owes?|cost|costs|paid|pay|pays|billed?|bills|charged?|charges|invoiced?|spen[dt]|brings?|` +
  String.raw`brought|earned?|get|got|schulde[tn]?|kostet|` +
  String.raw`kosten|zahlen|zahlt|gezahlt|bezahlt|überwiesen|berechnet|rechnung|ausgegeben|eingebracht|bringt|` +
  String.raw`expensive|teuersten)`;
const who = String.raw`^\s*(?:(?:to|an|bei|from|von)\s+)?(?:who|whom|wer|wem|wen)(?!\p{L})`;
const ofParty = (by: By): string =>
  String.raw`^\s*(?:(?:to|an|bei|from|von|in|with|mit|im)\s+)?(?:(?:which|what|welche[rsnm]?)(?:\s+of\s+(?:our|` +
  String.raw`the))?|(?:who|wer|was)\s+(?:is|are|ist|sind)\s+(?:our|unsere?))\s+(?:(?:${most}|${least}|` +
  String.raw`größte[rn]?|teuerste[rn]?)\s+)?(?:${groupNouns[by]})(?!\p{L})`;
/** "Top three suppliers", "our five biggest customers". */
const top = (by: By): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?:top\s+(?<number>two|three|four|five|ten|zwei|drei|vier|fünf|zehn|\d{1,2})|` +
      String.raw`(?<number>two|three|` +
      String.raw`four|five|ten|zwei|drei|vier|fünf|zehn|\d{1,2})\s+(?:biggest|largest|most\s+expensive|größten|` +
      String.raw`teuersten))\s+(?:${groupNouns[by]})(?!\p{L})`,
    'iu',
  );
const values: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  zehn: 10,
};
const parties: readonly By[] = ['seller', 'buyer', 'month', 'quarter', 'year'];
const isMost = new RegExp(String.raw`(?<!\p{L})(?:${most}|größte[rn]?|teuerste[rn]?)(?!\p{L})`, 'iu');
const isLeast = new RegExp(String.raw`(?<!\p{L})(?:${least})(?!\p{L})`, 'iu');
const moneyWord = new RegExp(String.raw`(?<!\p{L})${money}(?!\p{L})`, 'iu');
/** Who owes or pays the asker, and not whom the asker pays. */
const toUs = new RegExp(
  String.raw`(?<!\p{L})(?:owes?(?:\s+us|\s+me)?|schulde[tn]?)(?!\p{L})(?!\s+(?:we|i|wir|ich))|` +
    String.raw`(?<!\p{L})(?:pays?|paid|zahlt|bezahlt)\s+(?:us|me|uns|mir)(?!\p{L})`,
  'iu',
);
const weOwe = /(?<!\p{L})(?:we|i|wir|ich)(?!\p{L})/iu;

/** "Which supplier sent the largest invoice?" asks for one document, and adds nothing up. */
const ofOneDocument = new RegExp(
  String.raw`(?:est|most\s+expensive|[sß]te[nrs]?)\s+(?:(?!in\s)\p{L}+\s)?(?:${kindWords})(?!\p{L})(?!s)`,
  'iu',
);

/** "Who owes us the most?", "Which supplier costs most in total?", "Top three customers" */
export function bestIn(question: string): Best | null {
  for (const by of parties) {
    const found = top(by).exec(question);
    if (found === null) continue;
    const number = values[found.groups?.['number']?.toLowerCase() ?? ''] ?? Number(found.groups?.['number']);
    return { by, wanted: { extreme: 'most', number }, left: question.replace(found[0], ' ') };
  }
  const extreme = isMost.test(question) ? 'most' : isLeast.test(question) ? 'least' : null;
  if (extreme === null || ofOneDocument.test(question)) return null;
  const wanted = { extreme, number: 1 } as const;
  for (const by of parties) {
    const asked = new RegExp(ofParty(by), 'iu').exec(question);
    if (asked === null) continue;
    const isMoney = moneyWord.test(question) || /(?<!\p{L})(?:größte|biggest|largest)/iu.test(asked[0]);
    return isMoney ? { by, wanted, left: question.slice(asked[0].length) } : null;
  }
  const asked = new RegExp(who, 'iu').exec(question);
  if (asked === null || !moneyWord.test(question)) return null;
  const left = question.slice(asked[0].length);
  return { by: toUs.test(left) && !weOwe.test(left) ? 'buyer' : 'seller', wanted, left };
}
