import type { Part } from '../../../common/domain/part.ts';

/** Words of a page that two readers have. */
export interface Counts {
  /** All words of the other reader. */
  readonly words: number;
  /** Those that we lack without a reason, whose letters are there, and of running lines that are left out. */
  readonly lacked: number;
  readonly parted: number;
  readonly running: number;
  /** Those that only we have, without a reason, and whose letters the other has. */
  readonly only: number;
  readonly onlyParted: number;
}

export interface Compared {
  readonly counts: Counts;
  readonly lacked: readonly string[];
  readonly only: readonly string[];
}

/** Lines at the top and at the foot of a page that may be running lines. */
const margin = 3;

/** Compares our text of a page with that of another reader. */
export function compared(part: Part, theirs: string): Compared {
  const [ours, others] = [wordsOf(part.text), wordsOf(theirs)];
  const missing = without(others, ours);
  const extra = without(ours, others);
  const leavesOut = part.omissions.some(({ code }) => /running-lines|line-numbers/u.test(code));
  const lines = theirs.split('\n').filter((line) => line.trim() !== '');
  const inMargin = new Set(leavesOut ? wordsOf([...lines.slice(0, margin), ...lines.slice(-margin)].join('\n')) : []);
  const [ourLetters, theirLetters] = [ours.join(''), others.join('')];
  const running = missing.filter((word) => inMargin.has(word) || (leavesOut && /^\d{1,4}$/u.test(word)));
  const rest = missing.filter((word) => !running.includes(word));
  const lacked = rest.filter((word) => !ourLetters.includes(word));
  const only = extra.filter((word) => !theirLetters.includes(word));
  return {
    counts: {
      words: others.length,
      lacked: lacked.length,
      parted: rest.length - lacked.length,
      running: running.length,
      only: only.length,
      onlyParted: extra.length - only.length,
    },
    lacked,
    only,
  };
}

/** Letters and figures; hyphens at line ends are joined, as readers do not agree on them. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .replaceAll(/(\p{L})[-‐\u00ad]\s*\n\s*(?=\p{L})/gu, '$1')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of a list that another list has not as often. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    if (count > 0) counts.set(word, count - 1);
    return count === 0;
  });
}
