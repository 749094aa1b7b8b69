import { isGerman } from '../../../../common/domain/language.ts';
import { thingAsked, withoutVerb } from './other-thing.ts';
import { bareOf, nounPhrase, prepositions } from './words.ts';

/**
 * What a question is about, as it says: after its last preposition, else its names, else what follows its article;
 * else ''.
 */
export function subjectOf(question: string): string {
  const bare = bareOf(question).replace(/^\P{L}*/u, '');
  const found = new RegExp(`^(.*(?<![\\p{L}])(?:${prepositions}|des|der)\\s+)(.+)$`, 'iu').exec(bare);
  const [, lead = '', after = ''] = found ?? [];
  const phrase = withoutVerb(nounPhrase(after), bare.slice(0, lead.length), bare);
  if (phrase !== '' && !isTime(phrase)) return phrase;
  const name = /(?<=\s)\p{Lu}[\p{L}\p{N}-]*(?:\s+\p{Lu}[\p{L}\p{N}-]*)*/u.exec(bare)?.[0];
  if (name !== undefined && !isGerman(question)) return name;
  const thing = thingAsked(question);
  if (thing !== '') return thing;
  const article = /(?<!\p{L})(?:the|a|an|der|die|das|den|dem|ein|eine|einen|einem|einer)\s+.+$/iu.exec(bare)?.[0];
  return article === undefined ? '' : nounPhrase(article);
}

/** A person that an English question names; '' where none is told by capitals, as in German. */
export function personIn(question: string): string {
  if (isGerman(question)) return '';
  const bare = bareOf(question);
  const titled = /(?<=\s)(?:Mr|Mrs|Ms|Miss|Dr)\.?\s\p{Lu}[\p{L}-]+/u.exec(bare)?.[0];
  return titled ?? /(?<=\s)\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}\p{Ll}[\p{L}-]*)+/u.exec(bare)?.[0] ?? '';
}

/** "In the month": when, and not what. */
const isTime = (phrase: string): boolean =>
  /^(?:the |a |einem |dem )?(?:year|month|week|day|hour|jahr|monat|woche|tag|stunde|\d+)s?(?!\p{L})/iu.test(phrase);

const noun = String.raw`\p{L}[\p{L}-]*`;
const thingOf = new RegExp(
  String.raw`(?<!\p{L})(?:the|der|die|das)\s+${noun}(?:\s+${noun})?\s+(?:of|des|der|von)\s+(.+)$`,
  'iu',
);

/** "The deposit of the flat", where `subject` is "the flat": "it" may be either. */
export function withThing(before: string, subject: string): string {
  const [thing, whole = ''] = thingOf.exec(bareOf(before)) ?? [];
  // A verb may follow: "the repair of the boiler start".
  const isOfIt = thing !== undefined && (whole === subject || whole.startsWith(`${subject} `));
  return isOfIt ? `${thing.slice(0, thing.length - whole.length)}${subject}` : subject;
}
