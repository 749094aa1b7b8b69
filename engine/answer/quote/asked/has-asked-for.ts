import { fold } from '../../../../common/domain/fold.ts';
import { isStopWord, termsOf } from '../../../search/terms.ts';
import { namesIn } from '../../../values/names.ts';
import { numeralsIn } from '../../../values/numerals.ts';
import { anyWriting, valuesOfType } from '../../../values/values.ts';
import type { AskedFor } from './asked-for.ts';
import { areAkinInGerman } from '../words/kin.ts';
import { measuresIn } from './measures.ts';
import { saysWhatIsPaid } from './money-forms.ts';
import { saysHowOften } from './often-forms.ts';
import { saysHowLong } from './span-forms.ts';
import { saysWhen } from './when-forms.ts';
import { wholeWord } from '../words/whole-word.ts';

/** What says how old without a day or a duration: "of 2009", "aged 45". */
const ageWords = wholeWord(String.raw`(?:1[5-9]|20)\d\d|aged|born|alter|geboren|geb|jahrgang|baujahr`);
/** What says which share without a percentage. */
const parts = wholeWord(
  'half|quarters?|thirds?|fifths?|tenths?|halfte|viertel|drittel|funftel|zehntel|\\d+ (?:out of|of|von) \\d+',
);
/** An IBAN, together or in groups, folded. */
const iban = /(?<!\p{L})[a-z]{2}\d\d(?: ?[\da-z]{4}){2,}(?: ?[\da-z]{1,3}(?![\da-z]))?/u;
/** Words between a number and what is counted, at most: "500 printed copies". */
const mostBetween = 3;

const asksYear = /(?:which|what|welche\p{L}*) (?:year|jahr)/u;
/** A row without the years that name its columns, which tell when only where a year is asked for. */
const withoutYearsAbove = (row: string, question: string): string =>
  asksYear.test(question) ? row : row.replaceAll(/(?<=^| · )(?:1[89]|20)\d\d(?=: )/gu, '');

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
      return saysWhen(withoutYearsAbove(fold(text), fold(question))) || hasNew('date', 'duration');
    case 'age':
      return hasNew('date', 'duration') || ageWords.test(fold(text));
    case 'span':
      return hasNew('duration') || saysHowLong(text, fold(text));
    case 'often':
      return saysHowOften(fold(text));
    case 'money':
      if (asks.orShare === true && (hasNew('percentage') || parts.test(fold(text)))) return true;
      return hasNew('amount') || saysWhatIsPaid(fold(text));
    case 'share':
      return hasNew('percentage') || parts.test(fold(text));
    case 'size':
      return hasNew('amount', 'percentage', 'duration', 'number');
    case 'measures': {
      const isAsked = measuresIn(text).some((each) => asks.dimensions.includes(each.dimension) && isNew(each));
      return isAsked || (asks.alsoSpan && (hasNew('duration') || saysHowLong(text, fold(text))));
    }
    case 'count':
      return hasCount(text, asks.of, isNew);
    case 'number':
      return hasNumber(text, asks.of);
  }
}

/** "Ein Schaden" counts nothing. */
const article = /^(?:an?|eine?[nmrs]?)$/iu;
/** What is counted before its number: "Pupils: 212", "the number of shops is 12"; not "shops open at 9". */
const labelOf = /[\p{L}-]+(?:[\s:·=(]+(?:is|are|was|were|ist|sind|war|waren|betr(?:ä|a)gt)?\s*)$/u;

/** "80 posters" to "how many posters": a number, and what is counted among the words behind it or before it. */
function hasCount(
  text: string,
  of: string,
  isNew: (range: { readonly start: number; readonly end: number }) => boolean,
): boolean {
  const head = termsOf(of).find((each) => !isStopWord(each));
  if (head === undefined) return false;
  return numeralsIn(text, anyWriting).some((numeral) => {
    if (!isNew(numeral) || article.test(text.slice(numeral.start, numeral.end))) return false;
    const behind = termsOf(text.slice(numeral.end, numeral.end + 60)).slice(0, mostBetween);
    const before = termsOf(labelOf.exec(text.slice(Math.max(0, numeral.start - 40), numeral.start))?.[0] ?? '');
    return [...behind, ...before].some((each) => areAkinInGerman(each, head) || isHeadOf(each, head));
  });
}

/** Of "Urlaubstage" the head is "Tage". */
const isHeadOf = (each: string, compound: string): boolean => each.length >= 4 && compound.endsWith(each);

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
