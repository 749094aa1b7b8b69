import { fold } from '../../../../common/domain/fold.ts';
import { columnOf } from './column.ts';
import { kindWords } from '../../../kinds/asked-kinds.ts';
import { fields } from '../fields/fields.ts';
import { withKind } from './kind-left-out.ts';
import { withLetters } from '../../../kinds/matter-nouns.ts';
import { withDocuments } from './stands-for.ts';
import { asSpelled } from './spelled.ts';
import { asOneSentence } from './two-sentences.ts';
import { inOtherWords } from './other-words.ts';
import { inWrittenWords } from './spoken-words.ts';
import { inUsualOrder } from './usual-order.ts';
import { withoutWishes } from './wishes.ts';

const politeness = new RegExp(
  String.raw`^\s*(?:(?:can|could|would|will)\s+you\s+(?:please\s+)?|please\s+|` +
    String.raw`i(?:['’]d|\s+would)\s+like\s+to\s+know\s+|bitte\s+|` +
    String.raw`(?:kannst\s+du|können\s+sie|könntest\s+du|könnten\s+sie)\s+(?:mir\s+)?(?:bitte\s+)?)`,
  'iu',
);
/** What leads to a question in a sentence: "Show me which contracts …", "Compare the fees of all contracts". */
const tellMe = new RegExp(
  String.raw`^\s*(?:(?:(?:show|tell|list|say|find)(?:\s+(?:me|us|out))?|sag(?:e|en)?(?:\s+(?:mir|uns))?)\s*,?\s+` +
    String.raw`(?=(?:in\s+)?(?:which|what|who|how|when|welche[rsnm]?|wie|wer|wann)\s)|` +
    String.raw`compare\s+(?=[^?]*\b(?:all|every|each)\b)|vergleiche\s+(?=[^?]*\b(?:alle[rn]?|jede[rsn]?)\b))`,
  'iu',
);
/** "Make a list of", "Give me an overview of": a list is asked for. */
const makeList = new RegExp(
  String.raw`^\s*(?:(?:make|draw\s+up|give\s+me|show\s+me|create|produce)\s+(?:an?|the)\s+` +
    String.raw`(?:list|table|overview)\s+(?:of|with)|(?:erstelle?|mach(?:e|en)?|gib\s+mir)\s+(?:mir\s+)?eine\s+` +
    String.raw`(?:liste|tabelle|übersicht)\s+(?:mit|von|über)?)\s+`,
  'iu',
);
/** Verbs that ask for a list as "list" does. */
const listVerb = new RegExp(
  String.raw`^\s*(?:identify|set\s+out|enumerate|pick\s+out|single\s+out|extract|compile|look\s+(?:up|for)|search\s+` +
    String.raw`for|determine|display|output|report|provide|state|specify|(?:ich\s+(?:brauche|suche)|i\s+(?:need|` +
    String.raw`want))|ermittle?n?|suche?n?|bestimme?n?)\s+(?:me\s+|us\s+|mir\s+|uns\s+)?(?=\p{L})`,
  'iu',
);
/** "On average, how much …": what is meant of the sum stands first. */
const first = new RegExp(
  String.raw`^\s*(?<how>on average|in total|altogether|all in all|insgesamt|im durchschnitt|im schnitt),?\s+` +
    String.raw`(?<asked>.+?)(?<end>\s*\??)$`,
  'iu',
);
/** "Are there contracts without …?" asks which they are. */
const areThere = new RegExp(
  String.raw`^\s*(?:(?:are|is)\s+there\s+(?:(?:any|an?|some)\s+)?|(?:do|does|have|has|are|` +
    String.raw`is)\s+any\s+(?:of\s+(?:the|our|my)\s+)?)(?=\p{L}+)`,
  'iu',
);
const gibtEs = /^\s*gibt\s+es\s+(?:(?:irgend)?eine?[nrms]?\s+)?(?=\p{Lu})/iu;

/** "When was which contract signed?", "Bis wann ist welche Rechnung zu zahlen?": each is asked for its own. */
const whichOfThem = new RegExp(
  String.raw`(?<=^\s*(?:(?:until|by|since|from|bis|seit|von|an)\s+)?(?:when|who|whom|what|how\s+\p{L}+|which\s+` +
    String.raw`\p{L}+|welche[rs]?\s+\p{L}+|wann|wer|wem|was|wie\s+\p{L}+)\s[^?]*?)(?:which|welche[rsnm]?)\s+` +
    String.raw`(?=\p{L}+)`,
  'iu',
);

/** A kind of document in the plural, as folded text has it. */
const many = String.raw`(?:(?:${kindWords})(?<=s|en|rage|iefe|ichte|olle|bote|uge|eide|isse))(?![a-z])`;
const the =
  String.raw`(?:(?:all\s+)?(?:the|our|my|these|those|your)\s+|(?:der|die|den|unsere[rn]?|` +
  String.raw`meine[rn]?|diese[rn]?)\s+)`;

/** "Each" beside the verb: "When are the invoices each due?", "Wann sind die Rechnungen jeweils fällig?" */
const floating = /,?\s*(?<!\p{L})(?:jeweils|jeweilige[nrs]?|respectively)(?!\p{L})/giu;
const floatingEach = new RegExp(String.raw`(${the})?(${many})\s+(?:each|je)(?![a-z]|\s+(?:of|${many}))`, 'u');
const manyOfThem = new RegExp(String.raw`(?<![a-z])(?:${the})?(?<kind>${many})`, 'gu');

/** "What are the due dates of the invoices?": an attribute of a kind of documents, of which there are many. */
const attributeOfMany = new RegExp(
  String.raw`^(?<lead>(?:what|which|who|whose|when|how\s+(?:much|long|high)|list|show|name|give|tell|find|compare|` +
    String.raw`was|wer|wo|wann|welche[rsn]?|wie\s+(?:hoch|lang|lange|lauten)|nenne|liste|zeige?|` +
    String.raw`vergleiche)\s[^?]*?)` +
    String.raw`(?<joint>\s(?:(?:of|in|on|for|under|between|from|fur|von|bei|aus|in)\s+${the}|${the}))(?=${many})`,
  'u',
);
/** What is one for all of them: a sum, the first, how many. */
const oneForAll = new RegExp(
  String.raw`(?<![a-z])(?:sum|total|altogether|in all|average|mean|overall|combined|how many|number of|[a-z]+est|` +
    String.raw`first|last|most|least|summe|gesamt\w*|insgesamt|zusammen|durchschnitt\w*|[a-z]+ste[nrs]?|` +
    String.raw`wie viele[nr]?|anzahl|each|every|jede[rsnm]?|said?|says?|about|steht|sagen)(?![a-z])`,
  'u',
);
const named = /^(?:invoice number|contract number)$/iu;

/**
 * A question in the forms that are read: without politeness, and with "each" where a question asks every one of many
 * documents in other words ("contract by contract", "jeweils", "the due dates of the invoices").
 */
export function plainQuestion(question: string): string {
  const spoken = inWrittenWords(asOneSentence(withoutWishes(asSpelled(question).replace(politeness, ''))));
  const plain = withLetters(withKind(inUsualOrder(inOtherWords(withDocuments(spoken)))))
    .replace(first, (_, how: string, asked: string, end: string) => `${asked} ${how.toLowerCase()}${end}`)
    .replace(listVerb, 'List ')
    .replace(makeList, 'List ')
    .replace(tellMe, '')
    .replace(/^how\s+(?:old|long|high|big|large|expensive)\s+is\s+(?=the\s+(?:most\s+)?\p{L}+)/iu, (how) =>
      /(?:est|most)(?!\p{L})/iu.test(question) ? 'What is ' : how,
    )
    .replace(/^(what|who|when|where)['’]s\s/iu, '$1 is ')
    .replace(areThere, 'Which ')
    .replace(gibtEs, 'Welche ')
    .replace(whichOfThem, (which) => (/^welch/iu.test(which) ? 'jede ' : 'each '))
    .replace(
      /(?:the|our|my|den|die)\s+(\p{L}+),?\s+(?:one by one|each in turn|individually)(?!\p{L})/iu,
      'each of the $1',
    )
    .replaceAll(/,?\s+(\p{L}+)\s+(?:by|für|um)\s+\1(?!\p{L})/giu, (_, noun: string) => ` of each ${noun}`);
  return ofEach(withVerb(askedOfMany(withoutFloating(plain))));
}

/** "When are the invoices each due" as "When are each of the invoices due". */
function withoutFloating(question: string): string {
  const beside = floatingEach.exec(fold(question));
  if (beside !== null && sameLength(question)) {
    const [words, article = '', noun = ''] = beside;
    const start = beside.index + article.length;
    const end = beside.index + words.length;
    const of = question.slice(start, start + noun.length);
    return `${question.slice(0, beside.index)}each of the ${of}${question.slice(end)}`;
  }
  if (question.search(floating) === -1) return question;
  const rest = question.replaceAll(floating, '');
  const last = [...fold(rest).matchAll(manyOfThem)].at(-1);
  if (last === undefined || !sameLength(rest)) return question;
  const at = last.index + last[0].length - (last.groups?.['kind'] ?? '').length;
  return `${rest.slice(0, last.index)}${isGermanJoint(last[0]) ? 'jeder der' : 'each of the'} ${rest.slice(at)}`;
}

const isGermanJoint = (words: string): boolean => /^(?:der|die|den|unsere|meine|diese)/u.test(words);

/** "When do the contracts with X end?", "Who sent the reminders?": many are asked, each for its own. */
const ofThemAll = new RegExp(
  String.raw`^(?<lead>(?:(?:until|by|since|bis|seit|von|to|from)\s+)?(?:when|how\s+(?:long|high)|who|whom|wann|wie\s+` +
    String.raw`(?:lange?|hoch)|wer|wem)\s+(?:do|does|did|are|were|have|is|was|will|must|can|sent|wrote|issued|signed|` +
    String.raw`sind|wurden|laufen|enden|gelten|haben|hat|stammen|kommen|gehen|go|come|end|run)\s+` +
    String.raw`)(?<the>${the})(?=(?:as-[a-z-]+\s)?${many})`,
  'u',
);

/** "How long do they last?" orders nothing. */
const lastsAtEnd = /(?<=^how long\s.*)\slast\s*\?*$/u;

function askedOfMany(question: string): string {
  const folded = fold(question);
  const found = ofThemAll.exec(folded);
  const plain = folded.replace(lastsAtEnd, '');
  if (found?.groups === undefined || !sameLength(question) || oneForAll.test(plain)) return question;
  const { lead = '', the: article = '' } = found.groups;
  return `${question.slice(0, lead.length)}each of the ${question.slice(lead.length + article.length)}`;
}

/** "The due dates of the invoices" as "… of each of the invoices", when documents say them of themselves. */
function ofEach(question: string): string {
  const folded = fold(question);
  const found = attributeOfMany.exec(folded);
  if (found?.groups === undefined || !sameLength(question)) return question;
  const { lead = '', joint = '' } = found.groups;
  if (oneForAll.test(folded) || !asksKnown(question.slice(0, lead.length))) return question;
  const asked = question.slice(0, lead.length).replace(/^(?:compare|vergleiche)\s/iu, 'List ');
  const start = lead.length + joint.length;
  const preposition = /^\s(?:of|in|on|for|under|between|from|fur|von|bei|aus)(?=\s)/u.exec(joint)?.[0] ?? ' of';
  return `${asked}${preposition} each of the ${question.slice(start)}`;
}

/** "Numbers of the invoices to X": an attribute in the plural, and no verb that asks. */
const manyAttributes = new RegExp(
  String.raw`^(?<what>(?:the\s+|die\s+)?(?:[a-z-]+\s+){0,2}[a-z-]+(?:s|en|e))\s+(?:of|in|on|der|von|in\s+den)\s+` +
    String.raw`(?:the|our|my|these|those|den|unsere[rn]?)?\s*(?<kind>${many})`,
  'u',
);
const startsWithVerb =
  /^(?:list|show|name|give|find|tell|compare|what|which|who|how|when|where|is|are|was|has|does|nenne|liste|zeige)\b/u;

function withVerb(question: string): string {
  const folded = fold(question);
  const { what, kind = '' } = manyAttributes.exec(folded)?.groups ?? {};
  if (what === undefined || startsWithVerb.test(folded) || oneForAll.test(folded)) return question;
  const { heading } = columnOf(what, kind);
  return heading === 'Date' || fields.some((field) => field.heading === heading)
    ? `List ${what} of all ${kind}${question.slice(folded.indexOf(kind, what.length) + kind.length)}`
    : question;
}

/** Whether words ask for something that documents of a kind say of themselves. */
function asksKnown(words: string): boolean {
  const { heading } = columnOf(words);
  return !named.test(heading) && fields.some((field) => field.heading === heading);
}

/** Places in folded text are those in the text itself. */
const sameLength = (text: string): boolean => fold(text).length === text.length;
