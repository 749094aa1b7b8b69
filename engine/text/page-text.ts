import type { Block } from '../../common/domain/part.ts';
import { assemble, type AssembledText } from './assemble.ts';
import { linesInOrder } from './columns.ts';
import { withDefinitions } from './definitions.ts';
import { documentStyle } from './document-style.ts';
import { withDropCaps } from './drop-caps.ts';
import { withHighMarks } from './high-marks.ts';
import { withLiftedSigns } from './lifted-signs.ts';
import { withMarginNotes } from './margin-notes.ts';
import { normaliseText } from './normalise.ts';
import { isBold, tagOf, type PageStyle } from './headings.ts';
import { withLetterhead } from './letterheads.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import { segmentsOf } from './segments.ts';
import { withStackedFractions } from './stacked-fractions.ts';
import { uprightRules, type Rule } from './rules.ts';
import { linesOfRuled, linesOfRuledFromRight } from './tables/ruled/lines.ts';
import type { Read } from './tables/read-tables.ts';
import type { Table } from './tables/table.ts';
import type { Segment, Word } from './word.ts';
import { withTitleBlocks } from './title-blocks.ts';
import { isRightToLeft } from './writing-order.ts';

/**
 * The words of a page, in whatever order, to its text in reading order with blocks, and a run for each word. Pure.
 *
 * @param ofDocument how it is set, with what is known of this page
 * @param placeless text that stands nowhere on the page; it is read last and has no runs
 * @param comments what readers wrote about the page; each is a note of its own after the text
 * @param rules that the page paints
 */
export function pageText(
  words: readonly Word[],
  ofDocument: PageStyle,
  placeless: string,
  comments: readonly string[],
  rules: readonly Rule[] = [],
): AssembledText {
  const style = { ...ofDocument, pageSize: documentStyle([words]).bodySize };
  const hints = {
    bodySize: style.bodySize,
    isBold: (part: Segment) => isBold(part, style),
    rightToLeft: isRightToLeft(words),
  };
  const blocks = [...byTurn(withMarginNotes(words)).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group, index) => {
      const inLine = withDropCaps(withHighMarks(withStackedFractions(withLiftedSigns(group))));
      const partRuled = hints.rightToLeft ? linesOfRuledFromRight : linesOfRuled;
      const { rest, lines } = partRuled(inLine, uprightRules(rules, group[0]?.turn ?? 0), hints.isBold);
      // Each line of a table between rules stands for all of it.
      const found = blocksOf([...new Set(linesInOrder([...segmentsOf(rest), ...lines], hints))], style);
      if (index > 0 || isAslant(group)) return found.map(withoutTitle);
      return style.tagsHeadings ? found : withDefinitions(withLetterhead(withTitleBlocks(found, style)));
    });
  const withPlaceless = append(assemble(blocks), 'paragraph', normaliseText(placeless));
  return comments.reduce((page, comment) => append(page, 'note', normaliseText(comment)), withPlaceless);
}

/** Degrees from the horizontal and the vertical, from which on text is laid across a page. */
const aslant = 15;

/** Whether words are shown at a slant, as a watermark is. */
function isAslant([word]: readonly Word[]): boolean {
  const off = (word?.turn ?? 0) % 90;
  return Math.min(off, 90 - off) > aslant;
}

/** What is laid across a page, or stands up its side, is large and heads nothing. */
const withoutTitle = (block: Paragraph | Table): Paragraph | Table =>
  'cells' in block || block.kind !== 'heading' ? block : { ...block, kind: 'paragraph', level: 0 };

/** In blocks beside each other, such as those of authors below a title, what is large and not bold heads nothing. */
const withoutLargeTitle =
  (style: PageStyle) =>
  (block: Paragraph): Paragraph =>
    block.kind === 'heading' && tagOf(block.lines) <= 0 && !block.lines.every((line) => isBold(line, style))
      ? { ...block, kind: 'paragraph', level: 0 }
      : block;

function append(page: AssembledText, kind: 'paragraph' | 'note', text: string): AssembledText {
  if (text === '') return page;
  const before = page.text === '' ? '' : `${page.text}\n\n`;
  const start = before.length;
  const block: Block = { kind, start, end: start + text.length, continues: false };
  return { text: before + text, runs: page.runs, blocks: [...page.blocks, block] };
}

/** Lines and tables in reading order to paragraphs and tables. */
function blocksOf(read: readonly Read[], style: PageStyle): readonly (Paragraph | Table)[] {
  const all = read.flatMap((each) => ('cells' in each ? [] : 'block' in each ? each.block : [each]));
  const blocks: (Paragraph | Table)[] = [];
  let lines: Segment[] = [];
  for (const each of read) {
    if (!('cells' in each) && !('block' in each)) {
      lines.push(each);
      continue;
    }
    blocks.push(...paragraphsOf(lines, style, all));
    blocks.push(...('cells' in each ? [each] : paragraphsOf(each.block, style, all).map(withoutLargeTitle(style))));
    lines = [];
  }
  return [...blocks, ...paragraphsOf(lines, style, all)];
}

/**
 * Text shown in different directions (a stamp along the margin, a watermark) is read turn by turn, and so is what is
 * laid over a page beside its text.
 */
function byTurn(words: readonly Word[]): ReadonlyMap<number, readonly Word[]> {
  // By hand: `Map.groupBy` takes many times as long for the words of a page.
  const groups = new Map<number, Word[]>();
  for (const word of words) {
    const key = word.turn + 360 * (word.layer ?? 0);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [word]);
    else group.push(word);
  }
  return groups;
}
