import type { NamedDocument } from '../../../common/domain/named.ts';
import { isStopWord, termsOf } from '../../search/terms.ts';
import { isAskingWord } from './evidence/evidence.ts';

const word = (words: string): string => String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`;
const joining = word('and|or|than|versus|vs|und|oder|als|gegen');
const leading = word(
  'in|of|for|from|by|under|with|to|on|at|between|according to|im|in|von|vom|aus|bei|beim|mit|nach|laut|zu|zum|zur|' +
    'für|zwischen|gemäß|des|der|within',
);
const article = word('the|this|that|our|my|der|die|das|dem|den|des|diesem|dieser');
/** What documents of every kind are called: "in the contract with", "by the letter from". */
const anyDocument = word(
  'contract|agreement|letter|invoice|document|file|report|vertrag|vereinbarung|brief|schreiben|rechnung|dokument|' +
    'datei|bericht',
);
/** What leads to a name and goes with it: ", or in the contract with", " of", " im Vertrag mit der". */
const lead = new RegExp(
  String.raw`(?:[,;:]|\s+${joining}|[,;]?(?:\s+${joining})?\s+${leading}(?:\s+${article})?(?:\s+${anyDocument})?` +
    String.raw`(?:\s+${leading}(?:\s+${article})?)?)\s*["“„»(]?$`,
  'iu',
);
/** What belongs to a name that was found without it: the form of the firm, and a point before another mark. */
const rest = /^(?:(?:,? (?:GmbH|AG|KG|Ltd|LLC|Inc|plc|PLC|e\. ?K\.))?\.?(?=\s*[?!,;.]|\s|$))(?!$)/u;
const genitive = /^['’]s?(?!\p{L})/u;

/** What leads to the writer or partner of a document, and not to what is asked about, as "of" does. */
const toParty = new RegExp(
  String.raw`${word('from|by|with|between|according to|mit|zwischen|laut|gemäß')}(?:\s+${article})?\s*$`,
  'iu',
);
const speaksOfAny = new RegExp(anyDocument, 'iu');

/**
 * Whether a question speaks of a document by a party, "in the contract with Ashham", "from Ashham", and not of the
 * party: "the director of Ashham".
 */
export function speaksOfDocument(question: string, { by, as }: Pick<NamedDocument, 'by' | 'as'>): boolean {
  if (by !== 'party' || speaksOfAny.test(question)) return true;
  const at = question.indexOf(as);
  return at !== -1 && toParty.test(question.slice(0, at));
}

/**
 * A question without the names of the documents that it is put to: "How long is the term in the contract with Ashham
 * Ltd?" is "How long is the term?". These would fit the lines best that only repeat the names. A name that is the
 * subject or object itself stays, and so does a question that asks nothing besides.
 *
 * @param written names, as the question has them
 */
export function withoutNames(question: string, written: readonly string[]): string {
  const bare = inRows(question, [...new Set(written)]).reduce(withoutName, question);
  const asks = termsOf(bare).some((each) => !isStopWord(each) && !isAskingWord(each));
  return asks ? bare : question;
}

/** Names that follow each other in a question are one: "NDA" and "v2" in "the penalty in NDA v2". */
function inRows(question: string, names: readonly string[]): readonly string[] {
  const places = names
    .map((name) => ({ name, start: name === '' ? -1 : question.search(wholeName(name)) }))
    .filter(({ start }) => start !== -1)
    .map(({ name, start }) => ({ start, end: start + name.length }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const rows: { start: number; end: number }[] = [];
  for (const place of places) {
    const last = rows.at(-1);
    if (last !== undefined && (place.start < last.end || question.slice(last.end, place.start) === ' '))
      last.end = Math.max(last.end, place.end);
    else rows.push({ ...place });
  }
  return rows.map(({ start, end }) => question.slice(start, end));
}

/** Where a name stands by itself: "HX" is a part of "HX-40", and not the name. */
const wholeName = (name: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}]-?)${RegExp.escape(name)}(?!-?[\p{L}\p{N}])`, 'u');

function withoutName(question: string, name: string): string {
  const at = name === '' ? -1 : question.search(wholeName(name));
  if (at === -1) return question;
  const before = question.slice(0, at);
  const after = question.slice(at + name.length).replace(rest, '');
  const led = lead.exec(before);
  if (led !== null) return before.slice(0, led.index) + after.replace(/^["”“«)]/u, '');
  const owning = genitive.exec(after);
  return owning === null ? question : before.trimEnd() + after.slice(owning[0].length);
}
