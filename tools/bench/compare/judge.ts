import type { Comparison, Difference, WordPiece } from '../../../common/domain/comparison.ts';
import type { Edit, EditKind } from './edits.ts';

/** What became of the edits of a contract. */
export interface Judged {
  readonly found: readonly Edit[];
  readonly missed: readonly Edit[];
  /** Differences that no edit made. */
  readonly wrong: readonly Difference[];
  /** Edits that are told, but as likely misread. */
  readonly doubted: readonly Edit[];
  readonly told: number;
  readonly misread: number;
}

/** The share of an edit's words that a difference must have on each side. */
const nearlyAll = 0.7;
/** A difference that has this share of its words from an edit was made by that. */
const mostly = 0.5;

export function judge({ differences }: Comparison, edits: readonly Edit[]): Judged {
  const real = differences.filter(({ evidence }) => evidence !== 'misread');
  const misread = differences.filter(({ evidence }) => evidence === 'misread');
  const found = edits.filter((edit) => real.some((each) => tells(each, edit)));
  const missed = edits.filter((edit) => !found.includes(edit));
  return {
    found,
    missed,
    doubted: missed.filter((edit) => misread.some((each) => tells(each, edit))),
    wrong: real.filter((each) => !edits.some((edit) => isOf(each, edit))),
    told: real.length,
    misread: misread.length,
  };
}

const numeric: ReadonlySet<EditKind> = new Set(['number', 'date']);

/** True when a difference says what the edit did, by its kind and on both sides. */
function tells({ kind, left, right, words, numbers }: Difference, edit: Edit): boolean {
  const [before, after] = [textOf(words, ['same', 'removed']), textOf(words, ['same', 'added'])];
  if (edit.kind === 'clause moved') return kind === 'moved' && share(edit.left ?? '', before) >= nearlyAll;
  if (edit.left === null)
    return (kind === 'added' || kind === 'changed') && share(edit.right ?? '', textOf(words, ['added'])) >= nearlyAll;
  if (edit.right === null)
    return (kind === 'removed' || kind === 'changed') && share(edit.left, textOf(words, ['removed'])) >= nearlyAll;
  if (left === null || right === null || (numeric.has(edit.kind) && numbers.length === 0)) return false;
  return share(edit.left, before) >= nearlyAll && share(edit.right, after) >= nearlyAll && saysChange(words, edit);
}

/** True when the words that differ are those that the edit changed. */
function saysChange(words: readonly WordPiece[], { left, right }: Edit): boolean {
  const [a, b] = [wordsOf(left ?? ''), wordsOf(right ?? '')];
  const put = b.filter((word) => !a.includes(word));
  const taken = a.filter((word) => !b.includes(word));
  const [added, removed] = [wordsOf(textOf(words, ['added'])), wordsOf(textOf(words, ['removed']))];
  return (
    (put.length === 0 || put.some((word) => added.includes(word))) &&
    (taken.length === 0 || taken.some((word) => removed.includes(word)))
  );
}

/** True when a difference lies in what an edit touched. */
function isOf({ words }: Difference, { left, right }: Edit): boolean {
  const [removed, added] = [textOf(words, ['removed']), textOf(words, ['added'])];
  const all = textOf(words, ['same', 'removed', 'added']);
  const touched = [left ?? '', right ?? ''].join(' ');
  return share(all, touched) >= mostly && share(`${removed} ${added}`, touched) >= mostly;
}

const textOf = (words: readonly WordPiece[], kinds: readonly WordPiece['is'][]): string =>
  words
    .filter(({ is }) => kinds.includes(is))
    .map(({ text }) => text)
    .join(' ');

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of a text's words that another one has; 1 for no words. */
function share(of: string, text: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsOf(of);
  let present = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    present++;
  }
  return words.length === 0 ? 1 : present / words.length;
}
