import { fold } from '../../../common/domain/fold.ts';
import { isStopWord, termsOf } from '../../search/terms.ts';
import { anyMonth } from '../../values/month-names.ts';
import { namesIn } from '../../values/names.ts';
import { numeralsIn } from '../../values/numerals.ts';
import { anyWriting, valuesOfType } from '../../values/values.ts';
import type { AskedFor } from './asked-for.ts';
import { areAkinInGerman } from './kin.ts';
import { measuresIn } from './measures.ts';

const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u');

const times = word(
  String.raw`\d{1,2}[.:]\d\d|\d{1,2} ?(?:a\.?m|p\.?m|uhr|o'clock)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|` +
    '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?|(?:1[89]|20)\\d\\d|' +
    `${anyMonth}|spring|summer|autumn|winter|easter|christmas|` +
    'fruhjahr|fruhling|sommer|herbst|ostern|weihnachten|morning|noon|evening|night|morgens|mittags|abends|nachts|' +
    'taglich|daily|weekly|monthly|yearly|immediately|sofort|unverzuglich|at once',
);
/** What comes again, or has its place in a month or a year: "on the third working day of each month". */
const recurring = word(
  String.raw`(?:first|second|third|fourth|fifth|tenth|last|\d{1,2}(?:st|nd|rd|th)) (?:\p{L}+ )?(?:day|week)|` +
    String.raw`(?:each|every) (?:(?:other|second|third|working) )?(?:\p{L}*day|week|month|quarter|year|term)|` +
    '(?:end|beginning|start|middle) of (?:the|each|every|a) (?:day|week|month|quarter|year|term|season)|' +
    'week(?:days|ends?)|midnight|fortnightly|quarterly|annually|' +
    String.raw`(?:ersten|zweiten|dritten|vierten|funften|zehnten|letzten|\d{1,2}\.) (?:\p{L}+)?tag(?:e?s)?|` +
    String.raw`jede[mnrs]? (?:\p{L}+ )?(?:\p{L}*tag|woche|monat|quartal|jahr)(?:e?s)?|` +
    String.raw`(?:anfang|mitte|ende) (?:des|eines|jedes|der) \p{L}+|` +
    '(?:monats|quartals|halbjahres|jahres)(?:anfang|beginn|mitte|ende|erste[nr]?)|' +
    'werktags|wochentags|wochenendes?|mitternacht|wochentlich|monatlich|vierteljahrlich|jahrlich',
);
/** What says when without a number: "after the tests", "before breakfast". */
const relative = word('until|bis|after|before|once|as soon as|nach|vor|sobald|if|wenn|during|wahrend|beim');
const oftenWords = word(
  'daily|weekly|monthly|quarterly|yearly|annually|hourly|twice|once|(?:\\p{L}+|\\d+) times|every|each|' +
    'taglich|wochentlich|monatlich|vierteljahrlich|jahrlich|stundlich|' +
    '(?:ein|zwei|drei|vier|funf|sechs|mehr|\\d+ ?)mal|jede[nrsm]?|alle|regelmassig|regularly',
);
/** What says how old without a day or a duration: "of 2009", "aged 45". */
const ageWords = word(String.raw`(?:1[5-9]|20)\d\d|aged|born|alter|geboren|geb|jahrgang|baujahr`);
/** What says how long without a duration. */
const untilWhen = word(
  'bis|until|till|ends?|expires?|endet|lauft .*ab|unbefristet\\p{L}*|unbestimmt\\p{L}*|indefinite(?:ly)?',
);
/** An IBAN, together or in groups, folded. */
const iban = /(?<!\p{L})[a-z]{2}\d\d(?: ?[\da-z]{4}){2,}(?: ?[\da-z]{1,3}(?![\da-z]))?/u;
/** Words between a number and what is counted, at most: "500 printed copies". */
const mostBetween = 3;

/** Whether a text has a value of the kind, one that does not stand in the question itself. */
export function hasAskedFor(text: string, asks: AskedFor, question: string): boolean {
  const isNew = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    !fold(question).includes(fold(text.slice(start, end)));
  const hasNew = (...types: readonly ('date' | 'duration' | 'amount' | 'percentage' | 'number')[]): boolean =>
    types.some((type) => valuesOfType(text, type).some(isNew));
  switch (asks.kind) {
    case 'name':
      return namesIn(text).some((each) => (each.confidence >= 0.5 || /\s/u.test(each.normal)) && isNew(each));
    case 'time':
      return [times, recurring, relative].some((each) => each.test(fold(text))) || hasNew('date', 'duration');
    case 'age':
      return hasNew('date', 'duration') || ageWords.test(fold(text));
    case 'span':
      return hasNew('duration') || untilWhen.test(fold(text));
    case 'often':
      return oftenWords.test(fold(text));
    case 'money':
      if (asks.orShare === true && hasNew('percentage')) return true;
      return hasNew('amount') || word('free of charge|free|kostenlos|umsonst|gratis|unentgeltlich').test(fold(text));
    case 'share':
      return hasNew('percentage') || word('half|quarter|third|fifth|halfte|viertel|drittel').test(fold(text));
    case 'size':
      return hasNew('amount', 'percentage', 'duration', 'number');
    case 'measures': {
      const isAsked = measuresIn(text).some((each) => asks.dimensions.includes(each.dimension) && isNew(each));
      return isAsked || (asks.alsoSpan && (hasNew('duration') || untilWhen.test(fold(text))));
    }
    case 'count':
      return hasCount(text, asks.of, isNew);
    case 'number':
      return hasNumber(text, asks.of);
  }
}

/** "80 posters" to "how many posters": a number, and what is counted among the words behind it or before it. */
function hasCount(
  text: string,
  of: string,
  isNew: (range: { readonly start: number; readonly end: number }) => boolean,
): boolean {
  const head = termsOf(of).find((each) => !isStopWord(each));
  if (head === undefined) return false;
  return numeralsIn(text, anyWriting).some((numeral) => {
    if (!isNew(numeral)) return false;
    const behind = termsOf(text.slice(numeral.end, numeral.end + 60)).slice(0, mostBetween);
    const before = termsOf(text.slice(Math.max(0, numeral.start - 30), numeral.start)).slice(-mostBetween);
    return [...behind, ...before].some((each) => areAkinInGerman(each, head));
  });
}

function hasNumber(text: string, of: 'telephone' | 'account' | 'mail' | 'other'): boolean {
  const folded = fold(text);
  switch (of) {
    case 'telephone':
      // Groups of an account's number may begin with 0 as well.
      return /(?:\+|(?<!\d)0)\d[\d /()-]{4,}\d/u.test(folded.replaceAll(new RegExp(iban, 'gu'), ' '));
    case 'account':
      return iban.test(folded) || /(?:account|konto|iban).*\d{4}/u.test(folded);
    case 'mail':
      return /[^\s@]@[^\s@]+\.\p{L}/u.test(text);
    case 'other':
      return /\d(?:[ /-]?\d){2}/u.test(text);
  }
}
