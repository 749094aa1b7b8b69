import { anyMonth } from '../../../values/month-names.ts';
import { wholeWord } from '../words/whole-word.ts';

const times = wholeWord(
  String.raw`\d{1,2}[.:]\d\d|\d{1,2} ?(?:a\.?m|p\.?m\.?|uhr|o'clock)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|` +
    '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?|(?:1[89]|20)\\d\\d|' +
    `${anyMonth}|spring|summer|autumn|winter|easter|christmas|` +
    'fruhjahr|fruhling|sommer|herbst|ostern|weihnachten|morning|noon|evening|night|morgens|mittags|abends|nachts|' +
    'taglich|immediately|sofort|unverzuglich|at once|' +
    'half past \\p{L}+|quarter (?:to|past) \\p{L}+|halb \\p{L}+|viertel (?:vor|nach) \\p{L}+|' +
    'today|tomorrow|yesterday|heute|gestern|(?:school |bank )?holidays?|ferien|feiertag(?:en?|s)?|term[- ]time',
);
/** What comes again, or has its place in a month or a year: "on the third working day of each month". */
const recurring = wholeWord(
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
/** "Paid monthly, in advance" says when; "the monthly rent" and "yearly service of the boiler" tell of what kind. */
const often = new RegExp(
  String.raw`(?<!\p{L})(?:daily|weekly|monthly|yearly)(?!\p{L})(?! (?!(?:and|or|on|at|in|by|from|until|for|to|with|` +
    String.raw`as|before|after|between|during|except)(?!\p{L}))\p{L})`,
  'u',
);
/** A day that is told by its number alone: "by the 5th", "jeweils am 15.". */
const dayOfMonth = /(?<!\p{L})(?:the \d{1,2}(?:st|nd|rd|th)(?!\p{L})|(?:am|zum|vom|ab|bis|seit) \d{1,2}\.(?! ?\d))/u;
/** What says when without a number: "after the tests", "before breakfast", "on delivery", "bei Einzug". */
const relative = wholeWord(
  'until|bis|after|before|once|as soon as|nach|vor|sobald|if|wenn|during|wahrend|beim|in advance|im voraus|vorab|' +
    '(?:on|upon) (?:arrival|completion|collection|delivery|departure|entry|receipt|request|signature|signing)|' +
    '(?:on|upon) moving (?:in|out)|at the (?:start|beginning|end|commencement) of|(?:zu|zum|bei) (?:beginn|ende)|' +
    'bei (?:abholung|abreise|ankunft|auszug|bestellung|buchung|einzug|erhalt|lieferung|ubergabe|unterzeichnung)|' +
    'mit (?:ablauf|beginn|ende|erhalt|lieferung|ubergabe|unterzeichnung|zugang)',
);

/** Whether a folded text says when, by forms that are no whole date. */
export const saysWhen = (folded: string): boolean =>
  [times, recurring, often, dayOfMonth, relative].some((each) => each.test(folded));
