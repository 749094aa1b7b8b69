import type { Segment } from './word.ts';

/** Lines that belong together. */
export interface Paragraph {
  readonly kind: 'heading' | 'paragraph' | 'list-item';
  /** Of a heading, from 1; 0 of what is none. */
  readonly level: number;
  readonly lines: readonly Segment[];
}

/** A heading is set at least this much larger than the text. */
const headingSize = 1.12;
const maxHeadingLines = 3;
/** Headings at least this much larger than the text have level 1, level 2; all others level 3. */
const levelSizes = [1.6, 1.3];
const numbered = /^(\d{1,2}(\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|§\s?\d+|[A-Z]\.)\s+\p{Lu}/u;

/** Lines in reading order to headings and paragraphs, by size, spacing, indent and short last lines. */
export function paragraphsOf(lines: readonly Segment[]): readonly Paragraph[] {
  const bodySize = mostCommonSize(lines);
  const spacing = usualSpacing(lines);
  const groups: Segment[][] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const group = groups.at(-1);
    if (previous === undefined || group === undefined || isBreak(group, previous, line, lines[index + 1], spacing))
      groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => {
    if (isHeading(group, bodySize)) return { kind: 'heading', level: levelOf(group, bodySize), lines: group };
    return { kind: startsWithBullet(group[0]) ? 'list-item' : 'paragraph', level: 0, lines: group };
  });
}

const startsWithBullet = (line: Segment | undefined): boolean => /^[•▪–\-*◦‣]$/u.test(line?.words[0]?.text ?? '');

/** Numbered headings say their level; others have it by their size. */
function levelOf(lines: readonly Segment[], bodySize: number): number {
  const number = /^\d{1,2}((\.\d{1,2}){0,3})\.?\s/u.exec(lines.map(textOf).join(' '));
  if (number !== null) return (number[1] ?? '').split('.').length;
  const larger = Math.min(...lines.map((line) => line.size)) / bodySize;
  return levelSizes.findIndex((least) => larger >= least) + 1 || levelSizes.length + 1;
}

const textOf = (line: Segment): string => line.words.map((word) => word.text).join(' ');

/** Whether a line begins a new paragraph after the lines of `group`, of which `previous` is the last. */
function isBreak(
  group: readonly Segment[],
  previous: Segment,
  line: Segment,
  next: Segment | undefined,
  spacing: number,
): boolean {
  const gap = line.baseline - previous.baseline;
  const size = Math.min(previous.size, line.size);
  if (gap <= 0) return line.left < previous.right; // next column; a paragraph may go on there
  if (Math.max(previous.size, line.size) > 1.12 * size) return true;
  if (gap > 1.35 * spacing && gap > 1.6 * size) return true;
  if (startsByIndent(group, previous, line, next, 0.9 * size)) return true;
  const right = Math.max(line.right, ...group.map((each) => each.right));
  if (previous.right < right - 4 * size && /[.!?:;”"»]$/u.test(textOf(previous))) return true;
  if (numbered.test(textOf(line)) && line.words.length < 12 && gap > 1.1 * spacing) return true;
  return startsWithBullet(line);
}

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

function isHeading(lines: readonly Segment[], bodySize: number): boolean {
  if (lines.length > maxHeadingLines) return false;
  const text = lines.map(textOf).join(' ');
  if (!/\p{L}{2}/u.test(text) || text.length > 200) return false;
  const size = Math.min(...lines.map((line) => line.size));
  if (size >= headingSize * bodySize) return true;
  return lines.length === 1 && text.length < 90 && numbered.test(text) && !/[.,;:]$/u.test(text);
}

/** The font size that most characters of a page have. */
function mostCommonSize(lines: readonly Segment[]): number {
  const characters = new Map<number, number>();
  for (const { words } of lines)
    for (const word of words)
      characters.set(round(word.size), (characters.get(round(word.size)) ?? 0) + word.text.length);
  return [...characters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const round = (size: number): number => Math.round(size * 4) / 4;

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
