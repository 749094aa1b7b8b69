import { isStopWord, termsOf } from '../../../search/terms.ts';
import { namesIn } from '../../../values/names.ts';
import { isAskingWord } from '../evidence/evidence.ts';
import { areAkin, areAkinInGerman } from '../words/kin.ts';

const article = String.raw`(?:the|a|an|my|our|der|die|das|den|dem|mein\w*|unser\w*|ihr\w*|sein\w*)`;
const who = new RegExp(
  String.raw`^(?:(?:and|und)\s+)?(?:(?:who(?:'s|’s)?|wer|wem|wen)(?:\s+(?:is|was|are|were|has|hat|ist|war|sind))?|` +
    String.raw`wie (?:heißt|heisst)|what is the name of)\s+(?<rest>.+?)\??$`,
  'iu',
);
/** Whose: "Miss Okafor’s manager". */
const owner = /^.*\p{L}(?:['’]s|s['’])\s+/u;

/** What somebody is or did that a question asks for. */
export interface AskedRole {
  /** Folded: "manager" of "Who is the manager of the shop?", "chaired" of "Who chaired the meeting?". */
  readonly word: string;
  /** Whether it is what somebody is: what somebody does is told in many words. */
  readonly isNoun: boolean;
}

/** The role that a question asks for; null where it asks for nobody so. */
export function askedRole(question: string): AskedRole | null {
  const rest = who.exec(question.trim())?.groups?.['rest'];
  if (rest === undefined) return null;
  const words = termsOf(rest.replace(owner, '').replace(new RegExp(`^${article}\\s+`, 'iu'), ''));
  const upTo = words.findIndex((each) =>
    /^(?:of|for|in|at|on|from|to|with|bei|beim|von|vom|im|in|des|der)$/u.test(each),
  );
  const phrase = (upTo === -1 ? words : words.slice(0, upTo)).filter(
    (each) => !isStopWord(each) && !isAskingWord(each),
  );
  const isNoun = owner.test(rest) || new RegExp(`^${article}\\s`, 'iu').test(rest);
  // "The senior associate of": the noun is last; of a verb and its object the verb is first.
  const word = isNoun && upTo !== -1 ? phrase.at(-1) : phrase[0];
  return word === undefined ? null : { word, isNoun };
}

/** Letters between a role and a name at most: "manager, Mr Alan Birkett", "Kassenwartin bleibt Frau Sandmann". */
const mostBetween = 14;

/** Whether a name that the question does not have stands right beside a word for the role. */
export function hasRoleBesideName(text: string, role: string, question: string, german: boolean): boolean {
  const akin = german ? areAkinInGerman : areAkin;
  const asked = new Set(termsOf(question));
  const roles = [...text.matchAll(/[\p{L}\p{M}]+/gu)].filter(({ 0: word }) => akin(termsOf(word)[0] ?? '', role));
  const names = namesIn(text).filter(
    ({ confidence, normal, start, end }) =>
      (confidence >= 0.5 || /\s/u.test(normal)) && !termsOf(text.slice(start, end)).every((each) => asked.has(each)),
  );
  return roles.some(({ 0: word, index }) =>
    names.some(({ start, end }) => {
      const [from, to] = index < start ? [index + word.length, start] : [end, index];
      const isWithin = index >= start && index < end && end - start > word.length + 2;
      return isWithin || (from <= to && to - from <= mostBetween && !/[.;!?]\s/u.test(text.slice(from, to)));
    }),
  );
}
