import { fold } from '../../../common/domain/fold.ts';
import { contentTerms } from '../../search/terms.ts';
import { inAll } from '../in-all.ts';
import { isGerman } from '../../../common/domain/language.ts';
import { isAskingWord } from '../quote/evidence/evidence.ts';

/** What is to be made of the rows of a sheet: their sum, how many they are, the row with the most or the least. */
export type FigureKind = 'sum' | 'count' | 'most' | 'least';

/** A figure that is asked for. */
export interface AskedFigure {
  readonly kind: FigureKind;
  /** Words that say which rows or which column, folded. */
  readonly words: readonly string[];
  /** Whether it was spent: the sheet of expenses is meant before that of income. */
  readonly spent: boolean;
  readonly german: boolean;
}

const word = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'u');
const all = new RegExp(word(`${inAll}|overall|combined|total|sum|summe|zusammen|gesamt\\p{L}*`).source, 'gu');
const count = new RegExp(word('how many|wie viele|number of|anzahl').source, 'gu');
const most =
  'largest|biggest|highest|greatest|most expensive|dearest|hochste[nrs]?|grosste[nrs]?|teuerste[nrs]?|' +
  '(?:the|die|das|den) (?:most|meisten)|am (?:teuersten|hochsten|grossten|meisten)';
const least =
  'smallest|lowest|least expensive|cheapest|niedrigste[nrs]?|kleinste[nrs]?|billigste[nrs]?|gunstigste[nrs]?|' +
  '(?:the|die|das|den) (?:least|fewest|wenigsten)|am (?:billigsten|niedrigsten|kleinsten|wenigsten|gunstigsten)';
/** What was paid is a sum where no single thing is named: it may have been paid in parts. */
const spent = word(
  'spen[dt]|spending|ausgegeben|gaben? .*aus|geben .*aus|paid|pay|cost|kosten|kostete?|(?:be|ge)zahlt',
);
const paidByUs = word(
  '(?:did|do|have|had) (?:we|i|they) (?:spen[dt]|pay|paid)|was spent|(?:haben|hat|wurde) .*ausgegeben|geben .*aus',
);
const asks = /^(?:and |und |please |bitte )?(?:how|what|which|who|sum|add|total|wie|was|welche[rsnm]?|wer|summe)/u;
/** Words that only ask for the figure, and name nothing. */
const verbs = word(
  'spen[dt]|spending|pays?|paid|costs?|come|comes|came|made?|make|there|see|sum|add|added|' +
    'use|uses|used|need|needs|needed|take|takes|took|have|has|had|' +
    'wir|uns|gaben?|geben|gibt|gegeben|aus|ausgegeben|kostet|kostete|gekostet|(?:be|ge)?zahlt(?:e|en)?|zahlen|' +
    '(?:ver)?braucht|benotigt|hat|haben|hatte|' +
    'alle|allen|aller|alles|ganze[nrs]?',
);

/** The figure over rows that a question asks for; null where it asks for none. English and German. */
export function askedFigure(question: string): AskedFigure | null {
  const folded = fold(question).replaceAll(/\s+/gu, ' ').trim();
  const kind = kindOf(folded);
  if (kind === null || !asks.test(folded)) return null;
  const bare = folded
    .replaceAll(all, ' ')
    .replaceAll(count, ' ')
    .replaceAll(new RegExp(word(`${most}|${least}`).source, 'gu'), ' ');
  const words = contentTerms(bare).filter((each) => !isAskingWord(each) && !verbs.test(each));
  return { kind, words, spent: spent.test(folded), german: isGerman(question) };
}

function kindOf(folded: string): FigureKind | null {
  if (word(most).test(folded)) return 'most';
  if (word(least).test(folded)) return 'least';
  if (folded.search(count) !== -1) return 'count';
  return folded.search(all) !== -1 || paidByUs.test(folded) ? 'sum' : null;
}
