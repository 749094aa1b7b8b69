/** Adjectives and what a list is made as. */
const form =
  String.raw`(?:short|small|simple|one|kurze|kleine|einfache|einer|eine)?\s*(?:table|list|overview|spreadsheet|` +
  String.raw`chart|liste|tabelle|übersicht|aufstellung)`;
/** Where people keep what they ask for. */
const keptIn =
  String.raw`(?:ledger|register|records?|files?|books?|archives?|audit|auditors?|spreadsheet|overview|` +
  String.raw`ablage|register|akten?|buchhaltung|übersicht|archiv|prüfung|prüfer|steuerberater(?:in)?)`;

/** How an answer is to look and what it is for, at the end of a question: neither is asked of a document. */
const atEnd = new RegExp(
  String.raw`[\s,;:–-]+(?:(?:please|bitte|thanks|danke)[\s,]*)?(?:` +
    String.raw`(?:(?:all\s+)?(?:as|in|into)\s+(?:an?\s+)?|(?:alles\s+)?(?:als|in)\s+(?:einer\s+|eine\s+)?)${form}|` +
    String.raw`(?:for|für)\s+(?:the|our|my|die|das|den|unsere?n?|meine?n?)\s+${keptIn}` +
    String.raw`)[\s,]*(?:please|bitte|thanks|danke)?\s*(?<end>[.?!]*)\s*$`,
  'iu',
);
/** "Deposits: contract, amount": what the columns are to be called, and nothing of its own. */
const columnNames = new RegExp(
  String.raw`\s*:\s*(?:(?:which\s+)?(?:contract|agreement|invoice|bill|letter|document|file|name|amount|sum|value|` +
    String.raw`figure|number|date|party|vertrag|rechnung|brief|schreiben|dokument|datei|betrag|summe|wert|nummer|` +
    String.raw`datum|partei)(?:\s*(?:,|and|und)\s*|(?=[\s.?!]*$))){2,}[\s.?!]*$`,
  'iu',
);

/** "… sorted by amount", "… nach Datum sortiert": the order of rows. */
const inOrder = new RegExp(
  String.raw`[\s,;]+(?:(?:sorted|ordered|arranged)\s+by|in\s+order\s+of|(?:sortiert|geordnet)\s+nach)\s+(?:the\s+|` +
    String.raw`dem\s+|der\s+)?[\p{L} ]{2,30}(?=[.?!]*\s*$)|` +
    String.raw`[\s,;]+nach\s+\p{L}{2,30}\s+(?:sortiert|geordnet)(?=[.?!]*\s*$)`,
  'iu',
);

/** A question without what is wished of its answer: ", as a table", "for our records, please". */
export const withoutWishes = (question: string): string =>
  question
    .replace(atEnd, '$<end>')
    .replace(inOrder, '')
    .replace(columnNames, '')
    .replace(/([.?!])[.?!]+$/u, '$1');
