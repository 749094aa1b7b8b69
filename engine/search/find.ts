import { foldWithOffsets, fold, originalEnd } from '../../common/domain/fold.ts';
import type { TextRange } from '../../common/domain/part.ts';

/**
 * Finds words in a text as a reader would: folded, whatever white space is between them. Ranges are in reading order.
 */
export function createFinder(words: string): (text: string) => readonly TextRange[] {
  const wanted = fold(words)
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (wanted.length === 0) return () => [];
  const pattern = new RegExp(wanted.map((word) => escaped(word)).join(String.raw`\s+`), 'gu');
  return (text) => {
    const folded = foldWithOffsets(text);
    return [...folded.text.matchAll(pattern)].map(({ index, 0: match }) => ({
      start: folded.starts[index] as number,
      end: originalEnd(folded, index + match.length),
    }));
  };
}

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
