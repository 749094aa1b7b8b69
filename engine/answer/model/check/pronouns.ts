import { alike, type Word } from './words.ts';

/** Pronouns that are told apart: who does it, and to whom it is done. English and German, folded. */
const pairs = [
  { does: 'i', doneTo: ['me'] },
  { does: 'we', doneTo: ['us'] },
  { does: 'he', doneTo: ['him'] },
  { does: 'she', doneTo: ['her'] },
  { does: 'they', doneTo: ['them'] },
  { does: 'ich', doneTo: ['mich', 'mir'] },
  { does: 'wir', doneTo: ['uns'] },
  { does: 'er', doneTo: ['ihn', 'ihm'] },
] as const;
/** With one of them who does it may stand behind: "He was saved by her". */
const passive = new Set('is are was were be been being ist sind war wird werden wurde wurden worden'.split(' '));
/** A pronoun stands so near its verb. */
const near = 2;

/**
 * Whether a claim and a sentence have a pronoun at the same verb, in one as who does it, in the other as to whom it is
 * done: "We lend them dryers", "They lend us dryers".
 */
export function pronounMoved(claim: readonly Word[], sentence: readonly Word[]): boolean {
  return pairs.some(
    ({ does, doneTo }) => isMoved(does, doneTo, claim, sentence) || isMoved(does, doneTo, sentence, claim),
  );
}

/** Whether a verb has who does it beside it in one text, and to whom it is done behind it in the other alone. */
function isMoved(does: string, doneTo: readonly string[], one: readonly Word[], other: readonly Word[]): boolean {
  const at = one.findIndex(({ plain }) => plain === does);
  if (at < 0 || other.some(({ plain }) => plain === does)) return false;
  // "Her" before a noun is whose it is.
  const to = other.findIndex(({ plain }, i) => doneTo.includes(plain) && !(plain === 'her' && isNoun(other[i + 1])));
  if (to < 0) return false;
  return one.some(
    (verb, i) =>
      verb.isContent &&
      !isPassive(one, verb) &&
      !verb.isCapital &&
      Math.abs(i - at) <= near &&
      other
        .slice(Math.max(0, to - near), to)
        .some((word) => word.isContent && !word.isCapital && alike(verb, word) && !isPassive(other, word)),
  );
}

const isPassive = (words: readonly Word[], verb: Word): boolean =>
  words.some(({ plain, clause }) => clause === verb.clause && passive.has(plain));

const isNoun = (word: Word | undefined): boolean => word?.isContent === true;
