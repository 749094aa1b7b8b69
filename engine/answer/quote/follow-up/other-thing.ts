import { isGerman } from '../../../../common/domain/language.ts';
import { bareOf, prepositions } from './words.ts';

const article = String.raw`(?:the|a|an|my|our|der|die|das|den|dem|ein|eine[mnr]?|mein\p{L}*|unser\p{L}*)`;
const leads = `(?:${prepositions})`;
/** A thing with its article that no preposition leads to: "the office chair cost", "die graue Tonne geleert". */
const asked = new RegExp(
  String.raw`(?<!(?<!\p{L})${leads}\s+)(?<!\p{L})(?<thing>${article}(?:\s+\p{L}[\p{L}\p{N}'’-]*){1,5})`,
  'iu',
);
/** Words that end a thing's name: prepositions, clauses, adverbs. */
const ends = new RegExp(
  String.raw`\s+(?:${leads}|des|and|und|or|oder|when|if|wenn|falls|that|which|per|pro|je|a|an|each|every|jede[nrsm]?|` +
    String.raw`is|are|was|were|ist|sind|war|waren|do|does|did|has|have|had|hat|haben|can|may|must|will|kann|darf|` +
    String.raw`muss|wird)(?!\p{L}).*$`,
  'iu',
);
const helpers = /(?<!\p{L})(?:do|does|did|will|would|can|could|must|may|might|should|shall|has|have|had)\s+$/iu;
const adverb =
  /\s(?:next|now|today|usually|normally|again|altogether|then|later|first|last|exactly|currently|already)$/iu;
/** "Did the repair of": a helper, a thing and what leads to another. */
const helped = /(?<!\p{L})(?:do|does|did|will|would|can|could|must|may|might|should|shall)\s.*(?<!\p{L})of\s+$/iu;
const states = /(?<!\p{L})(?:is|are|was|were|be|been)\s+$/iu;
const participle =
  /(?:ed|due|paid|sent|made|done|held|sold|built|left|lost|open|closed|free|located|kept|given|taken)$/iu;

/**
 * What a question is about where it says so without a preposition, with its article: "the office chair" of "What did
 * the office chair cost?". '' where there is none.
 */
export function thingAsked(question: string): string {
  const bare = bareOf(question);
  const found = asked.exec(bare);
  const phrase = (found?.groups?.['thing'] ?? '').replace(ends, '');
  const words = phrase.split(' ');
  if (found === null || words.length < 2) return '';
  if (isGerman(question)) return withoutSmallEnd(words);
  const kept = withoutVerb(phrase, bare.slice(0, found.index), bare);
  return kept.includes(' ') ? kept : '';
}

/**
 * A thing's name without the verb behind it: "the office chair cost" after "did".
 *
 * @param before the question before the phrase
 * @param bare the whole question
 */
export function withoutVerb(phrase: string, before: string, bare: string): string {
  const said = phrase.replace(adverb, '');
  const words = said.split(' ');
  const isState = states.test(before) && bare.endsWith(phrase) && participle.test(said);
  const hasVerb = helpers.test(before) || isState;
  // "The repair of the boiler start": the helper stands before the whole.
  const isInside = helped.test(before) && bare.endsWith(phrase) && words.length > 2;
  return hasVerb || isInside ? words.slice(0, -1).join(' ') : phrase;
}

/** German nouns have capitals: "die graue Tonne geleert" ends with a verb. */
function withoutSmallEnd(words: readonly string[]): string {
  const last = words.findLastIndex((word) => /^\p{Lu}/u.test(word));
  return last < 1 ? '' : words.slice(0, last + 1).join(' ');
}

/** A thing and nothing else: "the deposit", "die Papiertonne", "oak desks". */
const onlyThing = new RegExp(
  String.raw`^(?:${article}\s+)?\p{L}[\p{L}\p{N}'’-]*(?:\s+\p{L}[\p{L}\p{N}'’-]*){0,3}$`,
  'iu',
);
const startsWithArticle = new RegExp(String.raw`^${article}\s`, 'iu');

/** "Jonas Weber" in the place of "Marta Lindqvist", "Leeds" in that of "Bristol". */
function withOtherName(before: string, rest: string): string | null {
  const word = String.raw`\p{Lu}[\p{L}'’-]+`;
  // German nouns have capitals, too: of two words, names.
  const more = isGerman(before) ? '+' : '*';
  const name = new RegExp(String.raw`(?<=\s)(?<!(?:^|\s)${article}\s)${word}(?:\s${word})${more}`, 'u').exec(
    before,
  )?.[0];
  return name !== undefined && new RegExp(`^${word}(?:\\s${word})${more}$`, 'u').test(rest)
    ? before.replace(name, rest)
    : null;
}

/** "The key of the cellar" */
const ofAnother = new RegExp(String.raw`^${article}\s+\p{L}[\p{L}-]*\s+(?:of|des|der|von|vom)\s+\p{L}`, 'iu');
const thingOfAnother = new RegExp(
  String.raw`(?<!\p{L})${article}\s+\p{L}[\p{L}-]*\s+(?:of|des|der|von|vom)\s+(?:${article}\s+)?\p{L}[\p{L}-]*`,
  'iu',
);

/** "Children" in the place of "adults" in "How much is the trip for adults?": what a preposition leads to. */
function withOtherBare(before: string, rest: string): string | null {
  const bare = bareOf(before);
  const led = new RegExp(String.raw`(?<!\p{L})${leads}\s+(?!${article}\s)(?<thing>[\p{L}-]+)$`, 'iu').exec(bare);
  const thing = led?.groups?.['thing'];
  return thing === undefined || !/^[\p{L}-]+$/u.test(rest) || isTimeWord.test(thing)
    ? null
    : `${bare.slice(0, bare.length - thing.length)}${rest}?`;
}
const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const isTimeWord = new RegExp(`^(?:total|all|advance|general|${months})$`, 'iu');

/**
 * The question before with another thing in the place of what it asked about: "And the oak desk?" after "What did the
 * office chair cost?". Null where either names no such thing.
 */
export function withOtherThing(before: string, rest: string): string | null {
  const name = withOtherName(before, rest);
  if (name !== null) return name;
  if (!startsWithArticle.test(rest)) return withOtherBare(before, rest);
  const whole = ofAnother.test(rest) ? (thingOfAnother.exec(bareOf(before))?.[0] ?? '') : '';
  const thing = whole === '' ? thingAsked(before) : whole;
  if (thing === '' || !(whole === '' ? onlyThing : ofAnother).test(rest)) return null;
  // "Die Papiertonne" in the middle of a sentence.
  return before.replace(thing, before.startsWith(thing) ? rest : rest.charAt(0).toLowerCase() + rest.slice(1));
}
