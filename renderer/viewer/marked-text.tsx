import type { TextRange } from '../../common/domain/part.ts';
import { markedPieces, marksIn, type Marks } from './marks.ts';

interface MarkedTextProps {
  /** Of the whole part. */
  readonly text: string;
  readonly part: number;
  /** What of it is shown. */
  readonly range: TextRange;
  readonly marks: Marks;
}

/** A range of a part's text with its marks: text only, whatever a document holds. */
export function MarkedText({ text, part, range, marks }: MarkedTextProps) {
  return markedPieces(range, marksIn(marks, part, range)).map(({ start, end, cited, found, now, compared }) => {
    const words = text.slice(start, end);
    if (!cited && !found && compared === undefined) return words;
    const difference = compared === undefined ? '' : `compared-text ${compared}`;
    const kinds = [difference, cited ? 'cited-text' : '', found ? 'found-text' : '', now ? 'now' : ''];
    return (
      <mark key={start} className={kinds.filter((kind) => kind !== '').join(' ')}>
        {words}
      </mark>
    );
  });
}
