import { formatByExtension, viewerOf } from '../../../../common/domain/formats.ts';
import type { Hit, NamedRow, Piece } from '../../../../common/domain/passage.ts';
import { quoteInWords, rowAsQuote, type QuotedRow } from '../../../../common/domain/quoted-row.ts';
import { sentencesOf, type TextRange } from '../../../../common/domain/sentences.ts';
import { typedValuesIn } from '../../../values/values.ts';
import { columnLines } from './column-lines.ts';
import { withoutListMarks } from './list-marks.ts';
import { linesOf, partedAtBreaks } from './meant-breaks.ts';

/** A stretch of a passage that may be quoted by itself. */
export interface Quotable extends TextRange {
  /** As models read it: a row as "Item: Tea · Price: 3.20". */
  readonly words: string;
  /** As it is shown: a row as a line of names and a line of cells. */
  readonly quote: string;
  /** `names`: the row that names the columns of the rows below. */
  readonly kind: 'sentence' | 'row' | 'names' | 'heading';
}

/**
 * What may be quoted of a passage: its sentences, without marks of lists, and the rows of its tables. Headings among
 * them tell only what stands below them.
 *
 * @param most UTF-16 units of a quote
 */
export function quotable(
  { name, passage: { text, pieces } }: Pick<Hit, 'name' | 'passage'>,
  ofTables: readonly NamedRow[],
  most: number,
): readonly Quotable[] {
  const isInTable = ({ start, end }: TextRange): boolean => ofTables.some((row) => row.start < end && start < row.end);
  const lines = columnLines(text).filter((line) => !isInTable(line));
  const rows = [...ofTables, ...lines];
  const whole = linesOf(text, hasPages(name));
  const sentences = (hasPages(name) ? [{ start: 0, end: text.length }] : partsOf(text, pieces))
    .flatMap((part) => sentencesOf(text.slice(part.start, part.end)).map((each) => moved(each, part.start)))
    .filter((sentence) => !isInTable(sentence))
    .flatMap((sentence) => besides(lines, text, sentence))
    .flatMap((sentence) => apart(text, sentence))
    .flatMap(({ kind, ...range }) =>
      (kind === 'heading' ? [range] : partedAtBreaks(whole, range)).map((each) => ({ kind, ...each })),
    )
    .map(({ kind, ...range }): Quotable => {
      const { start, end } = kind === 'heading' ? range : withoutListMarks(text, range);
      const words = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
      return { start, end, words, quote: words, kind: text.slice(start, end).includes('\t') ? 'row' : kind };
    });
  const namesBelow = new Set(rows.map(({ headings }) => headings.join('\t')));
  const ofRows = rows.map(({ start, end, ...row }): Quotable => {
    const isNames = row.headings.length === 0 && namesBelow.has(row.cells.join('\t'));
    const quote = rowAsQuote(shortened(row, most));
    return { start, end, words: quoteInWords(quote), quote, kind: isNames ? 'names' : 'row' };
  });
  return [...sentences, ...ofRows].toSorted((one, other) => one.start - other.start);
}

/** What a range has besides these, which are in order. */
function besides(lines: readonly TextRange[], text: string, { start, end }: TextRange): readonly TextRange[] {
  const within = lines.filter((line) => line.start < end && start < line.end);
  const starts = [start, ...within.map((line) => line.end)];
  const ends = [...within.map((line) => line.start), end];
  return starts.flatMap((from, index) => trimmed(text, from, Math.max(from, ends[index] ?? end)));
}

function trimmed(text: string, start: number, end: number): readonly TextRange[] {
  const own = text.slice(start, end);
  const bare = own.trim();
  const from = start + own.indexOf(bare);
  return bare === '' ? [] : [{ start: from, end: from + bare.length }];
}

/** On pages a sentence may begin on one and end on the next; slides, sheets and messages each end by themselves. */
function hasPages(name: string): boolean {
  const format = formatByExtension(name);
  return format === undefined || viewerOf(format) === 'pages';
}

const partsOf = (text: string, pieces: readonly Piece[]): readonly TextRange[] =>
  pieces.map(({ offset }, index) => ({ start: offset, end: pieces[index + 1]?.offset ?? text.length }));

const moved = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });

/** A first line that is shorter than this share of the widest is a heading above the sentence. */
const headingShare = 0.6;

/** A sentence, and the heading that stands on a line of its own above it. */
function apart(
  text: string,
  { start, end }: TextRange,
): readonly (TextRange & { readonly kind: 'sentence' | 'heading' })[] {
  const whole = [{ start, end, kind: isAboveProse(text, start, end) ? ('heading' as const) : ('sentence' as const) }];
  const lines = text.slice(start, end).split('\n');
  const [first = '', second = ''] = lines;
  if (lines.length < 2 || first.includes('\t') || !startsBlock(text, start) || /[.!?:;,)-]\s*$/u.test(first))
    return whole;
  const widest = Math.max(...lines.slice(1).map(({ length }) => length));
  const isNumbered = /^(?:§+\s*)?\d+(?:\.\d+)*[.)]?\s+\p{Lu}/u.test(first);
  const isShort = first.length < headingShare * widest;
  if (!/^\s*[\p{Lu}\p{N}„"“(]/u.test(second) || !(isShort || (isNumbered && first.length < widest))) return whole;
  const rest = start + first.length + 1 + (/^\s*/u.exec(second)?.[0].length ?? 0);
  return [
    { start, end: start + first.trimEnd().length, kind: 'heading' },
    { start: rest, end, kind: 'sentence' },
  ];
}

const startsBlock = (text: string, start: number): boolean => start === 0 || /\n\s*\n$/u.test(text.slice(0, start));

/**
 * Whether a range is a block by itself, without an end mark, and the next block is prose: a heading, the subject line
 * of a letter. Such a line names what is told below it and tells nothing itself.
 */
function isAboveProse(text: string, start: number, end: number): boolean {
  const own = text.slice(start, end).trim();
  if (!startsBlock(text, start) || /[.!?:;,]$/u.test(own) || /[\n:]/u.test(own)) return false;
  // A line with a date or an amount tells something.
  if (typedValuesIn(own).length > 0) return false;
  const [, next] = /^\s*\n\s*\n([^\t]+?)(?:\n\s*\n|$)/u.exec(text.slice(end)) ?? [];
  return next !== undefined && /[.!?]$/u.test(next.trim());
}

/** A row of more words than a quote may have ends after a cell. */
function shortened({ headings, cells }: QuotedRow, most: number): QuotedRow {
  let columns = cells.length;
  const cut = (): QuotedRow => ({ headings: headings.slice(0, columns), cells: cells.slice(0, columns) });
  while (columns > 1 && rowAsQuote(cut()).length > most) columns--;
  return cut();
}
