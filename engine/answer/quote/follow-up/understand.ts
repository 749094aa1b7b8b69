import { isGerman } from '../../../../common/domain/language.ts';
import { identifiersOf } from '../../../search/identifiers.ts';
import { withOtherThing } from './other-thing.ts';
import { atOtherTime } from './other-time.ts';
import { personIn, subjectOf, withThing } from './subject.ts';
import { bareOf, capital, contentOf, nounPhrase, pointing, prepositions, questionWords } from './words.ts';

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
  const rest = bareOf(question.slice(lead.length));
  const words = contentOf(rest);
  const points = pointing.test(rest);
  const asks = questionWords.exec(rest)?.[0] ?? '';
  const goesOn = lead !== '' || (points && words.length <= mostWords) || words.length === 0;
  if (!goesOn) return { query: question, goesOn };
  const followUp = { rest, words, points, asks };
  return {
    query: asks === '' ? otherOf(followUp, before, namesDocument) : askedAgain(followUp, before),
    goesOn,
  };
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

/** A follow-up that names another thing, and asks nothing itself. */
function otherOf({ rest, words, points }: FollowUp, before: string, namesDocument: boolean): string {
  const swapped = withOther(before, rest, words) ?? withOtherAfter(before, rest);
  if (swapped !== null) return swapped;
  // The same question, asked of another document.
  if (namesDocument) return askedElsewhere(before, rest);
  // A subject of another language would make a question of two.
  if (hasOtherArticle(rest, before)) return `${capital(rest)}?`;
  const other = atOtherTime(before, rest) ?? (points ? null : withOtherThing(before, rest));
  if (other !== null) return other;
  const subject = subjectOf(before);
  const thing = withoutArticle(rest);
  if (subject === '' || contentOf(subject).every((each) => words.includes(each))) return `${capital(rest)}?`;
  return isGerman(before) ? `${capital(thing)} – ${withoutArticle(subject)}?` : `What is the ${thing} of ${subject}?`;
}

/** A follow-up that asks something else of the same: "and how long?", "and when is it due?". */
function askedAgain({ rest, words, points, asks }: FollowUp, before: string): string {
  if (words.length === 0 && !hasVerbOfOwn.test(rest.slice(asks.length)))
    return asksWho.test(before)
      ? `${bareOf(before)}, ${rest.charAt(0).toLowerCase()}${rest.slice(1)}?`
      : `${capital(asks)} ${stemOf(before, asks, rest)}?`;
  const person = ofPerson.test(rest) ? personIn(before) : '';
  const subject = person === '' ? subjectOf(before) : person;
  if (!points || subject === '') return `${capital(rest)}?`;
  const meant = isOwner.test(rest) ? subject : withThing(before, subject);
  return `${capital(rest.replace(pointing, pointed(rest, meant)))}?`;
}

/** "When does it end": what is asked of it is said, in a word that means little elsewhere. */
const hasVerbOfOwn = /^\s+(?:do|does|did|will|must|can|may)\s+(?:it|they|he|she)\s+\p{L}/iu;
/** Who does something is no part of how it is asked when: "Who asks painters for offers, until when?" */
const asksWho = /^\s*(?:who|wer|which\s|welche[rs]?\s)/iu;

/** Words that mean a person, or say whose something is: that is seldom what was asked about somebody. */
const owners = 'its|their|his|her|he|she|him|er|sie|ihn|ihm|ihre?[mnrs]?|seine?[mnrs]?|dessen|deren';
const isOwner = new RegExp(String.raw`(?<!\p{L})(?:${owners})(?!\p{L})`, 'iu');

/** "How much does she earn?" is not asked of a thing. */
const ofPerson = /(?<!\p{L})(?:he|she|him|her|his)(?!\p{L})/iu;

/** "How long is it in the lease?" and "in the contract" are "How long is it in the contract?". */
function askedElsewhere(before: string, rest: string): string {
  if (!/^(?:in|im)\s/iu.test(rest)) return before;
  const bare = bareOf(before).replace(/\s+(?:in|im)\s+(?:(?!\sin\s).)+$/iu, '');
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
  return `${bareOf(before)} ${otherYear}?`;
}

const led = new RegExp(String.raw`^(?<lead>${prepositions})\s+(?<thing>[^,]+)$`, 'iu');

/** "And on postage?" after "How much did we spend on printing in total?": the same with another thing in its place. */
function withOtherAfter(before: string, rest: string): string | null {
  const { lead, thing } = led.exec(rest)?.groups ?? {};
  if (lead === undefined || thing === undefined) return null;
  const at = new RegExp(String.raw`(?<!\p{L})${lead}\s+(?<after>.+)$`, 'iu').exec(bareOf(before));
  const other = nounPhrase(at?.groups?.['after'] ?? '');
  if (at === null || other === '') return null;
  const start = at.index + at[0].indexOf(other, lead.length);
  return `${before.slice(0, start)}${thing}${before.slice(start + other.length)}`;
}

/** A noun between "how many" and what is asked of it: "hours does she work". */
const counted = new RegExp(
  String.raw`^\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?\s(?=(?:do|does|did|is|are|was|were|has|have|must|may|can|will|` +
    String.raw`should|ist|sind|hat|haben|wird|werden|muss|darf|kann)\s)`,
  'iu',
);
const countsOf = /^(?:how (?:much|many)|which|what|wie ?viele?|welche[rnms]?)$/iu;

/** What the question before says after the words it asks with, or all of it: "May one play?" → "may one play". */
function stemOf(before: string, asks: string, rest: string): string {
  const bare = bareOf(before);
  const own = questionWords.exec(bare)?.[0] ?? '';
  const after = bare.slice(own.length).trim();
  const more = rest.slice(asks.length).replace(pointing, '').trim();
  const asked = countsOf.test(own) ? after.replace(counted, '') : after;
  const said = own === '' ? asked.replace(/^\p{Lu}/u, (first) => first.toLowerCase()) : asked;
  return more === '' || said.toLowerCase().startsWith(more.toLowerCase()) ? said : `${more} ${said}`;
}

const english = /^(?:the|a|an|its|their|his|her)\s/iu;
const german = /^(?:der|die|das|den|dem|ein|eine[mnr]?|sein|seine[mnr]?|ihr|ihre[mnr]?)\s/iu;

/** "Die Probezeit" after a question in English, "the deposit" after one in German. */
const hasOtherArticle = (rest: string, before: string): boolean => (isGerman(before) ? english : german).test(rest);

const withoutArticle = (text: string): string =>
  text
    .replace(pointing, '')
    .replace(/^\s*(?:the|a|an|in|for|der|die|das|den|dem|ein|eine[mnrs]?|für|im)\s+/iu, '')
    .trim();

/** What takes the place of a word that points back: "its" is "the lease's". */
const pointed = (rest: string, subject: string): string =>
  /(?<!\p{L})(?:its|their|his)(?!\p{L})/iu.test(rest) ? `${subject}’s` : subject;
