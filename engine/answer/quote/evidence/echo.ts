import { isStopWord, termsOf } from '../../../search/terms.ts';
import { isAskingWord } from './evidence.ts';
import { areAkin } from '../words/kin.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

/** How letters begin and end; what stands there names people, and tells nothing of them. */
const greeting = 'dear|hello|hi|sehr geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)';
/** Before a comma a title may have a full stop: "Sehr geehrter Herr Dr. Baum,". */
const salutation = new RegExp(String.raw`^(?:${greeting})\s(?:[^.!?:]{1,60}[,!]?|[^!?:]{1,60},)$`, 'iu');
const closing =
  /^(?:yours (?:sincerely|faithfully|truly)|(?:kind|best) regards|mit freundlichen gr(?:ü|ue)(?:ß|ss)en)(?!\p{L})/iu;

/**
 * Whether a sentence tells nothing to a question: it is the document's title, its name or the heading above, asks
 * something itself, is a letter's salutation or closing, or has no word that the question does not have. A sentence
 * with an end mark may do so: it says yes.
 */
export function isEcho(question: string, { text, title, heading, isRow }: FoundSentence): boolean {
  const own = meaning(text);
  if (own.length === 0 || /\?["”’»)]*$/u.test(text) || salutation.test(text) || closing.test(text)) return true;
  if (isRow) return false;
  if ([title, heading].some((each) => each !== '' && isWithin(own, meaning(each)))) return true;
  return !/[.!:;]["”’»)]*$/u.test(text) && isWithin(own, meaning(question));
}

const isWithin = (own: readonly string[], other: readonly string[]): boolean =>
  own.every((word) => other.some((each) => word === each || (!/\p{N}/u.test(word) && areAkin(word, each))));

const meaning = (text: string): readonly string[] =>
  termsOf(text).filter((word) => !isStopWord(word) && !isAskingWord(word));
