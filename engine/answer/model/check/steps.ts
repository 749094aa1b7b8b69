import { alike, type Word } from './words.ts';

const first = new Set('first firstly erst zuerst zunachst'.split(' '));
const then = new Set('then afterwards next second dann danach anschliessend'.split(' '));

/** Whether a claim puts two steps in the other order: "first A, then B" beside "first B, then A". */
export function stepsExchanged(claim: readonly Word[], sentence: readonly Word[]): boolean {
  const own = stepsOf(claim);
  const theirs = stepsOf(sentence);
  if (own === undefined || theirs === undefined) return false;
  return isMoved(own.earlier, theirs.earlier, theirs.later) && isMoved(own.later, theirs.later, theirs.earlier);
}

interface Steps {
  readonly earlier: readonly Word[];
  readonly later: readonly Word[];
}

function stepsOf(words: readonly Word[]): Steps | undefined {
  const at = words.find(({ plain }) => first.has(plain))?.segment;
  const behind = words.find(({ plain, segment }) => then.has(plain) && at !== undefined && segment > at)?.segment;
  if (at === undefined || behind === undefined) return undefined;
  const said = (which: number): readonly Word[] =>
    words.filter(
      ({ segment, isContent, plain }) => segment === which && isContent && !first.has(plain) && !then.has(plain),
    );
  return { earlier: said(at), later: said(behind) };
}

/** Whether a word of one step stands in the other step there, and not in its own. */
const isMoved = (words: readonly Word[], same: readonly Word[], other: readonly Word[]): boolean =>
  words.some((word) => other.some((each) => alike(word, each)) && !same.some((each) => alike(word, each)));
