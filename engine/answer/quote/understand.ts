import { identifiersOf } from '../../search/identifiers.ts';
import { isStopWord, termsOf } from '../../search/terms.ts';
import { isAskingWord } from './evidence/evidence.ts';
import { isGerman } from '../../../common/domain/language.ts';
import { withOtherThing } from './other-thing.ts';

/** A question as it is looked for. */
export interface Understood {
  /** The question itself, or one that stands alone, made of it and of the one before. */
  readonly query: string;
  /** Whether the question goes on about what the one before was about. */
  readonly goesOn: boolean;
}

/** What one goes on with: "and its notice period?", "und wie lange?", "what about the 2021 one?". */
const about = 'what about|how about|was ist mit|wie ist es mit|wie sieht es (?:mit|bei)';
const leads = new RegExp(
  String.raw`^(?:and|und|also|but|aber|then|or|oder|plus|sowie)\b[\s,]*(?:${about})?\s*|^(?:${about})\s+`,
  'iu',
);
const pointers =
  'its|it|they|their|theirs|them|he|him|his|she|her|hers|this|that|these|those|er|ihm|ihn|sie|ihr|ihre|ihren|' +
  'ihrem|ihrer|sein|seine|seinen|seinem|seiner|dessen|deren|davon|daf(?:ü|ue)r|dazu|darin|damit|dort|diese[rmns]?';
const pointing = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pointers})(?![\p{L}\p{N}])`, 'iu');
const asking = [
  'who|whom|whose|what|when|where|why|which',
  'how(?: (?:much|many|long|old|often|big|high|far|fast|tall|soon))?',
  'wer|wem|wen|wessen|was|wann|wo|wohin|woher|warum|wieso|weshalb|welche[rmns]?',
  'wie(?: ?(?:viele?|lange|oft|hoch|alt|gro(?:ß|ss)|weit|schnell|teuer))?',
].join('|');
const leadingIn = 'until|since|by|for|from|at|in|to|on|with|bis|seit|ab|mit|zu|für|von';
const questionWords = new RegExp(String.raw`^(?:(?:${leadingIn})\s+)?(?:${asking})(?![\p{L}\p{N}])`, 'iu');
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** A question of more words that mean something stands alone, whatever it points to. */
const mostWords = 4;

/**
 * A question as it is looked for, by code: what is missing in a follow-up is taken from the question before.
 *
 * @param before the question before as it was understood; null for the first one
 * @param namesDocument whether the question itself names a document
 */
export function understand(question: string, before: string | null, namesDocument: boolean): Understood {
  if (before === null) return { query: question, goesOn: false };
  const lead = leads.exec(question)?.[0] ?? '';
  const rest = question
    .slice(lead.length)
    .replaceAll(/[\s?]+$/gu, '')
    .trim();
  const words = contentOf(rest);
  const points = pointing.test(rest);
  const asks = questionWords.exec(rest)?.[0] ?? '';
  const goesOn = lead !== '' || (points && words.length <= mostWords) || words.length === 0;
  if (!goesOn) return { query: question, goesOn };
  return { query: wholeQuestion({ rest, words, points, asks }, before, namesDocument), goesOn };
}

interface FollowUp {
  /** Without what leads it in, and without its question mark. */
  readonly rest: string;
  /** Its words that mean something, folded. */
  readonly words: readonly string[];
  /** Whether it points back: "its", "davon". */
  readonly points: boolean;
  /** The words it asks with: "how long"; '' for none. */
  readonly asks: string;
}

function wholeQuestion({ rest, words, points, asks }: FollowUp, before: string, namesDocument: boolean): string {
  const swapped = asks === '' ? withOther(before, rest, words) : null;
  if (swapped !== null) return swapped;
  const otherAfter = asks === '' ? withOtherAfter(before, rest) : null;
  if (otherAfter !== null) return otherAfter;
  // The same question, asked of another document.
  if (asks === '' && namesDocument) return askedElsewhere(before, rest);
  if (asks !== '' && words.length === 0)
    return asksWho.test(before)
      ? `${before.replaceAll(/[\s?.]+$/gu, '')}, ${rest.charAt(0).toLowerCase()}${rest.slice(1)}?`
      : `${capital(asks)} ${stemOf(before, asks, rest)}?`;
  const subject = subjectOf(before);
  if (asks === '') {
    // A subject of another language would make a question of two.
    if (hasOtherArticle(rest, before)) return `${capital(rest)}?`;
    if (when.test(rest)) return `${before.replaceAll(/[\s?.]+$/gu, '')} ${rest}?`;
    const other = points ? null : withOtherThing(before, rest);
    if (other !== null) return other;
    const thing = withoutArticle(rest);
    if (subject === '' || contentOf(subject).every((each) => words.includes(each))) return `${capital(rest)}?`;
    return isGerman(before) ? `${capital(thing)} – ${withoutArticle(subject)}?` : `What is the ${thing} of ${subject}?`;
  }
  if (!points || subject === '') return `${capital(rest)}?`;
  const meant = isOwner.test(rest) ? subject : withThing(before, subject);
  return `${capital(rest.replace(pointing, pointed(rest, meant)))}?`;
}

/** Who does something is no part of how it is asked when: "Who asks painters for offers, until when?" */
const asksWho = /^\s*(?:who|wer|which\s|welche[rs]?\s)/iu;
const times = [
  '(?:mon|tues|wednes|thurs|fri|satur|sun)?days?|weekends?|nights?|evenings?|morning|noon|holidays?',
  'spring|summer|autumn|winter',
  '(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|wochenende|feiertagen?|morgen|mittag|abend|nacht',
  'frühling|sommer|herbst',
  String.raw`\d{1,2}(?:[:.]\d\d)?(?:\s*(?:uhr|am|pm|o.clock))?`,
].join('|');
/** "On Sundays", "am Wochenende", "after 10 pm": the same is asked of another time. */
const when = new RegExp(
  String.raw`^(?:on|at|during|after|before|in|am|im|an|nach|vor|während|ab|bis)\s+(?:(?:the|den|dem|der)\s+)?(?:${times})$`,
  'iu',
);

const noun = String.raw`\p{L}[\p{L}-]*`;
const thingOf = new RegExp(
  String.raw`(?<!\p{L})(?:the|der|die|das)\s+${noun}(?:\s+${noun})?\s+(?:of|des|der|von)\s+(?<whole>.+)$`,
  'iu',
);

/** "The deposit of the flat", where `subject` is "the flat": "it" may be either. */
function withThing(before: string, subject: string): string {
  const thing = thingOf.exec(before.replaceAll(/[\s?.]+$/gu, ''));
  return thing?.groups?.['whole'] === subject ? thing[0] : subject;
}

/** Words that mean a person, or say whose something is: that is seldom what was asked about somebody. */
const owners = 'its|their|his|her|he|she|him|er|sie|ihn|ihm|ihre?[mnrs]?|seine?[mnrs]?|dessen|deren';
const isOwner = new RegExp(String.raw`(?<!\p{L})(?:${owners})(?!\p{L})`, 'iu');

/** "How long is it in the lease?" and "in the contract" are "How long is it in the contract?". */
function askedElsewhere(before: string, rest: string): string {
  if (!/^(?:in|im)\s/iu.test(rest)) return before;
  const bare = before.replaceAll(/[\s?.]+$/gu, '').replace(/\s+(?:in|im)\s+(?:(?!\sin\s).)+$/iu, '');
  return `${bare} ${rest}?`;
}

/** The question before with another year or another number in its place: "what about the 2021 one?". */
function withOther(before: string, rest: string, words: readonly string[]): string | null {
  const [other] = identifiersOf(rest);
  const [named] = identifiersOf(before);
  if (other !== undefined && named !== undefined && before.includes(named.name))
    return before.replace(named.name, other.name);
  const otherYear = year.exec(rest)?.[0];
  const rests = words.filter((each) => !year.test(each) && each !== 'one' && each !== 'ones');
  if (otherYear === undefined || rests.length > 1) return null;
  if (year.test(before)) return before.replace(year, otherYear);
  return `${before.replaceAll(/[\s?]+$/gu, '')} ${otherYear}?`;
}

const inPlaceOf = 'of|for|on|with|from|by|to|at|about|in|during|von|vom|für|mit|bei|beim|an|auf|über|im|zum|zur';
const led = new RegExp(String.raw`^(?<lead>${inPlaceOf})\s+(?<thing>[^,]+)$`, 'iu');

/** "And on postage?" after "How much did we spend on printing in total?": the same with another thing in its place. */
function withOtherAfter(before: string, rest: string): string | null {
  const { lead, thing } = led.exec(rest)?.groups ?? {};
  if (lead === undefined || thing === undefined) return null;
  const at = new RegExp(String.raw`(?<!\p{L})${lead}\s+(?<after>.+)$`, 'iu').exec(before.replaceAll(/[\s?.]+$/gu, ''));
  const other = nounPhrase(at?.groups?.['after'] ?? '');
  if (at === null || other === '') return null;
  const start = at.index + at[0].indexOf(other, lead.length);
  return `${before.slice(0, start)}${thing}${before.slice(start + other.length)}`;
}

/** What the question before says after the words it asks with, or all of it: "May one play?" → "may one play". */
function stemOf(before: string, asks: string, rest: string): string {
  const bare = before.replaceAll(/[\s?.]+$/gu, '').trim();
  const own = questionWords.exec(bare)?.[0] ?? '';
  const after = bare.slice(own.length).trim();
  const more = rest.slice(asks.length).replace(pointing, '').trim();
  const said = own === '' ? after.replace(/^\p{Lu}/u, (first) => first.toLowerCase()) : after;
  return more === '' || said.toLowerCase().startsWith(more.toLowerCase()) ? said : `${more} ${said}`;
}

const english = /^(?:the|a|an|its|their|his|her)\s/iu;
const german = /^(?:der|die|das|den|dem|ein|eine[mnr]?|sein|seine[mnr]?|ihr|ihre[mnr]?)\s/iu;

/** "Die Probezeit" after a question in English, "the deposit" after one in German. */
const hasOtherArticle = (rest: string, before: string): boolean => (isGerman(before) ? english : german).test(rest);

const prepositions = 'of|for|in|about|with|from|at|on|by|von|vom|für|über|mit|bei|beim|im|zum|zur|des|der';

/**
 * What a question is about, as it says: after its last preposition, else its names, else what follows its article;
 * else ''.
 */
export function subjectOf(question: string): string {
  const bare = question.replaceAll(/[\s?.]+$/gu, '').replace(/^\P{L}*/u, '');
  const after = new RegExp(`^.*(?<![\\p{L}])(?:${prepositions})\\s+(.+)$`, 'iu').exec(bare)?.[1];
  const phrase = after === undefined ? '' : nounPhrase(after);
  if (phrase !== '' && !isTime(phrase)) return phrase;
  const name = /(?<=\s)\p{Lu}[\p{L}\p{N}-]*(?:\s+\p{Lu}[\p{L}\p{N}-]*)*/u.exec(bare)?.[0];
  if (name !== undefined && !isGerman(question)) return name;
  const article = /(?<!\p{L})(?:the|a|an|der|die|das|den|dem|ein|eine|einen|einem|einer)\s+.+$/iu.exec(bare)?.[0];
  return article === undefined ? '' : nounPhrase(article);
}

/** "In the month": when, and not what. */
const isTime = (phrase: string): boolean =>
  /^(?:the |a |einem |dem )?(?:year|month|week|day|hour|jahr|monat|woche|tag|stunde|\d+)s?(?!\p{L})/iu.test(phrase);

/** The words of a text up to the first that is no part of a thing's name, its article kept. */
function nounPhrase(text: string): string {
  const kept: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const isArticle =
      kept.length === 0 && /^(?:the|a|an|der|die|das|den|dem|des|ein|eine[mnrs]?|my|mein\w*)$/iu.test(word);
    if (!isArticle && contentOf(word).length === 0 && !/^(?:no\.?|nr\.?|&)$/iu.test(word)) break;
    kept.push(word);
    if (kept.length > 6) break;
  }
  return kept.some((each) => contentOf(each).length > 0) ? kept.join(' ') : '';
}

const contentOf = (text: string): readonly string[] =>
  termsOf(text).filter((each) => !isStopWord(each) && !isAskingWord(each) && !pointing.test(each));

const withoutArticle = (text: string): string =>
  text
    .replace(pointing, '')
    .replace(/^\s*(?:the|a|an|in|for|der|die|das|den|dem|ein|eine[mnrs]?|für|im)\s+/iu, '')
    .trim();

/** What takes the place of a word that points back: "its" is "the lease's". */
const pointed = (rest: string, subject: string): string =>
  /(?<!\p{L})(?:its|their|his)(?!\p{L})/iu.test(rest) ? `${subject}’s` : subject;

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
