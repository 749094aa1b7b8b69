import type { Hit, Piece } from '../../../common/domain/passage.ts';
import { overlap } from '../quote/overlap.ts';

/** Less text of a part is no place to send a person to, where the passage has more in another. */
const leastText = 80;
/** A part with more of a passage comes first among parts that have as much of the question's words. */
const sizeShare = 0.1;

/** A hit, and which part of its document fits best: a passage may run over several. */
export interface FoundHit extends Hit {
  readonly best: Pick<Piece, 'part' | 'label'>;
}

/** What a passage has in one part. */
interface PieceText {
  readonly piece: Pick<Piece, 'part' | 'label'>;
  readonly text: string;
}

/** A passage's text by parts, without the ends that stand in a part by a line or two. */
function textsByPart({ passage: { text, pieces } }: Pick<Hit, 'passage'>): readonly PieceText[] {
  const texts = pieces.map((piece, index) => ({
    piece,
    text: text.slice(piece.offset, pieces[index + 1]?.offset ?? text.length).trim(),
  }));
  const long = texts.filter((each) => each.text.length >= leastText);
  return long.length > 0 ? long : texts.slice(0, 1);
}

/** The hits with the part that has most of a query's words. @param terms stems and their weights */
export const withBestPart = (hits: readonly Hit[], terms: ReadonlyMap<string, number>): readonly FoundHit[] =>
  hits.map((hit) => {
    const texts = textsByPart(hit);
    const score = ({ text }: PieceText): number =>
      overlap(terms, text) + (sizeShare * text.length) / Math.max(1, hit.passage.text.length);
    const [best] = texts.toSorted((a, b) => score(b) - score(a));
    return { ...hit, best: best?.piece ?? { part: 1, label: '' } };
  });
