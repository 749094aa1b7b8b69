import { columnOf } from './column.ts';
import { fields } from './fields/fields.ts';
import { isMatter } from './fields/matters.ts';
import { inAll } from '../in-all.ts';
import type { ReadRoute } from './route.ts';

/** "How much did they charge in all?" adds up invoices without naming them. */
const spent = new RegExp(
  String.raw`^(?:how much|what|wie ?viel)\s[^?]*(?<![a-z])(?:charge[sd]?|bill(?:ed|s)?|invoiced?|berechne\p{L}*|` +
    String.raw`in rechnung|pay|paid|owed?|schulde\p{L}*|spen[dt]|cost|zahl\p{L}*|bezahl\p{L}*|gezahlt|ausgegeben|` +
    String.raw`gekostet)(?![a-z])`,
  'u',
);
const asksForSum = new RegExp(`(?<![a-z])(?:${inAll}|overall|zusammen)(?![a-z])`, 'u');
/** What is done by invoices only. */
const billed = new RegExp(
  String.raw`^(?:how much|what|wie ?viel|was)\s[^?]*(?<![a-z])(?:billed|invoiced|in rechnung gestellt|` +
    String.raw`fakturiert)(?![a-z])`,
  'u',
);
/** What was paid, in a year or to somebody. */
const paid = new RegExp(
  String.raw`(?<![a-z])(?:did (?:we|i) (?:pay|spend)|(?:have|had) (?:we|i) (?:paid|spent)|` +
    String.raw`(?:haben|habe) (?:wir|ich)\s[^?]*(?:gezahlt|bezahlt|ausgegeben))(?![a-z])`,
  'u',
);
const toWhomOrWhen = /(?<!^)(?<!\p{L})\p{Lu}\p{L}+\s+\p{Lu}|(?:19|20)\d\d/u;

/** A sum of one document: "the order", "this invoice". */
const ofOne = new RegExp(
  String.raw`(?<![a-z])(?:for|in|under|fur|bei)\s+(?:the|this|that|an?|der|die|das|den|diese[rmns]?|eine[rmn]?)\s+` +
    String.raw`(?!year|month|jahr|monat)[a-z]+`,
  'u',
);

const extremes =
  'earliest|latest|oldest|newest|most recent|highest|lowest|largest|biggest|smallest|longest|shortest|greatest|' +
  'fruheste[nrs]?|spateste[nrs]?|alteste[nrs]?|neueste[nrs]?|hochste[nrs]?|niedrigste[nrs]?|grosste[nrs]?|' +
  'kleinste[nrs]?|langste[nrs]?|kurzeste[nrs]?';
const extreme = new RegExp(
  String.raw`^(?:what|which|was|welche[rsn]?|wie (?:hoch|lang|lange))\s+(?:(?:is|are|was|were|ist|sind|war)\s+)?` +
    String.raw`(?:the|der|die|das)?\s*(?:${extremes})\s+(?<asked>[^?]+)`,
  'u',
);

const addedUp = new RegExp(
  String.raw`^(?:(?:sum|add|total) up|(?:what is )?(?:the )?(?:sum|total) of|addiere|summiere)\s+` +
    String.raw`(?:all\s+|alle\s+)?(?<asked>[^?]+)`,
  'u',
);

/**
 * A question that names no kind of document, as what it asks for tells: "How much was invoiced in 2022?", "What is the
 * highest limit of liability?" Null where it doesn't tell.
 *
 * @param folded the question as it is compared
 */
export function unnamedRoute(asked: string, folded: string): ReadRoute | null {
  const shared = { rest: asked, before: '', each: false, mean: false };
  if (spent.test(folded) && asksForSum.test(folded) && !ofOne.test(folded))
    return { kind: 'sum', sure: 0.75, ofKind: 'invoices', ...shared };
  if (billed.test(folded) && !ofOne.test(folded)) return { kind: 'sum', sure: 0.7, ofKind: 'invoices', ...shared };
  if (/^(?:how much|wie ?viel)/u.test(folded) && paid.test(folded) && toWhomOrWhen.test(asked))
    return { kind: 'sum', sure: unsure, ofKind: 'invoices', ...shared };
  const added = addedUp.exec(folded)?.groups?.['asked'];
  const addedKind = added === undefined ? null : kindOfField(columnOf(added, '', 'amount').heading);
  if (addedKind !== null) return { kind: 'sum', sure: unsure, ofKind: addedKind, ...shared };
  const ordered = extreme.exec(folded)?.groups?.['asked'];
  if (ordered === undefined) return null;
  const ofKind = kindOfField(columnOf(ordered).heading);
  return ofKind === null ? null : { kind: 'extreme', sure: unsure, ofKind, ...shared };
}

/** Perhaps it is one document's. */
const unsure = 0.55;

const ofInvoices = /^(?:VAT|Net amount|Total|Invoice number|Invoice date|Due date|VAT rate|Discount)$/u;
const ofLetters = /^(?:Sender|Recipient)$/u;
const ofMany =
  /^(?:Amount|Fee|Deadline|Insurance|Reference|Subject|Customer number|Delivery date|Date of (?:an?|the) .*)$/u;

/** The kind of document that says something of itself; null where several do. */
export function kindOfField(heading: string): string | null {
  if (!fields.some((field) => field.heading === heading) || ofMany.test(heading)) return null;
  if (ofInvoices.test(heading)) return 'invoices';
  return ofLetters.test(heading) || isMatter(heading) ? 'letters' : 'contracts';
}
