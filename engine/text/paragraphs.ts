import { bulletSigns, startsWithBullet } from './bullets.ts';
import { headingLevel, isAllCapitals, isBold, tagOf, textOf, type PageStyle, type Surroundings } from './headings.ts';
import {
  areFields,
  areOfForm,
  comesBack,
  endedByHand,
  endsEntry,
  isFieldAfter,
  isSpacedAfter,
  singleSpacing,
} from './line-breaks.ts';
import { ListItems } from './list-items.ts';
import { Points } from './points.ts';
import type { Segment } from './word.ts';
import { isRightToLeft } from './writing-order.ts';

/** Lines that belong together. */
export interface Paragraph {
  readonly kind: 'heading' | 'paragraph' | 'list-item';
  /** Of a heading, from 1; 0 of what is none. */
  readonly level: number;
  readonly lines: readonly Segment[];
}

const numbered = /^(\d{1,2}(\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|§\s?\d+|[A-Z]\.)\s+\p{Lu}/u;

/** Fewer lines than these do not tell how far lines of a paragraph are apart. */
const fewLines = 16;

/**
 * Lines in reading order to headings and paragraphs, by size, weight, spacing, indent and lines that end early.
 *
 * @param ofPage all lines of the page, which tell how far lines reach and how near to each other they stand
 */
export function paragraphsOf(
  given: readonly Segment[],
  style: PageStyle,
  ofPage: readonly Segment[],
): readonly Paragraph[] {
  const rightToLeft = isRightToLeft(given.flatMap(({ words }) => words));
  const [lines, all] = rightToLeft ? [given.map(mirrored), ofPage.map(mirrored)] : [given, ofPage];
  const own = usualSpacing(lines);
  const ofAll = lines.length < fewLines ? usualSpacing(all) : 0;
  const spacing = ofAll > 0 ? Math.min(own, ofAll) : own;
  const single = singleSpacing(all);
  const groups: Segment[][] = [];
  const items = new ListItems();
  const points = new Points(all);
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const group = groups.at(-1);
    const isItem = items.begins(line);
    const isPoint = points.begins(previous, line);
    if (
      previous === undefined ||
      group === undefined ||
      isItem ||
      isPoint ||
      isBold(previous, style) !== isBold(line, style) ||
      Math.max(0, tagOf([previous])) !== Math.max(0, tagOf([line])) ||
      isBreak(group, previous, line, lines[index + 1], spacing, all) ||
      (isBold(line, style) && endsCapitals(group, line)) ||
      areFields(previous, line) ||
      endsEntry(previous) ||
      areOfForm(previous, line) ||
      (endedByHand(all, previous, line) &&
        (isFieldAfter(previous, line) || isSpacedAfter(previous, line, single(line)) || comesBack(group, line)))
    )
      groups.push([line]);
    else group.push(line);
  }
  const extent = extentOf(lines);
  return groups.map((group, index) => {
    const isListed = items.follows(groups[index - 1]?.[0], group[0]) || items.follows(group[0], groups[index + 1]?.[0]);
    const level = headingLevel(group, style, { ...surroundings(groups, index, spacing, extent), isListed });
    if (level > 0) return { kind: 'heading', level, lines: group };
    return {
      kind: startsWithBullet(group[0]?.words ?? []) || items.has(group[0]) ? 'list-item' : 'paragraph',
      level: 0,
      lines: group,
    };
  });
}

function surroundings(
  groups: readonly (readonly Segment[])[],
  index: number,
  spacing: number,
  extent: Extent,
): Surroundings {
  const [group, before, after] = [groups[index], groups[index - 1], groups[index + 1]];
  const distance = (above: Segment | undefined, below: Segment | undefined): number => {
    const gap = (below?.baseline ?? Infinity) - (above?.baseline ?? -Infinity);
    // The next column begins further up.
    return gap <= 0 || spacing <= 0 ? Infinity : gap / spacing;
  };
  return {
    above: distance(before?.at(-1), group?.[0]),
    below: distance(group?.at(-1), after?.[0]),
    before: before === undefined ? '' : textOf(before.slice(-1)),
    isCentred: isCentred(extent, group ?? []),
  };
}

/** A line in the middle of its column is set in by so many font sizes at both sides. */
const leastMargin = 3;

/** How far lines reach. */
type Extent = Pick<Segment, 'left' | 'right'>;

const extentOf = (lines: readonly Segment[]): Extent => ({
  left: lines.reduce((least, each) => Math.min(least, each.left), Infinity),
  right: lines.reduce((most, each) => Math.max(most, each.right), -Infinity),
});

function isCentred({ left, right }: Extent, group: readonly Segment[]): boolean {
  return group.every(
    (line) =>
      line.left > left + leastMargin * line.size && Math.abs(line.left + line.right - left - right) < 0.3 * line.size,
  );
}

/** Lines from right to left begin at their right: what is known of beginnings holds for them when they are mirrored. */
const mirrored = (line: Segment): Segment => ({ ...line, left: -line.right, right: -line.left });

/** Two words at least, of which the first begins with a capital and is none of capitals alone. */
const startsLikeTitle = /^\p{Lu}\p{Ll}+\s+\S/u;

/** Lines at double spacing are 2.5 sizes of their letters apart; the fields of a form, more. */
const mostLineHeights = 3;

/** Whether a line begins a new paragraph after the lines of `group`, of which `previous` is the last. */
function isBreak(
  group: readonly Segment[],
  previous: Segment,
  line: Segment,
  next: Segment | undefined,
  spacing: number,
  ofPage: readonly Segment[],
): boolean {
  const gap = line.baseline - previous.baseline;
  const size = Math.min(previous.size, line.size);
  // In the next column a paragraph may go on.
  if (gap <= 0) return line.left < previous.right || isLastLine(group, previous);
  if (Math.max(previous.size, line.size) > 1.12 * size) return true;
  if (gap > mostLineHeights * size) return true;
  if (gap > 1.35 * spacing && gap > 1.6 * size && gap - raisedOver(line) > 1.35 * spacing) return true;
  const isIndented = startsByIndent(group, previous, line, next, 0.9 * size);
  if (isIndented && !hangs(group[0], line) && !areCentred(previous, line) && !isCutOff(ofPage, previous, line))
    return true;
  if (isLastLine([...group, line], previous) || isSetIn(group, previous, line)) return true;
  if (numbered.test(textOf([line])) && line.words.length < 12 && gap > 1.1 * spacing) return true;
  return startsWithBullet(line.words);
}

/** Points by which the mark of a note, raised and nearly as large as its line, stands over it and pushes it down. */
function raisedOver({ words, baseline, size }: Segment): number {
  return Math.max(0, ...words.map((word) => baseline - word.baseline + word.size - size));
}

/** Whether a line stops in the middle of a sentence, for want of room: what follows goes on, though it is set in. */
const isCutOff = (all: readonly Segment[], line: Segment, next: Segment): boolean =>
  /[\p{L}\p{N},]$/u.test(textOf([line])) && !endedByHand(all, line, next);

/** Whether lines all in capitals are followed by one that begins like a title and is not: a title below a title. */
function endsCapitals(group: readonly Segment[], line: Segment): boolean {
  const [above, below] = [textOf(group), textOf([line])];
  return isAllCapitals(above) && startsLikeTitle.test(below) && below !== below.toUpperCase();
}

/** Whether a line ends a paragraph: it is shorter than the others and ends a sentence. */
function isLastLine(group: readonly Segment[], line: Segment): boolean {
  const right = Math.max(...group.map((each) => each.right));
  return line.right < right - 4 * line.size && /[.!?:;”"»]$/u.test(textOf([line]));
}

/** Whether a line begins lines that are set in below a paragraph: points whose marks are drawn, a quotation. */
function isSetIn(group: readonly Segment[], previous: Segment, line: Segment): boolean {
  const end = textOf([previous]).at(-1) ?? '';
  const left = Math.min(...group.map((each) => each.left));
  const isEven = group.every((each) => each.left < left + 0.1 * each.size);
  return isEven && line.left > left + 0.9 * line.size && (end === ':' || (group.length > 1 && /[.!?]/u.test(end)));
}

/** Lines below each other around one middle: the second line of a title is not set in. */
const areCentred = (one: Segment, other: Segment): boolean =>
  Math.abs(one.left + one.right - other.left - other.right) < 0.3 * other.size;

/** Whether a line stands below the text of an item whose mark stands further left. */
function hangs(item: Segment | undefined, line: Segment): boolean {
  const [mark, text] = item?.words ?? [];
  if (mark === undefined || text === undefined || !isMark(mark.text)) return false;
  return Math.abs(line.left - text.left) < 0.6 * line.size;
}

const mark = new RegExp(String.raw`^([${bulletSigns}]|\(?(\d{1,3}|[a-z]|[ivx]{1,5})[.)])$`, 'u');
const isMark = (text: string): boolean => mark.test(text);

/** A first line set in from the left, or, in hanging paragraphs, one that comes back to the left. */
function startsByIndent(
  group: readonly Segment[],
  previous: Segment,
  line: Segment,
  next: Segment | undefined,
  indent: number,
): boolean {
  const left = Math.min(...group.map((each) => each.left));
  const setIn = (each: Segment): boolean => each.left > left + indent;
  if (setIn(line)) return !setIn(previous) && (next === undefined || next.left < line.left - indent / 2);
  const [first, ...others] = group;
  return first !== undefined && others.length > 0 && !setIn(first) && others.every(setIn);
}

/**
 * The middle distance between the baselines of successive lines; of two, the smaller, as gaps between paragraphs are
 * larger.
 */
function usualSpacing(lines: readonly Segment[]): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => line.baseline - (lines[index]?.baseline ?? 0))
    .filter((gap) => gap > 0)
    .toSorted((a, b) => a - b);
  return gaps[(gaps.length - 1) >> 1] ?? 0;
}
