import { isGerman } from '../../../common/domain/language.ts';

const article = String.raw`(?:the|a|an|my|our|der|die|das|den|dem|ein|eine[mnr]?|mein\p{L}*|unser\p{L}*)`;
const leads = String.raw`(?:of|for|in|about|with|from|at|on|by|to|von|vom|für|über|mit|bei|beim|im|zum|zur|an|am|auf)`;
/** A thing with its article that no preposition leads to: "the office chair cost", "die graue Tonne geleert". */
const asked = new RegExp(
  String.raw`(?<!(?<!\p{L})${leads}\s+)(?<!\p{L})(?<thing>${article}\s+\p{L}[\p{L}\p{N}'’-]*(?:\s+\p{L}[\p{L}\p{N}'’-]*){0,4})`,
  'iu',
);
/** Words that end a thing's name: prepositions, clauses, adverbs. */
const ends = new RegExp(
  String.raw`\s+(?:${leads}|des|and|und|or|oder|when|if|wenn|falls|that|which|per|pro|je|a|an|each|every|jede[nrsm]?|` +
    String.raw`is|are|was|were|ist|sind|war|waren|do|does|did|has|have|had|hat|haben|can|may|must|will|kann|darf|muss|wird)` +
    String.raw`(?!\p{L}).*$`,
  'iu',
);
const helpers = /(?<!\p{L})(?:do|does|did|will|would|can|could|must|may|might|should|shall|has|have|had)\s+$/iu;
const adverb =
  /\s(?:next|now|today|usually|normally|again|altogether|then|later|first|last|exactly|currently|already)$/iu;
const states = /(?<!\p{L})(?:is|are|was|were|be|been)\s+$/iu;
const participle =
  /(?:ed|due|paid|sent|made|done|held|sold|built|left|lost|open|closed|free|located|kept|given|taken)$/iu;

/**
 * What a question is about where it says so without a preposition, with its article: "the office chair" of "What did
 * the office chair cost?". '' where there is none.
 */
export function thingAsked(question: string): string {
  const bare = question.replaceAll(/[\s?.]+$/gu, '');
  const found = asked.exec(bare);
  const phrase = (found?.groups?.['thing'] ?? '').replace(ends, '');
  const words = phrase.split(' ');
  if (found === null || words.length < 2) return '';
  if (isGerman(question)) return withoutSmallEnd(words);
  const before = bare.slice(0, found.index);
  const said = phrase.replace(adverb, '');
  const hasVerb = helpers.test(before) || (states.test(before) && bare.endsWith(phrase) && participle.test(said));
  const kept = hasVerb ? said.split(' ').slice(0, -1) : words;
  return kept.length < 2 ? '' : kept.join(' ');
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

/**
 * The question before with another thing in the place of what it asked about: "And the oak desk?" after "What did the
 * office chair cost?". Null where either names no thing, or the new one has no article and the language wants one.
 */
export function withOtherThing(before: string, rest: string): string | null {
  const name = withOtherName(before, rest);
  if (name !== null) return name;
  const thing = thingAsked(before);
  if (thing === '' || !onlyThing.test(rest)) return null;
  const other = startsWithArticle.test(rest) ? rest : `${thing.split(' ')[0] ?? ''} ${rest}`;
  // "Die Papiertonne" in the middle of a sentence.
  const inside = before.startsWith(thing) ? other : other.charAt(0).toLowerCase() + other.slice(1);
  return before.replace(thing, inside);
}
