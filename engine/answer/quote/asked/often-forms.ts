import { wholeWord } from '../words/whole-word.ts';

const often = wholeWord(
  'daily|nightly|weekly|fortnightly|monthly|quarterly|half-yearly|yearly|annual(?:ly)?|biennial(?:ly)?|termly|hourly|' +
    String.raw`twice|once|(?:\p{L}+|\d+) times|every|each|alternate|at intervals|per (?:day|week|month|quarter|year|` +
    'annum)|(?:mon|tues|wednes|thurs|fri|satur|sun)days|regularly|' +
    String.raw`taglich|wochentlich|monatlich|vierteljahrlich|halbjahrlich|\p{L}*jahrlich|stundlich|(?:\d+|` +
    String.raw`\p{L}+)-tagig|(?:ein|zwei|drei|vier|funf|sechs|mehr|\d+ ?)mal|jede[nrsm]?|alle|regelmassig|im abstand|` +
    'turnusmassig|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|werktag)s|morgens|mittags|abends|' +
    'nachts|pro (?:tag|woche|monat|quartal|jahr)|je (?:tag|woche|monat|quartal|jahr)',
);
/** "3 x", "2x"; a plan of doses over a day, "1-0-1". */
const counted = /(?<![\p{L}\p{N}-])(?:\d{1,2} ?x(?! ?\d|\p{L})|\d(?:[-–]\d){2,3}(?![\d-]))/u;
/** "Three visits a year" */
const ofTime = /(?<!\p{L})\p{L}+s an? (?:day|week|month|quarter|term|year)(?!\p{L})/u;

/** Whether a folded text says how often. */
export const saysHowOften = (folded: string): boolean => [often, counted, ofTime].some((each) => each.test(folded));
