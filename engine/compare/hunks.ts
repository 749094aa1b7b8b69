import { followsRenumbering } from './renumbering.ts';
import type { Token } from './tokens.ts';
import { wordDiff, type Hunk } from './word-diff.ts';

/**
 * What differs between two sentences. What only differs in how it is set is the same: a hyphen at the end of a line, a
 * space inside of a word, the new number of a clause that is referred to.
 */
export function differingHunks(
  left: readonly Token[],
  right: readonly Token[],
  renumbered: ReadonlyMap<string, string>,
): readonly Hunk[] {
  const hunks = wordDiff(left, right);
  return hunks.map((hunk, index): Hunk => {
    if (hunk.same) return hunk;
    const before = hunks[index - 1]?.left.at(-1)?.form ?? '';
    const next = hunks[index + 1]?.left[0];
    const isSetting = isSameSpelling(hunk) && !(next?.is === 'number' && !next.apart);
    return isSetting || followsRenumbering(hunk, before, renumbered) ? { ...hunk, same: true } : hunk;
  });
}

/** True when both sides have the same letters. Numbers are spelt by their tokens: "1-2" is not "12". */
function isSameSpelling({ left, right }: Hunk): boolean {
  if ([...left, ...right].some(({ is }) => is === 'number')) return false;
  const spelling = (tokens: readonly Token[]): string => tokens.map(({ form }) => form.replaceAll('-', '')).join('');
  return spelling(left) === spelling(right);
}
