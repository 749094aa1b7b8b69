import { foldWithOffsets, originalEnd } from '../../../../common/domain/fold.ts';
import { fold } from '../../../../common/domain/fold.ts';
import type { TextRange } from '../../../../common/domain/part.ts';

/** A word of a cue that may end in any way, and the words that may stand between two. */
const restOfWord = String.raw`[\p{L}\p{N}'-]*`;
const fewWords = String.raw`(?:[^\s.;:!?]+[\s,]+){0,9}[("„“]?`;

/** The pattern of cues (`fields/`) over folded text; the longer ones first. */
export const cuePattern = (cues: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${cues
      .toSorted((a, b) => b.length - a.length)
      .map(patternOf)
      .join('|')})(?![\p{L}\p{N}])`,
    'gu',
  );

const patternOf = (cue: string): string =>
  cue
    .split(/\s+/u)
    .map((word) => (word === '…' ? word : fold(word)))
    .map((word) => (word === '…' ? '' : word.replaceAll(/[.()?+]/gu, String.raw`\$&`).replaceAll('*', restOfWord)))
    .map((word, i, all) => (word === '' ? fewWords : `${word}${i < all.length - 1 ? String.raw`[\s'-]+` : ''}`))
    .join('');

/** The pattern of words as they stand, but for capitals and what is between them; null where there are none. */
export function verbatimPattern(words: string): RegExp | null {
  const parts = fold(words).match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = parts.join(String.raw`[^\p{L}\p{N}]+`);
  return parts.length === 0 ? null : new RegExp(String.raw`(?<![\p{L}\p{N}])${joined}(?![\p{L}\p{N}])`, 'gu');
}

/** Where a pattern over folded text matches in a text. */
export function placesIn(text: string, pattern: RegExp): readonly TextRange[] {
  const folded = foldWithOffsets(text);
  return [...folded.text.matchAll(pattern)]
    .filter(({ 0: words }) => words.length > 0)
    .map(({ 0: words, index }) => ({
      start: folded.starts[index] as number,
      end: originalEnd(folded, index + words.length),
    }));
}
