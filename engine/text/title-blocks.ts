import type { Paragraph } from './paragraphs.ts';
import type { Table } from './tables/table.ts';
import { isBold, textOf, type PageStyle } from './headings.ts';

/** Blocks below a title that may say who wrote it, and when. */
const mostBelow = 4;
/** They are smaller than this share of the title, and of one size where they differ by less than the other. */
const leastSmaller = 0.95;
const sameSize = 0.03;
/** Words of a line of names. */
const mostWords = 10;

const months =
  'jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember';
const season = 'spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst';
/** "Spring 2012", "17 November 2014", "May 3, 2019", "Received 4 January 2020", "im Oktober 1998". */
const date = new RegExp(
  [
    String.raw`(?:^|^.{3,60},\s)(\p{L}+\s)?(\d{1,2}\.?\s)?(the\s)?(${months}|${season})[\p{L}.]*\s`,
    String.raw`(\d{1,2},?\s)?(of\s)?(1[5-9]|20)\d\d$`,
  ].join(''),
  'iu',
);
const particle = /^(and|und|et|y|von|van|der|den|de|di|da|la|le|zu|zur|&)$/u;
const name = /^(\p{Lu}\.)+$|^\p{Lu}[\p{L}’'.-]*,?$/u;
/** The mark of a note on who somebody is. */
const mark = /^[*†‡§\d],?$/u;

/** "Clerk: Osbert Fenn". */
const role = /^\p{Lu}\p{L}+:\s/u;

/**
 * The blocks of a page, in which what a title has below it is none: names and a date that are set larger than the text,
 * as programs for papers do. They are not bold, and of a size that no other heading of the page has.
 */
export function withTitleBlocks(
  blocks: readonly (Paragraph | Table)[],
  style: PageStyle,
): readonly (Paragraph | Table)[] {
  const at = blocks.findIndex(isHeading);
  const title = blocks[at];
  if (title === undefined || !isHeading(title)) return blocks;
  const below = blocks.slice(at + 1, at + 1 + mostBelow);
  const [subtitle, next] = below;
  const hasSubtitle =
    subtitle !== undefined && next !== undefined && isSubtitle(subtitle, title) && isByline(next, title, style);
  const end = below.findIndex(
    (block, index) => !(index === 0 && hasSubtitle) && !isByline(block, title, style) && !isSmall(block),
  );
  const run = below.slice(0, end === -1 ? undefined : end).filter(isHeading);
  const others = blocks
    .filter((block) => isHeading(block) && block !== title && !run.includes(block))
    .filter(isHeading);
  const isUsed = (block: Paragraph): boolean =>
    others.some((other) => !isBoldBlock(other, style) && areAlike(sizeOf(other), sizeOf(block)));
  // What stands between a title and a date are names, however headings are set.
  const lastDate = run.findLastIndex((block) => date.test(textOf(block.lines)));
  const none = new Set(
    run.filter((block, index) => index <= lastDate || (block === subtitle && hasSubtitle) || !isUsed(block)),
  );
  return blocks.map((block) =>
    isHeading(block) && none.has(block) ? { ...block, kind: 'paragraph', level: 0 } : block,
  );
}

const isHeading = (block: Paragraph | Table): block is Paragraph => !('cells' in block) && block.kind === 'heading';

/** A subtitle or an address as small as the text, of a line or two. */
const isSmall = (block: Paragraph | Table): boolean =>
  !('cells' in block) && block.kind === 'paragraph' && block.lines.length <= 2;

function isByline(block: Paragraph | Table, title: Paragraph, style: PageStyle): boolean {
  if (!isHeading(block) || isBoldBlock(block, style) || sizeOf(block) > leastSmaller * sizeOf(title)) return false;
  const text = textOf(block.lines);
  return date.test(text) || areNames(text.replace(role, ''));
}

/** A line below a title, smaller than it and without a number, that names follow. */
const isSubtitle = (block: Paragraph | Table, title: Paragraph): boolean =>
  isHeading(block) && sizeOf(block) <= leastSmaller * sizeOf(title) && !/^\d/u.test(textOf(block.lines));

/** Whether a text is a date, or ends with one behind a comma. */
export const isDate = (text: string): boolean => date.test(text);

/** Words that all begin with a capital, two at least, but for "and" and what stands in names. */
function areNames(text: string): boolean {
  const words = text.split(' ');
  const names = words.filter((word) => !particle.test(word) && !mark.test(word));
  return words.length <= mostWords && names.length > 1 && names.every((word) => name.test(word));
}

const isBoldBlock = ({ lines }: Paragraph, style: PageStyle): boolean => lines.every((line) => isBold(line, style));

const sizeOf = ({ lines }: Paragraph): number => Math.max(...lines.map(({ size }) => size));

const areAlike = (one: number, other: number): boolean => Math.abs(one - other) < sameSize * other;
