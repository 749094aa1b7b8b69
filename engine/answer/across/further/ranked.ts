import { anyDocument, kindWords } from '../../../kinds/asked-kinds.ts';
import type { PlainAndFurther } from './further.ts';

const numbers: readonly (readonly [words: string, value: number])[] = [
  ['two|zwei(?:te[nrs]?)?|beiden?|second|2\\.?|2nd', 2],
  ['three|drei|dritte[nrs]?|third|3\\.?|3rd', 3],
  ['four|vier|vierte[nrs]?|fourth|4\\.?|4th', 4],
  ['five|fünf|fünfte[nrs]?|fifth|5\\.?|5th', 5],
  ['six|sechs|6', 6],
  ['seven|sieben|7', 7],
  ['eight|acht|8', 8],
  ['nine|neun|9', 9],
  ['ten|zehn|10', 10],
  ['twenty|zwanzig|20', 20],
];
const number = numbers.map(([words]) => words).join('|');
const isRank = /^(?:second|third|fourth|fifth|zweit|dritt|viert|fünft|\d(?:nd|rd|th|\.))/iu;
const orders =
  String.raw`(?:largest|biggest|highest|greatest|most\s+expensive|dearest|costliest|smallest|lowest|cheapest|least\s+` +
  String.raw`expensive|oldest|earliest|newest|latest|most\s+recent|last|longest|shortest|höchsten?|größten?|` +
  String.raw`teuersten?|niedrigsten?|kleinsten?|billigsten?|günstigsten?|ältesten?|neu(?:e)?sten?|frühesten?|` +
  String.raw`letzten?|längsten?|kürzesten?)`;
const nouns = String.raw`(?:${kindWords}|${anyDocument})`;

/** "The three largest invoices", "second largest invoice", "die drei höchsten Rechnungen". */
const ofOrder = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:the\s+|our\s+|die\s+|der\s+|das\s+|den\s+|` +
    String.raw`unsere\s+)?(?:top\s+)?(?<number>${number})[\s-]+` +
    String.raw`(?<order>${orders})(?=\s)`,
  'iu',
);
/** "Top three invoices by amount", "die Top 5 Rechnungen". */
const ofTop = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:the\s+|our\s+|die\s+|` +
    String.raw`unsere\s+)?top[\s-]+(?<number>${number})\s+(?=(?:\p{L}+\s)?${nouns}(?!\p{L}))`,
  'iu',
);
const byAmount =
  /\s+(?:by|nach)\s+(?:(?:the\s+|dem\s+|der\s+)?(?:amount|total|value|size|betrag|summe|höhe|wert))(?=\s*[?.]?\s*$)/iu;
const asksFor = new RegExp(
  String.raw`^\s*(?:(?:what|which)\s+(?:are|is|were|was)|(?:show|list|give|name)(?:\s+me)?|` +
    String.raw`welche[rs]?\s+(?:sind|ist)|(?:was|wie)\s+(?:sind|lauten)|zeige?(?:\s+mir)?|nenne?(?:\s+mir)?)\s+`,
  'iu',
);

/** "The last two invoices", "die letzten drei Rechnungen", "die beiden ältesten Verträge". */
const ofOrderFirst = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:the\s+|our\s+|die\s+|unsere\s+)?(?<order>${orders}|first|` +
    String.raw`ersten?)\s+(?<number>${number})\s+(?=(?:\p{L}+\s)?` +
    String.raw`${nouns}(?!\p{L}))`,
  'iu',
);
/** "Which three contracts have the longest notice period?" */
const ofWhich = new RegExp(
  String.raw`^\s*(?:which|what|welche)\s+(?<number>${number})\s+` +
    String.raw`(?<noun>(?:\p{L}+\s)?${nouns})(?!\p{L})(?=[^?]*(?<!\p{L})${orders}(?!\p{L}))`,
  'iu',
);

const valueOf = (named: string): number | undefined =>
  numbers.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(named))?.[1];

/** So many of the largest, or the one of a rank. */
export function ranked(question: string): PlainAndFurther | null {
  const which = ofWhich.exec(question);
  if (which !== null) {
    const named = valueOf(which.groups?.['number'] ?? '');
    const german = /^\s*welche/iu.test(question);
    const asked = `${german ? 'Welche' : 'Which'} ${which.groups?.['noun']}${question.slice(which[0].length)}`;
    return named === undefined ? null : { asked, further: { ranks: { first: 1, last: named } } };
  }
  const found = ofOrder.exec(question) ?? ofOrderFirst.exec(question) ?? ofTop.exec(question);
  if (found === null || !new RegExp(String.raw`(?<!\p{L})${nouns}(?!\p{L})`, 'iu').test(question)) return null;
  const named = found.groups?.['number'] ?? '';
  const value = valueOf(named);
  if (value === undefined) return null;
  const isGerman = /(?:sten?|zten?)$/iu.test(found.groups?.['order'] ?? '') && !/(?:est|ast|ost)$/iu.test(found[0]);
  const order = found.groups?.['order'] ?? 'largest';
  const rest = `${question.slice(0, found.index)}${order} ${question.slice(found.index + found[0].length).trim()}`
    .replace(byAmount, '')
    .replace(asksFor, '')
    .trim();
  return {
    asked: `${isGerman ? 'Welche sind die' : 'What are the'} ${rest}`,
    further: { ranks: { first: isRank.test(named) ? value : 1, last: value } },
  };
}
