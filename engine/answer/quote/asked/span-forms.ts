import { daysOfAnyYear } from '../../../values/dates.ts';
import { valuesOfType } from '../../../values/values.ts';
import { wholeWord } from '../words/whole-word.ts';

/** What says how long without a duration. */
const untilWhen = wholeWord(
  'bis|until|till|ends?|expires?|endet|lauft .*ab|unbefristet\\p{L}*|unbestimmt\\p{L}*|indefinite(?:ly)?|overnight|' +
    'for life|lifelong|lebenslang\\p{L}*|auf lebenszeit|dauerhaft',
);
const short = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)? ?(?:min|h|hrs?|std|secs?|seconds?|sek|sekunden?)(?![\p{L}\p{N}])/u;
/** A number in a column whose name has the unit, or says that it is of time: "Time (min): 140", "Dauer: 3:45". */
const underName = new RegExp(
  String.raw`\((?:min|mins|minutes|h|hours|h:min|std|minuten|stunden|days|tage|weeks|wochen)\): ?\d|` +
    String.raw`(?<!\p{L})(?:duration|time|\p{L}*(?:dauer|zeit)): ?\d{1,2}[:.]\d\d`,
  'u',
);
const time = 'second|minute|hour|day|week|fortnight|month|term|season|year|decade|century|lifetime';
/** One of them, where it is no rate: "£84 a year", "twice a day". */
const one = wholeWord(
  String.raw`(?:for|within|in|after|lasts?|lasting|takes?|than|about|around|nearly|almost|least|most|over|until|` +
    String.raw`allow|gives?|needs?|another) (?:an?|one) (?:(?:full|whole|good|further) )?(?:${time})|` +
    String.raw`(?<!\d |s )an? (?:${time})(?:'s| after| before| long| later| from| or (?:so|more|less))`,
);
const oneAlone = new RegExp(String.raw`(?:^|[:·] )(?:about )?(?:an?|one) (?:${time})(?!\p{L})`, 'u');
/** "A few days", "einige Wochen", "zwei Semester", "eine Viertelstunde" */
const some = wholeWord(
  String.raw`(?:several|some|few|couple of|many|einige[nr]?|mehrere[nr]?|wenige[nr]?|paar|two|three|four|five|six|` +
    String.raw`zwei|drei|vier|funf|sechs|\d+) (?:(?:${time})s|centuries|sekunden|minuten|stunden|tagen?|wochen|` +
    'monaten?|jahren?|semestern?|jahrzehnten?)|eine[rn]? (?:stunde|minute)|viertelstunden?',
);
const through = /^\s*(?:to|until|till|bis|-|–)(?: zum)?\s*$/iu;

/** Whether a text says how long, by forms that are no counted duration. */
export const saysHowLong = (text: string, folded: string): boolean =>
  [untilWhen, short, underName, one, oneAlone, some].some((each) => each.test(folded)) || hasRangeOfDays(text);

/** "11.03.2025 bis 18.03.2025" */
function hasRangeOfDays(text: string): boolean {
  const dates = [...valuesOfType(text, 'date'), ...daysOfAnyYear(text)].toSorted((a, b) => a.start - b.start);
  return dates.some(({ end }, index) => {
    const next = dates[index + 1];
    return next !== undefined && through.test(text.slice(end, next.start));
  });
}
