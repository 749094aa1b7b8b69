import { formatByExtension, viewerOf } from '../../common/domain/formats.ts';
import type { Hit, NamedRow, Piece } from '../../common/domain/passage.ts';
import { sentencesOf, type TextRange } from '../../common/domain/sentences.ts';

/**
 * What may be quoted of a passage, with its words: its sentences, and the rows of a sheet by the names of their
 * columns.
 *
 * @param most UTF-16 units of a quote
 */
export function quotable(
  { name, passage: { text, pieces } }: Pick<Hit, 'name' | 'passage'>,
  rows: readonly NamedRow[],
  most: number,
): readonly NamedRow[] {
  const sentences = (hasPages(name) ? [{ start: 0, end: text.length }] : partsOf(text, pieces))
    .flatMap((part) => sentencesOf(text.slice(part.start, part.end)).map((each) => moved(each, part.start)))
    .filter(({ start, end }) => !rows.some((row) => row.start < end && start < row.end))
    .map(({ start, end }) => ({ start, end, words: text.slice(start, end).replaceAll(/\s+/gu, ' ').trim() }));
  return [...sentences, ...rows.map((row) => ({ ...row, words: shortened(row.words, most) }))].toSorted(
    (one, other) => one.start - other.start,
  );
}

/** On pages a sentence may begin on one and end on the next; slides, sheets and messages each end by themselves. */
function hasPages(name: string): boolean {
  const format = formatByExtension(name);
  return format === undefined || viewerOf(format) === 'pages';
}

const partsOf = (text: string, pieces: readonly Piece[]): readonly TextRange[] =>
  pieces.map(({ offset }, index) => ({ start: offset, end: pieces[index + 1]?.offset ?? text.length }));

const moved = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });

/** A row of more words than a quote may have ends after a cell. */
const shortened = (words: string, most: number): string =>
  words.length <= most ? words : words.slice(0, Math.max(0, words.lastIndexOf(' · ', most)));
