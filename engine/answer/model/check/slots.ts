import { alike, matchIn, type Word } from './words.ts';

/** Words of a claim that stand in the place of others in a sentence. */
export interface Replaced {
  readonly words: readonly Word[];
  /** The word before them in their clause. */
  readonly before: Word | undefined;
}

/**
 * Words of a claim that the sentence does not have, where it has others: beside both stand the same words. "The
 * landlord bears small repairs" beside "The tenant bears small repairs".
 */
export function replacedIn(claim: readonly Word[], sentence: readonly Word[]): readonly Replaced[] {
  const theirs = strangersOf(sentence, claim);
  return strangersOf(claim, sentence).filter((run) =>
    theirs.some(
      (other) =>
        haveCapitals(run.words) === haveCapitals(other.words) &&
        sameNeighbour(run.before, other.before) &&
        sameNeighbour(run.after, other.after) &&
        (run.before !== undefined || run.after !== undefined),
    ),
  );
}

interface Run extends Replaced {
  readonly after: Word | undefined;
}

/** Runs of words of content that the other text does not have. */
function strangersOf(words: readonly Word[], others: readonly Word[]): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  words.forEach((word, i) => {
    if (!word.isContent || matchIn(word, others) !== undefined) return;
    const last = runs.at(-1);
    if (last !== undefined && last.to === i && words[i - 1]?.clause === word.clause) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  });
  return runs.map(({ from, to }) => {
    const clause = words[from]?.clause;
    const beside = (at: number): Word | undefined => (words[at]?.clause === clause ? words[at] : undefined);
    return { words: words.slice(from, to), before: beside(from - 1), after: beside(to) };
  });
}

const haveCapitals = (words: readonly Word[]): boolean => words.every(({ isCapital }) => isCapital);

/** Equal words, or both at an end. */
function sameNeighbour(own: Word | undefined, other: Word | undefined): boolean {
  if (own === undefined || other === undefined) return own === other;
  return (
    own.plain === other.plain ||
    sameAuxiliary(own.plain, other.plain) ||
    (own.isContent && other.isContent && alike(own, other))
  );
}

const families = [
  'is are was were ist sind war waren',
  'has have had hat haben',
  'wird werden wurde wurden',
  'der die das den dem',
  'ein eine einen einem einer',
].map((words) => words.split(' '));
/** "is" and "are"; the articles of two German nouns. */
const sameAuxiliary = (a: string, b: string): boolean =>
  families.some((family) => family.includes(a) && family.includes(b));
