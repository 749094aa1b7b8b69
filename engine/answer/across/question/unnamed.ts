import { columnOf } from './column.ts';
import { comparedName } from './compared-name.ts';
import { kindWords } from '../../../kinds/asked-kinds.ts';
import { inAll } from '../../in-all.ts';
import { isPlainField } from './field-names.ts';
import { kindOfField } from './kind-of-field.ts';
import type { ReadRoute } from './route.ts';

/** "How much did they charge in all?" adds up invoices without naming them. */
const spent = new RegExp(
  String.raw`^(?:how much|what|wie ?viel|was)\s[^?]*(?<![a-z])(?:charge[sd]?|bill(?:ed|s)?|invoiced?|berechne\p{L}*|` +
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
/** "What falls due in 2022?" */
const fallsDue = new RegExp(
  String.raw`^(?:what|was)\s+(?:(?:falls|becomes|comes|is|was|will be|fell|wird|ist|war|wurde)\s+)+` +
    String.raw`(?:due|fallig)(?![a-z])(?=\s)`,
  'u',
);
const toWhomOrWhen = /(?<!^)(?<!\p{L})\p{Lu}\p{L}+\s+\p{Lu}|(?:19|20)\d\d/u;

/** A sum of one document: "the order", "this invoice". */
const ofOne = new RegExp(
  String.raw`(?<![a-z])(?:for|in|under|fur|bei)\s+(?:the|this|that|an?|der|die|das|den|diese[rmns]?|eine[rmn]?)\s+` +
    String.raw`(?!year|month|jahr|monat)[a-z]+`,
  'u',
);

/** What a thing costs is one document's: "What did the repair cost in total?" Of several, all are added up. */
const ofOneThing = new RegExp(
  String.raw`(?:did|does|will|has)\s+(?:the|this|that|my|our)\s+(?:\S+\s+){0,3}?[a-z]+(?<!s)\s+cost(?![a-z])|` +
    String.raw`(?:hat|wird)\s+(?:der|die|das|diese[rs]?|meine?|unsere?)\s[^?]*(?:gekostet|kosten)|` +
    String.raw`^was kostete?\s+(?:der|die|das|diese[rs]?|meine?|unsere?)\s`,
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

/** "How much rent do we pay?" */
const payFor =
  /^(?:how much|wie ?viel)\s+(?<asked>[a-z]+)\s+(?:(?:do|must|did) we pay|are we paying|zahlen wir|haben wir)/u;

/**
 * A question that names no kind of document, as what it asks for tells: "How much was invoiced in 2022?", "What is the
 * highest limit of liability?" Null where it doesn't tell.
 *
 * @param folded the question as it is compared
 */
export function unnamedRoute(asked: string, folded: string): ReadRoute | null {
  const shared = { rest: asked, before: '', each: false, mean: false };
  if (spent.test(folded) && asksForSum.test(folded) && !ofOne.test(folded))
    return { kind: 'sum', sure: ofOneThing.test(folded) ? unsure : 0.75, ofKind: 'invoices', ...shared };
  if (billed.test(folded) && !ofOne.test(folded)) return { kind: 'sum', sure: 0.7, ofKind: 'invoices', ...shared };
  if (/^(?:how much|wie ?viel)/u.test(folded) && paid.test(folded) && toWhomOrWhen.test(asked))
    return { kind: 'sum', sure: unsure, ofKind: 'invoices', ...shared };
  const due = fallsDue.exec(folded);
  if (due !== null)
    return { kind: 'list', sure: unsure, ofKind: 'invoices', ...shared, rest: `due ${asked.slice(due[0].length)}` };
  const added = addedUp.exec(folded)?.groups?.['asked'];
  const addedKind = added === undefined ? null : kindOfField(columnOf(added, '', 'amount').heading);
  if (addedKind !== null) return { kind: 'sum', sure: unsure, ofKind: addedKind, ...shared };
  const paidFor = payFor.exec(folded)?.groups?.['asked'];
  const paidKind = paidFor === undefined ? null : kindOfField(columnOf(paidFor, '', 'amount').heading);
  if (paidKind !== null) return { kind: 'sum', sure: unsure, ofKind: paidKind, ...shared };
  const ordered = extreme.exec(folded)?.groups?.['asked'];
  const orderedKind = ordered === undefined ? null : kindOfField(columnOf(ordered).heading);
  if (orderedKind !== null) return { kind: 'extreme', sure: unsure, ofKind: orderedKind, ...shared };
  return fieldRoute(asked, folded);
}

/** "Invoice numbers", "all deadlines", "what is our total monthly rent": a field is all that is named. */
function fieldRoute(asked: string, folded: string): ReadRoute | null {
  const shared = { rest: asked, before: '', each: false, mean: false };
  // A kind that is named, and by no pattern as one of many, is one document: "the total of the invoice".
  if (someKind.test(folded.replace(/(?:invoice|bill|contract)(?= (?:number|date|amount|total|period))/gu, '')))
    return null;
  const name = comparedName(asked);
  if (name !== null && isWholeName.test(name.value)) {
    const named = kindOfField(columnOf(asked.replace(name.words, ' ')).heading);
    const at = asked.indexOf(name.words);
    // "Mit welcher Frist können wir X kündigen?": a German verb stands behind the name and belongs to what is asked.
    const verb = /^\s*(\p{Ll}+)[\s.?!]*$/u.exec(asked.slice(at + name.words.length))?.[1] ?? '';
    const before = `${asked.slice(0, at).trim()} ${verb}`.trim();
    const rest = verb === '' ? asked : `${before} ${name.words}`;
    if (named !== null) return { kind: 'list', sure: unsure, ofKind: named, ...shared, rest, before };
  }
  const isSum = new RegExp(sumOf.source, 'u').test(folded) && !ofOne.test(folded);
  const said = folded
    .replaceAll(isSum ? sumOf : /$^/gu, ' ')
    .replace(listOf, '')
    .replace(/[?.!]+\s*$/u, '')
    .trim();
  const { heading, type } = columnOf(said, '', isSum ? 'amount' : null);
  const ofKind = kindOfField(heading);
  if (isSum) return ofKind === null ? null : { kind: 'sum', sure: unsure, ofKind, ...shared, rest: said };
  return isPlainField(said.replace(ofAll, '').trim(), type)
    ? { kind: 'lookup', sure: unsure, ofKind: ofKind ?? '', ...shared, rest: said, each: true }
    : null;
}

const sumOf = new RegExp(
  String.raw`(?<![a-z])(?:${inAll}|overall|zusammen(?:gerechnet)?|total|sum|gesamt|summe|combined)(?![a-z])`,
  'gu',
);
const listOf = new RegExp(
  String.raw`^(?:please\s+|bitte\s+)?(?:(?:list|show|give|find|name|tell|liste?|zeige?|nenne?|` +
    String.raw`gib)\s+(?:me\s+|us\s+|mir\s+)?|` +
    String.raw`(?:what|who|which|was|wer|welche|wie hoch|how much|how high)\s+(?:is|are|ist|` +
    String.raw`sind)\s+(?:the|our|my|die|unsere)?\s*)`,
  'u',
);
const someKind = new RegExp(String.raw`(?<![a-z])(?:${kindWords})(?![a-z])`, 'u');
/** A name of two words or more. */
const isWholeName = /\S\s+\S/u;
const ofAll = /^(?:(?:all|every|each|our|my|alle|unsere|meine|jede[rs]?)\s+(?:(?:the|of|our|die|der)\s+)*)/u;

/** Perhaps it is one document's. */
const unsure = 0.55;
