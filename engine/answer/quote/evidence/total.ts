import { fold } from '../../../../common/domain/fold.ts';
import { inAll } from '../../in-all.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

type Row = Pick<FoundSentence, 'documentId' | 'isRow' | 'text'>;

const asksInAll = new RegExp(String.raw`(?<!\p{L})(?:${inAll})(?!\p{L})`, 'u');
/** "What was the total?", "How much did it come to?" */
const asksTotal = new RegExp(
  String.raw`(?<!\p{L})(?:totals?|sum|c[ao]mes? to|add(?:s|ed)? up to|amount(?:s|ed)? to|gesamt\p{L}*|\p{L}*summe|` +
    String.raw`belauft sich|belief sich)(?!\p{L})`,
  'u',
);
/** "How much is the plumber's bill?", and not "How much is the tax on the bill?" */
const asksBill = new RegExp(
  String.raw`^(?:how (?:much|high|large|big)|wie ?(?:viel|hoch|gross))\s+(?:is|was|ist|war)\s+` +
    String.raw`(?:(?:the|this|that|my|our|die|diese|meine|unsere)\s+)?(?:(?!on|of|in|for|to|by)\S+\s+){0,2}?` +
    String.raw`(?:invoice|bill|receipt|\p{L}*rechnung)(?!\p{L})`,
  'u',
);
const saysTotal =
  /(?<!\p{L})(?:(?:sub)?totals?|sums?|altogether|in all|due|payable|balance|\p{L}*(?:summe|betrag)|gesamt\p{L}*)/u;

const subtotal = /(?<!\p{L})(?:sub-?total|zwischensumme)/u;
const number = /\d/u;

const saysATotal = ({ text }: Row): boolean => saysTotal.test(fold(text));

/** What a row is where a question asks for a total: the total, one of those that make it, or neither. */
export type PartInTotal = 'total' | 'part' | null;

/**
 * Tells of rows what they are in the total that a question asks for. A question that may mean one row as well ("the
 * total for the boiler") asks for a total where the row's document says one.
 *
 * @param sentences all that were found for the question
 */
export function partsOfTotal(question: string, sentences: readonly Row[]): (row: Row) => PartInTotal {
  const folded = fold(question);
  const forCertain = asksInAll.test(folded);
  if (!forCertain && !asksTotal.test(folded) && !asksBill.test(folded)) return () => null;
  const withTotal = new Set(
    sentences.filter((each) => saysATotal(each) && number.test(each.text)).map(({ documentId }) => documentId),
  );
  return (row) => {
    if (!row.isRow) return null;
    if (!saysATotal(row)) return forCertain || withTotal.has(row.documentId) ? 'part' : null;
    return number.test(row.text) && !subtotal.test(fold(row.text)) ? 'total' : null;
  };
}
