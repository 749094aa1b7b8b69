import { wholeWord } from '../words/whole-word.ts';

/** What says that nothing is paid, or nothing more. */
const free = wholeWord(
  'free(?: of charge)?|no (?:extra |further )?charge|at no (?:extra )?cost|without charge|costs? nothing|' +
    'pays? nothing|included in|kostenlos|kostenfrei|gebuhrenfrei|umsonst|gratis|unentgeltlich|ohne (?:aufpreis|' +
    'berechnung)|nichts|inbegriffen|im preis enthalten|frei',
);
/** "50p", "12 cents", "38,9 ct" */
const coins = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)? ?(?:p|pence|cents?|ct|rappen)(?!\p{L})/u;
/** Behind the name of a sum or under it, without a sign: "Net pay · October: 1,893.63", "Betrag: 236,00". */
const named = new RegExp(
  String.raw`(?:total|sum|price|fee|amount|cost|charge|pay|wage|salary|rent|balance|betrag|summe|preis|gebuhr|kosten|` +
    String.raw`lohn|gehalt|miete|beitrag|entgelt|€|£|\$)[^\n]{0,60}?: ?-?(?:\d{1,3}(?:[.,]\d{3})*|\d+)[.,]\d\d(?!\d)`,
  'u',
);
/** A number to two places that is no time of day and has no unit: "filling 78.00", "1.290,00". */
const toTwoPlaces = new RegExp(
  String.raw`(?<![\d.,:])(?:(?:(?:\d{1,3}[.,])+\d{3}|\d{3,}|2[5-9]|[3-9]\d)[.,]\d\d|\d{1,2}[.,][6-9]\d)` +
    String.raw`(?![\d.,:]| ?%| ?\p{L}{1,3}(?!\p{L}))`,
  'u',
);

/** Whether a folded text says what is paid, by forms that are no amount with its currency. */
export const saysWhatIsPaid = (folded: string): boolean =>
  [free, coins, named, toTwoPlaces].some((each) => each.test(folded));
