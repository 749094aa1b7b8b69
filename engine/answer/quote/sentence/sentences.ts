import { isField } from '../../../../common/domain/sentences.ts';
import { spokenName } from '../../../../common/domain/spoken-name.ts';
import type { Hit, NamedRow, Piece } from '../../../../common/domain/passage.ts';
import type { DocumentId } from '../../../../common/ids.ts';
import { typedValuesIn } from '../../../values/values.ts';
import { piecesOf } from '../../../search/passage.ts';
import { quotable } from './quotable.ts';
import type { Sentence } from '../quoted.ts';

/**
 * A sentence for quoting has at least this many characters and at most that many; one that ends, and a row, a field, or
 * what has a value may be shorter.
 */
const quoteLength = { least: 20, leastOfWhole: 10, leastOfValue: 6, most: 600 };
/** Characters of a heading or title that a sentence is read with. */
const contextLength = 120;

/** A sentence of a passage with its place. */
export interface FoundSentence extends Sentence {
  readonly documentId: DocumentId;
  readonly name: string;
  /** As it is shown: a row with its headings. */
  readonly quote: string;
  readonly isRow: boolean;
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
  /** Its passage before and behind the sentence. */
  readonly above: string;
  readonly below: string;
  /** All that its place tells: the document's name and title, the heading, the passage. */
  readonly surroundings: string;
}

/** Words that point back to the sentence before, when a sentence begins with one. English and German. */
const pointers =
  'this these those it they he she his her its their therefore dies diese dieser dieses er sie es ' +
  'ihr ihre sein seine ' +
  'dabei dafür davon dazu danach deshalb otherwise andernfalls sonst ansonsten yes no ja nein';
/** "Über ihn befindet das Amtsgericht": behind one of these a pointer points back as well. */
const prepositions =
  'during for with by from after before until at in on of to über für mit von bei nach vor bis auf an aus zu durch';
const pointed = 'it him her them this that these those ihn ihm ihr ihnen diese diesen diesem dieser dieses';
const either = (words: string): string => words.replaceAll(' ', '|');
const pointsBack = new RegExp(
  `^(?:${either(pointers)}|(?:${either(prepositions)}) (?:${either(pointed)}))(?!\\p{L})`,
  'iu',
);

/**
 * The sentences and rows of a passage that may be quoted.
 *
 * @param rows the rows of tables that the passage has
 */
export function sentencesOfHit(hit: Hit, rank: number, rows: readonly NamedRow[]): readonly FoundSentence[] {
  const { documentId, name, passage } = hit;
  const title = hit.title === '' ? spokenName(name) : hit.title;
  const surroundings = [name, hit.title, hit.heading, passage.text].join('\n');
  /** The heading above; the sentence before; the first row of the table that is being read, '' outside of one. */
  let [heading, previous, headings] = [hit.heading, '', ''];
  return quotable(hit, rows, quoteLength.most).flatMap(({ start, end, words: text, quote, kind }) => {
    const isRow = kind === 'row' || kind === 'names';
    const goesOn =
      pointsBack.test(text) || (/^\p{Ll}/u.test(text) && /(?:^|\n)\s*$/u.test(passage.text.slice(0, start)));
    const before = isRow ? headings : goesOn ? previous : '';
    previous = kind === 'heading' ? '' : text;
    headings = isRow ? headings || text : '';
    if (kind === 'heading') {
      heading = text;
      return [];
    }
    if (kind === 'names') return [];
    const pieces = piecesOf(passage, start, end);
    const first = pieces[0];
    const isItem = listMark.test(passage.text.slice(Math.max(0, start - mostOfMark), start));
    const least = isItem && /\p{N}/u.test(text) ? quoteLength.leastOfValue : leastOf(text, isRow);
    if (first === undefined || text.length < least || text.length > quoteLength.most) return [];
    return [
      {
        text,
        quote,
        documentId,
        name,
        rank,
        page: first.part,
        start: first.start,
        pieces,
        context: (heading === '' ? hit.title : heading).slice(0, contextLength),
        before,
        surroundings,
        above: passage.text.slice(0, start),
        below: passage.text.slice(end),
        title: title.slice(0, contextLength),
        heading: heading.slice(0, contextLength),
        isRow,
      },
    ];
  });
}

/** What stands before an item of a list: "120 g sugar" is whole there, and no line of a letterhead. */
const listMark = /(?:^|\n)[ \t]*[•◦▪‣*–-][ \t]+$/u;
const mostOfMark = 12;

/** "Five make a quorum." is short and whole; a line of a letterhead does not end. */
function leastOf(text: string, isRow: boolean): number {
  if (text.length >= quoteLength.least) return quoteLength.least;
  if (isRow || isField(text) || typedValuesIn(text).length > 0) return quoteLength.leastOfValue;
  return /^\S+ \S+ .*[.!]$/u.test(text) ? quoteLength.leastOfWhole : quoteLength.least;
}
