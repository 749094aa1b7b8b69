import type { AcrossKind, AcrossRoute } from '../../../../common/domain/across.ts';
import { fold } from '../../../../common/domain/fold.ts';
import { anyDocument, kindWords } from '../../../kinds/asked-kinds.ts';
import { furtherIn } from '../further/further.ts';
import { plainQuestion } from './question-forms.ts';
import { stretchesIn } from './stretches.ts';
import { unnamedRoute } from './unnamed.ts';

/** A question to all documents, as far as its words tell, and which kind of document it names. */
export interface ReadRoute extends AcrossRoute {
  /** As the question has it: "lease agreements"; '' for documents of any kind. */
  readonly ofKind: string;
  /** The question without the words that ask and name the documents. */
  readonly rest: string;
  /** As much of it as stands before that noun. */
  readonly before: string;
  /** Whether each document is asked for something, and not which of them meet a condition. */
  readonly each: boolean;
  /** Whether the average is asked for; the kind is then a sum. */
  readonly mean: boolean;
}

const kindNoun = String.raw`(?:${kindWords}|${anyDocument})`;
/** Up to two words before the noun: "lease agreements", "unpaid invoices". */
const nounPhrase =
  String.raw`(?<kind>(?:(?!(?:of|the|these|those|such|an?|in|from|with|all|every|each|and|our|my|is|are|do|does|did|` +
  String.raw`has|have|had|will|would|can|could|shall|should|must|was|were|der|die|das|hat|haben|kann|wird|aller|alle|` +
  String.raw`${kindNoun})\s)[a-z-]+\s){0,2}${kindNoun})(?![a-z])`;
const quantity =
  String.raw`(?:of\s+|in\s+|from\s+|across\s+|over\s+|von\s+|in\s+)?(?:all|every|each|any|alle[nrs]?|jede[rsmn]?|` +
  String.raw`samtliche[rn]?|(?:d(?:en|er|ie)\s+)?einzelnen?)(?:\s+(?:of\s+)?(?:the|my|our|these|der|die|den|` +
  String.raw`meine[rn]?|unsere[rn]?))?`;
const oneOf = String.raw`(?:of\s+|unter\s+|von\s+)?(?:(?:the|my|our|these|those|der|den|die|meinen|unseren)\s+)?`;

interface Pattern {
  readonly kind: AcrossKind;
  readonly pattern: RegExp;
  readonly sure: number;
}

const pattern = (kind: AcrossKind, source: string, sure: number): Pattern => ({
  kind,
  pattern: new RegExp(source, 'u'),
  sure,
});

const extremes =
  'furthest|farthest|soonest|fastest|quickest|' +
  'earliest|latest|oldest|newest|most recent|first|last|highest|lowest|largest|biggest|greatest|dearest|costliest|' +
  'geringste[nrs]?|' +
  'smallest|longest|shortest|cheapest|' +
  'most expensive|fruheste[nrs]?|spateste[nrs]?|alteste[nrs]?|neueste[nrs]?|erste[nrs]?|letzte[nrs]?|hochste[nrs]?|' +
  'niedrigste[nrs]?|grosste[nrs]?|kleinste[nrs]?|langste[nrs]?|kurzeste[nrs]?|' +
  'teuerste[nrs]?|billigste[nrs]?|gunstigste[nrs]?';

/** Those that order anything, where "first" and "last" may be adverbs. */
const ordered = extremes.replaceAll(/(?:first|last|erste\[nrs\]\?|letzte\[nrs\]\?)\|/gu, '');

/** What stands before "whom" and "which company". */
const withWhom = '(?:with|from|to|by|for|mit|von|an|bei|fur)';

/** The first that fits counts. Over folded text. */
const patterns: readonly Pattern[] = [
  pattern(
    'count',
    String.raw`^(?:(?:in|for|with|under|from|bei|fur|mit|unter)\s+)?(?:how many|` +
      String.raw`wie ?vielen?)\s+${oneOf}${nounPhrase}`,
    0.95,
  ),
  pattern(
    'count',
    String.raw`(?:number of|count(?: of)?|anzahl(?: der| von)?|zahl der)\s+(?:all\s+|the\s+)*${nounPhrase}`,
    0.85,
  ),
  pattern(
    'sum',
    String.raw`(?:\bsum\b|\btotal\b|\badd up\b|\baltogether\b|\bin total\b|\bcombined\b|\boverall\b|` +
      String.raw`\bhow much\b|\bsumme\b|\binsgesamt\b|\bgesamt\p{L}*|\bzusammen\b|\bwieviel\b|\bwie ` +
      String.raw`viel\b)[^?]*?(?:of|on|from|across|over|in|to|do|for|by|von|aller|alle|der|fur|unserer|` +
      String.raw`sind|are)\s+(?:${quantity}\s+|(?:the|our|my|der|die|den|unsere[rn]?)\s+)?${nounPhrase}`,
    0.85,
  ),
  pattern(
    'extreme',
    String.raw`^(?:which|what|welche[rsn]?)\s+(?:is|are|was|ist|sind|war)?\s*(?:the|der|die|das)` +
      String.raw`?\s*(?:${extremes})\s+(?:[a-z-]+\s+){0,2}?(?:of\s+${quantity}\s+|in\s+${quantity}\s+)` +
      String.raw`?${nounPhrase}`,
    0.85,
  ),
  pattern(
    'extreme',
    String.raw`^(?:(?:in|with|under|bei|in|mit|unter)\s+)?(?:which|what` +
      String.raw`|welche[rsnm]?)\s+${oneOf}${nounPhrase}[^?]*(?<![a-z])(?:the\s+|` +
      String.raw`am\s+|die\s+|der\s+|den\s+|das\s+)?(?:${extremes}|fruhesten|spatesten|hochsten|` +
      String.raw`niedrigsten|langsten|kurzesten|zuerst|zuletzt|(?<!at )most|(?<!at )least|am meisten|am ` +
      String.raw`wenigsten)(?![a-z])`,
    0.85,
  ),
  pattern(
    'extreme',
    String.raw`(?<![a-z])(?:${extremes})\s+[^?]{0,60}?(?:of|in|among|across|aller|von|unter)` +
      String.raw`\s+${quantity}\s+${nounPhrase}`,
    0.85,
  ),
  pattern(
    'extreme',
    String.raw`^(?:when|wann)\s+(?:was|is|were|war|ist|wurde)\s+(?:the|der|die|` +
      String.raw`das)\s+(?:${extremes})\s+${nounPhrase}`,
    0.8,
  ),
  // "What is the date of the oldest invoice?", "What is the last deadline in the letters?"
  pattern(
    'extreme',
    String.raw`^(?:${withWhom}\s+)?(?:what|which|when|who|whom|was|wann|wie|wer|wem|wen|welche[rsnm]?)\s[^?]*?` +
      String.raw`(?<![a-z])(?:${ordered})\s+(?:[a-z-]+\s+){0,8}?${nounPhrase}`,
    0.8,
  ),
  pattern(
    'extreme',
    String.raw`^(?:what|which|was|wann|welche[rsn]?)\s[^?]*?(?<![a-z])(?:first|last|erste[nrs]?|letzte[nrs]?)\s+` +
      String.raw`(?:[a-z-]+\s+){0,4}?(?:in|of|among|von|unter|aller)\s+(?:all\s+)?` +
      String.raw`(?:the|our|my|den|der)?\s*${nounPhrase}`,
    0.7,
  ),
  // "With whom do we have the contract with the highest fee?"
  pattern(
    'extreme',
    String.raw`^(?:${withWhom}\s+)?(?:who|whom|wer|wem|wen|(?:which|welche[rsnm]?)\s+[a-z]+)\s[^?]*?(?<![a-z])` +
      String.raw`${nounPhrase}[^?]*(?<![a-z])(?:${ordered})(?![a-z])`,
    0.8,
  ),
  // "Of all the contracts, which one is the oldest?"
  pattern(
    'extreme',
    String.raw`^(?:of|among|von|unter)\s+(?:all\s+|allen\s+)?(?:(?:the|our|my|den)\s+)?${nounPhrase},?\s[^?]*` +
      String.raw`(?<![a-z])(?:${extremes})(?![a-z])`,
    0.85,
  ),
  // "Add up the offers in the letters."
  pattern(
    'sum',
    String.raw`^(?:please\s+)?(?:add up|sum up|total up|addiere?|` +
      String.raw`summiere?)\s+[^?]*?(?<![a-z])${nounPhrase}`,
    0.85,
  ),
  pattern(
    'sum',
    String.raw`(?:do|all|the|our|die|alle)\s+${nounPhrase}[^?]*(?:add up|sum up|come to|(?<!the )amount to)\b`,
    0.85,
  ),
  // "What did the invoices dated in May total?"
  pattern(
    'sum',
    String.raw`^(?:how much|what|wie ?viel|was)\s+(?:do|does|did|would|will)\s+(?:all\s+)?(?:(?:the|our|my|these)\s+` +
      String.raw`)?${nounPhrase}(?<=s|e|en)\s[^?]*(?<![a-z])(?:total|add up to|come to|amount to|sum up to|` +
      String.raw`make)\s*[?.]?$`,
    0.85,
  ),
  // "What do all the contracts cost per month altogether?"
  pattern(
    'sum',
    String.raw`^(?:how much|what|wie ?viel|wie hoch|was)\s[^?]*?(?<![a-z])(?:all\s+|alle[nr]?\s+)?(?:(?:the|our|my|` +
      String.raw`die|der|den|unsere[nr]?)\s+)?${nounPhrase}[^?]*(?<![a-z])(?:in all|in total|altogether|together|` +
      String.raw`combined|overall|insgesamt|zusammen(?:gerechnet)?|in summe)(?![a-z])`,
    0.85,
  ),
  // "The rents of all leases added up", "Add the fees of all contracts together."
  pattern(
    'sum',
    String.raw`^(?!(?:which|who|when|welche|wer|` +
      String.raw`wann)(?![a-z]))[^?]*?(?<![a-z])${nounPhrase}[^?]*(?<![a-z])(?:added (?:up|together)|` +
      String.raw`summed up|(?<=,\s?)(?:sum|total|summe|gesamtsumme)(?:\s+in\s+[a-z]+)?|` +
      String.raw`in total|altogether|together|combined|zusammengerechnet|zusammengezahlt|addiert|` +
      String.raw`insgesamt|zusammen)\s*[?.]?$`,
    0.8,
  ),
  // "All our contracts taken together, how much …"
  pattern(
    'sum',
    String.raw`^(?:all\s+|alle\s+)?(?:(?:the|our|my|die|unsere)\s+)?${nounPhrase}\s+(?:(?:taken|put|all|alle)\s+)?` +
      String.raw`(?:together|zusammen(?:genommen|gerechnet)?),?\s+(?:how much|what|wie ?viel|was)\s`,
    0.85,
  ),
  // "Largest invoice?"
  pattern(
    'extreme',
    String.raw`^(?:(?:the|our|der|die|das|unsere?)\s+)?(?:${ordered})\s+(?:[a-z]+\s+)?${nounPhrase}\s*[?.]?$`,
    0.75,
  ),
  pattern(
    'lookup',
    String.raw`(?:for|in|per|fur|pro|je|bei)\s+(?:each|every|jede[nrsm]?)\s+(?:of\s+(?:the|my|our)\s+)?${nounPhrase}`,
    0.95,
  ),
  pattern('lookup', String.raw`(?<![a-z])(?:per|pro|je)\s+${nounPhrase}`, 0.7),
  pattern(
    'list',
    String.raw`^(?:(?:in|under|from|by|with|for|fur|bei|unter|mit|aus|nach|von)\s+)?` +
      String.raw`(?:which|what|welche[rsnm]?)\s+${oneOf}${nounPhrase}`,
    0.9,
  ),
  pattern('list', String.raw`${quantity}\s+${nounPhrase}`, 0.85),
  // "Contracts signed during 2021?"
  pattern(
    'list',
    String.raw`^(?!(?:show|list|find|give|name|tell|zeige?|liste?|nenne?)\s)(?:(?:all|our|my|alle|unsere)\s+` +
      String.raw`)?${nounPhrase},?\s+(?:[a-z]{3,}(?:ed|ing)|we|they|i|die|deren|bei|ab|seit|nach|vor|bis|in|written|` +
      String.raw`sent|by|about|worth|to|for|against|addressed|an|fur|gegen|wegen|between|during|from|with|without|` +
      String.raw`over|under|above|below|before|after|of|in|due|that|which|where|whose|concluded|made|issued|mit|ohne|` +
      String.raw`aus|vom|von|uber|unter)\s`,
    0.75,
  ),
  pattern(
    'list',
    String.raw`^(?:please\s+)?(?:tell|list|show|find|name|give me|tabulate|zeige?|liste?|nenne?|finde?|gib)` +
      String.raw`\s+(?:me\s+|mir\s+)?(?:the\s+|die\s+|my\s+|our\s+)?${nounPhrase}`,
    0.8,
  ),
];

/** "Which contract …": one is meant, perhaps, and may be named by more than can be compared. */
const singular = 0.55;
const isPlural = /(?:s|en|er|e|nda|minutes|correspondence|unterlagen|schreiben|protokolle|vertrage[n]?|briefe?n?)$/u;
const oneThing = new RegExp(
  String.raw`(?:invoice|bill|receipt|contract|agreement|lease|tenancy|nda|deed|letter|report|mail|message|policy|` +
    String.raw`offer|quote|quotation|proposal|order|paper|article|study|ung|trag|brief|bericht|nachricht|angebot|` +
    String.raw`protokoll)$`,
  'u',
);
/** "The total of the invoice of May" stands in that invoice, and is not added up from all of them. */
const isOne = (asked: string, named: string): boolean =>
  oneThing.test(named) && !/(?<![a-z])(?:all|every|each|any|alle[nrs]?|jede[rsmn]?)\s[^?]*$/u.test(asked);

/** Words after which the question is about one document's contents. */
const aboutOne = /\b(?:compare|difference between|summari[sz]e|vergleiche|unterschied|fasse)\b/u;

/** "Does it last four years or longer?" */
const lastsFor = new RegExp(
  String.raw`\blasts?\s+(?:at|for|until|more|less|longer|over|under|between|no|\d|one|two|three|four|five|six|seven|` +
    String.raw`eight|nine|ten|twelve|eighteen)\b`,
  'u',
);

/** "The total of the quotations in the letters": what is in documents of another kind, which are asked. */
const container = new RegExp(
  String.raw`\s(?:in|among|within|unter)\s+(?:all\s+|allen\s+)?(?:(?:the|our|my|these|den|meinen|unseren)\s+)?` +
    String.raw`(?<kind>${kindWords})\s*$`,
  'u',
);

const lasts = new RegExp(String.raw`^(?:how long|wie lange)(?![a-z])|${lastsFor.source}`, 'u');
/** "After three years at the latest" orders nothing. */
const atTheLatest = /(?<![a-z])at (?:the )?(?:latest|earliest|least|most|longest)(?![a-z])/gu;
const blank = (words: string): string => ' '.repeat(words.length);

/** Folded text without words that order nothing: "at the latest", "the first quarter of 2021". */
const withoutOrder = (asked: string, folded: string): string =>
  (asked.length === folded.length ? stretchesIn(asked) : [])
    .reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), folded)
    .replaceAll(atTheLatest, blank);

/** Words that ask every document for its own, but not "per month". */
const eachOfThem = new RegExp(
  String.raw`\b(?:(?:each|every|jede[rsmn]?|(?:in|bei|von)\s+d(?:en|er)\s+einzelnen)\s+(?!(?:month|year|week|monat|` +
    String.raw`jahr|woche))|(?:per|pro|je)\s+(?!(?:month|year|week|day|annum|monat|jahr|woche|tag)))`,
  'u',
);

/** Reads whether a question is put to all documents; null for an ordinary one. English and German. */
export function acrossRoute(question: string): ReadRoute | null {
  const asked = plainQuestion(furtherIn(question).asked);
  const folded = fold(asked).replaceAll(/\s+/gu, ' ').trim();
  if (aboutOne.test(folded)) return null;
  const mean = averageRoute(asked, folded);
  if (mean !== null) return mean;
  for (const { kind, pattern: known, sure } of patterns) {
    // "How long does it last" orders nothing, "the latest payment date for each invoice" nothing either.
    if (kind === 'extreme' && (lasts.test(folded) || eachOfThem.test(folded))) continue;
    const match = known.exec(kind === 'extreme' ? withoutOrder(asked, folded) : folded);
    // "The total of each invoice" adds nothing up.
    if (kind === 'sum' && eachOfThem.test(match?.[0] ?? '')) continue;
    const named = match?.groups?.['kind'];
    if (match === null || named === undefined) continue;
    if (kind === 'sum' && isOne(match[0], named)) continue;
    const isMany = isPlural.test(named) || kind !== 'list' || /(?:each|every|jede|einzeln)/u.test(match[0]);
    const at = match.index + match[0].lastIndexOf(named);
    const each = /(?:each|every|all|einzelnen?|jede[rsmn]?|alle[nrs]?|per|pro|je)\s[^?]*$/u.test(
      match[0].slice(0, -named.length),
    );
    const holder = container.exec(folded)?.groups?.['kind'];
    if (kind === 'sum' && holder !== undefined && !named.endsWith(holder))
      return {
        kind,
        sure,
        ofKind: holder,
        ...withoutKind(asked, holder, folded.lastIndexOf(holder)),
        each: false,
        mean: false,
      };
    return {
      kind,
      sure: isMany ? sure : singular,
      ofKind: named,
      ...withoutKind(asked, named, at),
      each,
      mean: false,
    };
  }
  return unnamedRoute(asked, folded);
}

/** A question of a form, about documents of a kind: its noun as the folded question has it. */
export type GivenRoute = Pick<ReadRoute, 'kind' | 'ofKind' | 'mean'>;

/** A question read as one of a form that none of its words tells. */
export function routeAs(question: string, { kind, ofKind, mean }: GivenRoute): ReadRoute {
  const asked = plainQuestion(question);
  const at = ofKind === '' ? -1 : fold(asked).lastIndexOf(ofKind);
  const left = at === -1 ? { rest: asked, before: '' } : withoutKind(asked, ofKind, at);
  return { kind, sure: singular, ofKind, ...left, each: kind === 'lookup', mean };
}

/** "The average fee", "how much on average", "im Durchschnitt". Over folded text. */
const average = new RegExp(
  String.raw`(?<![a-z])(?:(?:on\s+(?:the\s+)?|im\s+)?(?:average|durchschnitt)|durchschnittliche?[nrsm]?|` +
    String.raw`im\s+(?:schnitt|mittel)|mittlere[nrs]?|mean(?=\s+[a-z]+(?:\s|$)))(?![a-z])`,
  'u',
);
const someKind = new RegExp(String.raw`(?<![a-z])${nounPhrase}`, 'u');

/** "What is the average fee of the contracts?": a sum, shared out. */
function averageRoute(asked: string, folded: string): ReadRoute | null {
  const found = average.exec(folded);
  if (found === null || !/^(?:how|what|which|wie|was|average|mean|the|der|die|durchschnitt\w*)/u.test(folded))
    return null;
  const words = `${folded.slice(0, found.index)}${folded.slice(found.index + found[0].length)}`;
  const rest = `${asked.slice(0, found.index)}${asked.slice(found.index + found[0].length)}`;
  const match = someKind.exec(words);
  // "The average Rechnungsbetrag": a compound names whose amount it is.
  const compound = /(?<![a-z])(?:rechnungs(?:betr|summ)[a-z]*|invoice (?:amount|total))(?![a-z])/u.test(words);
  const named = match?.groups?.['kind'] ?? '';
  if (named === '' && compound)
    return { kind: 'sum', sure: 0.85, ofKind: 'invoices', rest, before: '', each: false, mean: true };
  const at = match === null ? 0 : match.index + match[0].lastIndexOf(named);
  const left = named === '' ? { rest, before: '' } : withoutKind(rest, named, at);
  return { kind: 'sum', sure: named === '' ? 0.75 : 0.85, ofKind: named, ...left, each: false, mean: true };
}

/** The question without the noun, and what stands before the noun. */
function withoutKind(question: string, named: string, at: number): { readonly rest: string; readonly before: string } {
  // Folding keeps the number of units for the letters of English and German but ß.
  const shift = question.slice(0, at).split('ß').length - 1;
  const before = spaced(question.slice(0, at - shift)).trim();
  return { rest: spaced(`${before} ${question.slice(at - shift + named.length)}`).trim(), before };
}

const spaced = (words: string): string => words.replaceAll(/\s+/gu, ' ');
