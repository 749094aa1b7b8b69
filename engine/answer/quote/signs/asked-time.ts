import { wholeWord } from '../words/whole-word.ts';

/** A last day or a first day that a question asks for, how sentences name one, and what that is worth. Folded. */
const ends = [
  {
    // An invoice has other days: its own, that of the delivery, those of a return.
    named: 1.2,
    notNamed: -1.5,
    beyondRanges: false,
    asks: wholeWord(
      'when (?:is|are|was|were) .*(?:invoice|bill|rent|fees?|payments?|instalments?|premiums?|tax|charges?|amount|' +
        'deposit|balance|total|subscription|contribution)(?!\\p{L}).* (?:due|payable)|' +
        'when (?:must|should|shall|do|does) .*(?:pay|paid)|wann (?:muss|mussen|soll|sollen) .*(?:be)?zahlen|' +
        'wann .*(?:fallig|zahlbar|zu (?:be)?zahlen|(?:be)?zahlt werden|uberwiesen werden)',
    ),
    says: wholeWord(
      'pays?|paid|payable|payments?|due|settled?|transfer(?:red)?|deducted|charged|instalments?|' +
        '(?:be|aus|ge|ein)?zahl(?:en|t|bar)|(?:be|aus|ein)?gezahlt|\\p{L}*zahlung(?:en)?|zahlungs\\p{L}+|' +
        'fallig\\p{L}*|uberweis\\p{L}+|uberwiesen|abgebucht|eingezogen|entrichten|begleichen|raten?',
    ),
  },
  {
    named: 0.8,
    notNamed: -1.5,
    // A span names no last day to do a thing: "vom 1. Januar bis 31. Dezember", "9 am to 5 pm".
    beyondRanges: true,
    asks: wholeWord(
      'by when|until when|by what (?:date|day|time)|what is the (?:deadline|time limit)|how long do (?:i|we) have|' +
        'bis wann|bis zu welchem \\p{L}+|bis spatestens wann|welche frist|innerhalb welcher frist',
    ),
    says: wholeWord(
      'by|until|till|before|no later than|within|latest|due|deadlines?|closing date|expires?|bis|spatestens|binnen|' +
        'innerhalb|\\p{L}*frist(?:en)?|fallig|zahlbar|einsendeschluss|stichtag|vor',
    ),
  },
  {
    // "Am 1. Mai trat er ein" says since when without such a word.
    named: 0.8,
    notNamed: 0,
    beyondRanges: false,
    asks: wholeWord('from when|since when|from what (?:date|day|time)|ab wann|seit wann|von wann an'),
    says: wholeWord('from|since|as of|starting|starts?|begins?|beginning|onwards|ab|seit|von|vom|beginn|beginnt'),
  },
  {
    named: 0.5,
    notNamed: -1,
    beyondRanges: false,
    asks: wholeWord(
      String.raw`when (?:do|does|did|will) .*(?:end|expire|run out|stop|finish|close)|wann (?:end|schliess)\p{L}*|` +
        String.raw`wann (?:lauft|lief) .* (?:ab|aus)`,
    ),
    says: wholeWord(
      'to|by|until|till|ends?|ended|ending|expires?|expired|expiry|runs? out|stops?|stopped|finish(?:es)?|finished|' +
        'closes?|closed|closing|last|term|bis|zum|endet|enden|endete|ende|schliesst|geschlossen|ablauf\\p{L}*|lauft',
    ),
  },
] as const;

/** From one time to another. */
const range = new RegExp(
  String.raw`(?:(?<!\p{L})(?:from|between|vom?|zwischen) [^.;]{1,40}?|\d\.?(?: ?\p{L}+)?) ` +
    String.raw`(?:to|until|till|bis|and|und)(?: zum)? (?=\d)`,
  'gu',
);

/** What speaks for and against a sentence where a first or last day is asked for: "Bis wann ist zu zahlen?". */
export function ofEnd(question: string, text: string): number {
  const asked = ends.find(({ asks }) => asks.test(question));
  if (asked === undefined) return 0;
  return asked.says.test(asked.beyondRanges ? text.replaceAll(range, ' ') : text) ? asked.named : asked.notNamed;
}
