import { contentTerms, isStopWord, termsOf } from '../../search/terms.ts';

const article = String.raw`(?:the |these |any of the |any |provided |given |die |den )*`;
const source = String.raw`(?:sources?|documents?|passages?|texts?|context|information|quellen?|dokumente?n?|texte?n?)`;
const subject = String.raw`${article}${source}(?: provided| given)?`;
const verb =
  '(?:say|tell|mention|contain|provide|answer|specify|include|' +
  'state|give|explain|address|indicate|discuss|describe|cover)';
const told =
  '(?:mentioned|stated|specified|found|provided|given|included|contained|described|answered|addressed|available)';

/** Ways to say that the sources leave a question open. English and German. */
const dontTell: readonly RegExp[] = [
  new RegExp(String.raw`\b${subject} (?:do|does|did) ?(?:not|n['’]t) (?:\w+ )?${verb}`, 'iu'),
  new RegExp(String.raw`\bnot (?:\w+ )?${told} (?:\w+ )?(?:in|by|from) ${subject}`, 'iu'),
  new RegExp(
    String.raw`\b(?:no|any) (?:\w+ )?(?:information|mention|answer|details?)\b.{0,60}\b(?:in|from|by) ${subject}`,
    'iu',
  ),
  new RegExp(String.raw`\b${subject} (?:contains?|provides?|gives?|has|have) no\b`, 'iu'),
  /\b(?:can(?:not|['’]t| not)|could(?: not|n['’]t)|unable to) (?:be )?(?:answer|find|determine)/iu,
  /\b(?:die|den) quellen? .{0,40}\b(?:nicht|nichts|keine?n?)\b/iu,
  /\bgeht aus .{0,40}\bnicht hervor\b/iu,
];

/** Whether a sentence says that the sources do not tell what was asked. */
export const saysSourcesDontTell = (sentence: string): boolean => dontTell.some((pattern) => pattern.test(sentence));

const courtesies =
  "hello|hi|sure|certainly|of course|thanks?|thank you|you(?:['’]re| are) welcome|i hope|let me know|please|" +
  'gern|hallo|natürlich|bitte|based on the sources?,?$';
const courtesy = new RegExp(`^(?:${courtesies})`, 'iu');

/** What a sentence says, without the signs of a list or of emphasis. */
export const plainClaim = (sentence: string): string =>
  sentence
    .replace(/^\s*(?:[-*•–]|\d{1,2}[.)]|#+|>)\s+/u, '')
    .replaceAll(/\*\*|__|`/gu, '')
    .trim();

/**
 * Whether a sentence claims something that a source could bear out. Questions, headings, courtesy, sentences that say
 * the sources do not tell, and answers without a word of content (“Yes.”) do not.
 */
export function isClaim(sentence: string): boolean {
  const plain = plainClaim(sentence);
  if (/[?？:：]["'”’»)\]]*$/u.test(plain) || /^\s*#/u.test(sentence) || /^\*\*[^*]+\*\*$/u.test(sentence.trim()))
    return false;
  if (/^\s*(?:```|\|[\s|:-]+$)/u.test(sentence)) return false;
  if (courtesy.test(plain) || saysSourcesDontTell(plain)) return false;
  return contentTerms(plain).some((term) => !isStopWord(term) && !empty.has(term)) && termsOf(plain).length > 0;
}

const empty = new Set([
  'yes',
  'no',
  'ja',
  'nein',
  'true',
  'false',
  'ok',
  'okay',
  'none',
  'unknown',
  'answer',
  'summary',
]);
