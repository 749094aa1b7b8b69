import { superscript } from './raised.ts';
import type { TextItem } from './words.ts';

/** The most that one figure of such a mark is wide, in sizes of its font; figures of the text take a half and more. */
const mostWidth = 0.37;
/** The size of a note at most, in sizes of the text that has its mark. */
const mostNoteSize = 0.96;
/** A mark stands at its word with less of a gap than this many font sizes. */
const atWord = 0.1;

/**
 * Marks of notes that a font draws with small figures of its own, raised inside of their letters: neither their size
 * nor their place tells them from the figures of an amount, and the file calls them by the same letters. Their width
 * tells, and a note in smaller letters further down that begins with the same small figure. They become raised numbers.
 * Pure.
 *
 * @param items of a page, in the order of the file
 */
export function withSmallFigures(items: readonly TextItem[]): readonly TextItem[] {
  const candidates = new Map<TextItem, TextItem | undefined>();
  let before: TextItem | undefined;
  for (const item of items) {
    if (item.str === '') continue;
    if (isSmallFigure(item)) candidates.set(item, before);
    before = item;
  }
  if (candidates.size < 2) return items;
  const notes = [...candidates].filter(([item, previous]) => !isOnLineOf(previous, item)).map(([item]) => item);
  const marks = [...candidates].filter(([item, previous]) => isAtWord(previous, item)).map(([item]) => item);
  const noteOf = (mark: TextItem): TextItem | undefined =>
    notes.find(
      (note) =>
        note.str === mark.str &&
        note.fontName === mark.fontName &&
        sizeOf(note) <= mostNoteSize * sizeOf(mark) &&
        yOf(note) < yOf(mark),
    );
  const raised = new Set<TextItem>();
  for (const mark of marks) {
    const note = noteOf(mark);
    if (note !== undefined) raised.add(mark).add(note);
  }
  return raised.size === 0
    ? items
    : items.map((item) => (raised.has(item) ? { ...item, str: superscript(item.str) } : item));
}

/** The height of its font: text may be narrowed. */
const sizeOf = ({ transform: [, , c = 0, d = 0] }: TextItem): number => Math.hypot(c, d);
const xOf = ({ transform }: TextItem): number => transform[4] ?? 0;
const yOf = ({ transform }: TextItem): number => transform[5] ?? 0;

/** Of upright text alone; what is turned is hardly text with notes. */
const isSmallFigure = (item: TextItem): boolean =>
  /^\d{1,3}$/u.test(item.str) &&
  item.transform[1] === 0 &&
  item.width > 0 &&
  item.width <= mostWidth * sizeOf(item) * item.str.length;

const isOnLineOf = (previous: TextItem | undefined, item: TextItem): boolean =>
  previous !== undefined && Math.abs(yOf(previous) - yOf(item)) < 0.2 * sizeOf(item) && xOf(previous) <= xOf(item);

const isAtWord = (previous: TextItem | undefined, item: TextItem): boolean =>
  previous !== undefined &&
  /\S$/u.test(previous.str) &&
  isOnLineOf(previous, item) &&
  Math.abs(xOf(item) - xOf(previous) - previous.width) < atWord * sizeOf(item);
