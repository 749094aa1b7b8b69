import type { WordPiece } from './comparison.ts';

const around = 60;

/**
 * The words of a difference as they are shown in a list: of long runs of the same words only those beside what differs.
 */
export function shortenedWords(words: readonly WordPiece[]): readonly WordPiece[] {
  return words.map((piece, index) => {
    if (piece.is !== 'same') return piece;
    const [isFirst, isLast] = [index === 0, index === words.length - 1];
    const most = isFirst || isLast ? around : 2 * around;
    if (piece.text.length <= most + around / 2) return piece;
    const head = isFirst ? '' : wholeWords(piece.text.slice(0, around), 'end');
    const tail = isLast ? '' : wholeWords(piece.text.slice(-around), 'start');
    return { ...piece, text: `${head}… ${tail}` };
  });
}

/** A cut text without the word that the cut goes through. */
const wholeWords = (text: string, cutAt: 'start' | 'end'): string =>
  cutAt === 'end' ? text.replace(/\S*$/u, '') : text.replace(/^\S*\s/u, '');
