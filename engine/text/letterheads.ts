import type { Paragraph } from './paragraphs.ts';
import type { Table } from './tables/table.ts';
import { textOf } from './headings.ts';
import { isDate } from './title-blocks.ts';

/** A salutation stands among the first blocks of a page, and has few words. */
const mostBefore = 24;
const mostWords = 7;
const salutation =
  /^(dear|hello|to whom|sehr geehrte[rs]?|geehrte[rs]?|liebe[rs]?|guten tag|hallo|chère?|cher|estimad[oa])\s.*[,!:]$/iu;

/** An address below a name stands this many font sizes of the name below it, at most. */
const tight = 1.6;
/** Lines of an address are so many, at most, each of so many words. */
const mostLines = 4;
const wordsOfLine = 8;
const street =
  'street|st|road|rd|lane|row|avenue|ave|quay|square|close|drive|way|hill|terrace|crescent|strand|market|rue|via|calle';
/** "October 14, 1998" is no house. */
const month = String.raw`(jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}*\.?\s\d`;
/** "Quay 11, Oster", "12 Quay Street", "31789 Talweiler", "Am Markt 3a"; no date, and no entry of a contents. */
const address = new RegExp(
  [
    String.raw`^\d{1,4}\p{Ll}?\s(\p{L}+\s)*(${street})(?!\p{L})`,
    String.raw`^(?!${month})(\p{L}[\p{L}.-]+\s)+\d{1,3}\p{Ll}?(,|$)`,
    String.raw`(^|,\s)\d{4,5}\s\p{Lu}\p{L}+$`,
  ].join('|'),
  'iu',
);

/**
 * The blocks of a page, in which a sender's name is no heading, however large or bold: in a letter all that stands
 * above the salutation but for what it is about, the last block; elsewhere, at the top, a name right above its address.
 */
export function withLetterhead(blocks: readonly (Paragraph | Table)[]): readonly (Paragraph | Table)[] {
  const greeting = blocks.slice(0, mostBefore).findIndex((block) => !('cells' in block) && isSalutation(block));
  return blocks.map((block, index) => {
    if ('cells' in block || block.kind !== 'heading') return block;
    const isSender = index < greeting - 1 || (index === 0 && isRightAbove(block, blocks[1]));
    return isSender ? { ...block, kind: 'paragraph', level: 0 } : block;
  });
}

function isSalutation({ kind, lines }: Paragraph): boolean {
  const text = textOf(lines);
  return kind !== 'heading' && text.split(' ').length <= mostWords && salutation.test(text);
}

function isRightAbove({ lines: name }: Paragraph, below: Paragraph | Table | undefined): boolean {
  if (below === undefined || 'cells' in below || below.lines.length > mostLines) return false;
  const [last, first] = [name.at(-1), below.lines[0]];
  if (last === undefined || first === undefined || first.baseline - last.baseline > tight * last.size) return false;
  return (
    below.lines.every(({ words }) => words.length <= wordsOfLine) &&
    below.lines.slice(0, 2).some((line) => address.test(textOf([line])) && !isDate(textOf([line])))
  );
}
