import { determiners } from './function-words.ts';
import type { Word } from './words.ts';
import { participantsOf, receivers, sharesForm, verbsInCommon, type Participant, type Sentence } from './roles.ts';

/**
 * Whether a claim lets somebody else do what a sentence tells: who does it there is the one to whom it is done in the
 * claim ("the members pay", "the society pays the members"), or does something else in the claim ("if the school
 * cancels, it owes", "if the caterer cancels, the school owes"). Nouns as well as names; both must have the same verb.
 */
export function doerMoved(claim: Sentence, sentence: Sentence): boolean {
  const own = participantsOf(claim, sentence);
  const theirs = participantsOf(sentence, claim);
  return verbsInCommon(claim.words, sentence.words).some(({ own: verb, there }) => {
    if (!mayBeVerb(verb, claim, own) || !mayBeVerb(there, sentence, theirs)) return false;
    const doer = doerOf(verb, own);
    if (doer === undefined || own.filter(({ word }) => sharesForm(word, doer.word)).length > 1) return false;
    const isDoer = ({ word }: Participant): boolean => sharesForm(word, doer.word);
    const other = doerOf(there, theirs);
    if (other === undefined) return isObject(doer.word, there, theirs, sentence.words) && own.some(isPatient);
    if (isDoer(other)) return false;
    const same = own.filter(({ word }) => sharesForm(word, other.word));
    if (same.length !== 1) return false;
    const isMoved = same.some((each) => each.word.clause === verb.clause && isPatient(each));
    const isElsewhere =
      same.some(({ role, word }) => role === 'doer' && word.clause !== verb.clause) && !theirs.some(isDoer);
    return isMoved || isElsewhere;
  });
}

/** A word of no value, that is no noun and does not stand behind an article. */
function mayBeVerb(word: Word, { words, figures }: Sentence, nouns: readonly Participant[]): boolean {
  const isOfValue = figures.some(({ start, end, unit }) => unit === word || (word.start < end && start < word.end));
  const previous = words[words.indexOf(word) - 1]?.plain ?? '';
  return !isOfValue && !nouns.some((noun) => noun.word === word) && !determiners.has(previous);
}

/** Who does what a verb tells: the noun of its clause before it, without another one between them. */
function doerOf(verb: Word, participants: readonly Participant[]): Participant | undefined {
  const before = participants.filter(
    ({ word, role }) =>
      word.clause === verb.clause && word.end <= verb.start && (role === 'doer' || role === 'done-to'),
  );
  const [only] = before;
  return before.length === 1 && only?.role === 'doer' && !only.isOpen ? only : undefined;
}

const isPatient = ({ role, isOpen }: Participant): boolean => (role === 'done-to' && !isOpen) || receivers.has(role);

/** "She stood in for the manager", "sie vertrat den Leiter": an article of an object, behind the verb. */
const isObject = (noun: Word, verb: Word, participants: readonly Participant[], words: readonly Word[]): boolean =>
  participants.some(
    ({ word }) =>
      sharesForm(word, noun) &&
      word.clause === verb.clause &&
      word.start > verb.start &&
      /^(?:den|dem|einen|einem)$/u.test(words[words.indexOf(word) - 1]?.plain ?? ''),
  );
