import { spokenName } from '../../common/domain/spoken-name.ts';
import type { Hit, NamedRow, Piece } from '../../common/domain/passage.ts';
import type { DocumentId } from '../../common/ids.ts';
import { piecesOf } from '../search/passage.ts';
import { quotable } from './quotable.ts';
import type { Sentence } from './quoted.ts';

/** A sentence for quoting has at least this many characters and at most that many; a row of a table may be shorter. */
const quoteLength = { least: 20, leastOfRow: 6, most: 600 };
/** Characters of a heading or title that a sentence is read with. */
const contextLength = 120;

/** A sentence of a passage with its place. */
export interface FoundSentence extends Sentence {
  readonly documentId: DocumentId;
  readonly name: string;
  /** Rank of its passage, from 0. */
  readonly rank: number;
  readonly pieces: readonly Piece[];
  /** What the sentence is about, as far as its place tells: its heading, or the document's title. */
  readonly context: string;
  /** The document's title, or its name where it has none. */
  readonly title: string;
  /** Of the section it stands in; '' where none is known. */
  readonly heading: string;
  /** What it can't be understood without: the sentence before, where it points back; a row's column headings. */
  readonly before: string;
  /** All that its place tells: the document's name and title, the heading, the passage. */
  readonly surroundings: string;
}

/** Words that point back to the sentence before, when a sentence begins with one. English and German. */
const pointers =
  'this these those it they he she his her its their therefore dies diese dieser dieses er sie es ' +
  'ihr ihre sein seine ' +
  'dabei dafür davon dazu danach deshalb';
const pointsBack = new RegExp(`^(?:during it|${pointers.replaceAll(' ', '|')})(?!\\p{L})`, 'iu');

/**
 * The sentences of a passage that may be quoted.
 *
 * @param rows the rows of a sheet that the passage has
 */
export function sentencesOfHit(hit: Hit, rank: number, rows: readonly NamedRow[]): readonly FoundSentence[] {
  const { documentId, name, title, heading, passage } = hit;
  let context = (heading === '' ? title : heading).slice(0, contextLength);
  const named = {
    title: (title === '' ? spokenName(name) : title).slice(0, contextLength),
    heading: heading.slice(0, contextLength),
  };
  const surroundings = [name, title, heading, passage.text].join('\n');
  /** The sentence before, and the first row of the table that is being read; '' outside of one. */
  let [previous, headings] = ['', ''];
  return quotable(hit, rows, quoteLength.most).flatMap(({ start, end, words: text }) => {
    const raw = passage.text.slice(start, end);
    const isRow = raw.includes('\t');
    const before = isRow ? headings : pointsBack.test(text) ? previous : '';
    previous = text;
    headings = isRow ? headings || text : '';
    if (isAboveProse(passage.text, start, end)) {
      if (heading === '') context = text.slice(0, contextLength);
      return [];
    }
    const pieces = piecesOf(passage, start, end);
    const first = pieces[0];
    const least = isRow ? quoteLength.leastOfRow : quoteLength.least;
    if (first === undefined || text.length < least || text.length > quoteLength.most) return [];
    return [
      {
        text,
        documentId,
        name,
        rank,
        page: first.part,
        start: first.start,
        pieces,
        context,
        before,
        surroundings,
        ...named,
      },
    ];
  });
}

/**
 * Whether a range is a block by itself, without an end mark, and the next block is prose: a heading, the subject line
 * of a letter. Such a line names what is told below it and tells nothing itself.
 */
function isAboveProse(text: string, start: number, end: number): boolean {
  const startsBlock = start === 0 || text.slice(0, start).endsWith('\n\n');
  if (!startsBlock || /[.!?:;,]$/u.test(text.slice(start, end).trim())) return false;
  const [, next] = /^\s*\n\n([^\t\n]+)/u.exec(text.slice(end)) ?? [];
  return next !== undefined && /[.!?]$/u.test(next.trim());
}
