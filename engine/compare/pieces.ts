import type { WordPiece } from '../../common/domain/comparison.ts';
import type { Place } from '../../common/domain/place.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { Token } from './tokens.ts';
import type { Hunk } from './word-diff.ts';

/** Texts of parts by number. */
export type Texts = ReadonlyMap<number, string>;

export interface ComparedSide {
  readonly documentId: DocumentId;
  readonly texts: Texts;
}

/** The places of tokens: one for each part that they stand in. */
export function placesOf({ documentId }: ComparedSide, tokens: readonly Token[]): readonly Place[] {
  const parts = Map.groupBy(tokens, ({ part }) => part);
  return [...parts].map(([part, of]) => ({
    documentId,
    part,
    start: Math.min(...of.map(({ start }) => start)),
    end: Math.max(...of.map(({ end }) => end)),
  }));
}

/** Tokens as they are written, with single spaces; `next` is the token behind them. */
function written({ texts }: ComparedSide, tokens: readonly Token[], next: Token | undefined): string {
  const text = tokens
    .map(
      ({ part, start, end, apart }, at) => `${apart && at > 0 ? ' ' : ''}${texts.get(part)?.slice(start, end) ?? ''}`,
    )
    .join('');
  return next?.apart === true ? `${text} ` : text;
}

/** Hunks as pieces of text with their places. */
export function piecesOf(hunks: readonly Hunk[], left: ComparedSide, right: ComparedSide): readonly WordPiece[] {
  const following = (side: 'left' | 'right', from: number): Token | undefined =>
    hunks.slice(from).find((hunk) => hunk[side].length > 0)?.[side][0];
  const pieces = hunks.flatMap((hunk, index): readonly WordPiece[] => {
    const before = written(left, hunk.left, following('left', index + 1));
    if (hunk.same) return [{ is: 'same', text: before, places: [] }];
    const after = written(right, hunk.right, following('right', index + 1));
    return [
      ...(hunk.left.length > 0 ? [{ is: 'removed', text: before, places: placesOf(left, hunk.left) } as const] : []),
      ...(hunk.right.length > 0 ? [{ is: 'added', text: after, places: placesOf(right, hunk.right) } as const] : []),
    ];
  });
  return pieces.reduce<readonly WordPiece[]>(joined, []);
}

/** Sentences of a clause follow each other: what is of one kind is one piece. */
function joined(pieces: readonly WordPiece[], piece: WordPiece): readonly WordPiece[] {
  const last = pieces.at(-1);
  if (last?.is !== piece.is) return piece.text === '' ? pieces : [...pieces, piece];
  const join = { is: last.is, text: last.text + piece.text, places: [...last.places, ...piece.places] };
  return [...pieces.slice(0, -1), join];
}
