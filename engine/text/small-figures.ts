import { superscript } from './raised.ts';
import type { TextItem } from './words.ts';

/** The most that one figure of such a mark is wide, in sizes of its font; figures of the text take a half and more. */
const mostWidth = 0.37;
/** The size of a note at most, in sizes of the text that has its mark. */
const mostNoteSize = 0.96;
/** A mark stands at its word with less of a gap than this many font sizes. */
const atWord = 0.1;
/** The most that a small figure other than 1 is wide, in mean widths of the letters of its font; others have more. */
const mostOfLetters = 0.85;
/** Items of so many letters tell the widths of a font's letters. */
const leastLetters = 6;
/** Small figures of a font are as wide as each other, within this share of its size. */
const asWide = 0.01;

/**
 * Marks of notes and powers that a font draws with small figures of its own, raised inside of their letters: neither
 * their size nor their place tells them from the figures of an amount, and the file calls them by the same letters.
 * Their width tells: a note in smaller letters further down begins with the same number, drawn as small, or the figure
 * is narrower than those of its font are. They become raised numbers. Pure.
 *
 * @param items of a page, in the order of the file
 */
export function withSmallFigures(given: readonly TextItem[]): readonly TextItem[] {
  const items = withoutMarks(given);
  const candidates = new Map<TextItem, TextItem | undefined>();
  let before: TextItem | undefined;
  for (const item of items) {
    if (item.str === '') continue;
    if (isSmallFigure(item)) candidates.set(item, before);
    before = item;
  }
  if (candidates.size === 0) return items;
  const notes = [...candidates].filter(([item, previous]) => !isOnLineOf(previous, item)).map(([item]) => item);
  const marks = [...candidates].filter(([item, previous]) => isAtWord(previous, item)).map(([item]) => item);
  const noteOf = (mark: TextItem): TextItem | undefined =>
    notes.find((note) => note.str === mark.str && sizeOf(note) <= mostNoteSize * sizeOf(mark) && yOf(note) < yOf(mark));
  const raised = new Set<TextItem>();
  for (const mark of marks) {
    const note = noteOf(mark);
    if (note !== undefined) raised.add(mark).add(note);
  }
  const letters = widthsOfLetters(items, new Set(marks.map(({ fontName }) => fontName)));
  for (const mark of marks) {
    const usual = letters.get(mark.fontName) ?? 0;
    if (!mark.str.includes('1') && widthOf(mark) < mostOfLetters * usual) raised.add(mark);
  }
  const widths = new Set(Array.from(raised, (item) => faceOf(item, 0)));
  for (const mark of marks) if ([-1, 0, 1].some((step) => widths.has(faceOf(mark, step)))) raised.add(mark);
  return raised.size === 0
    ? items
    : items.map((item, index) =>
        raised.has(item) && !isOfFormula(endBefore(items, index), startBehind(items, index))
          ? { ...item, str: superscript(item.str) }
          : item,
      );
}

/** Stands for a figure that a font draws small: U+2FE0 to U+2FE9, which are not assigned, so that no file has them. */
export const smallFigureMark = (figure: string): string => String.fromCharCode(firstMark + Number(figure));

const firstMark = 0x2fe0;
/** With a sign before it, which is as small. */
const marksOfFigures = /[-−+]?[\u2fe0-\u2fe9]+/gu;

/** Items in which small figures are raised numbers, or, in formulas of matter and in fractions, figures. */
function withoutMarks(items: readonly TextItem[]): readonly TextItem[] {
  if (!items.some(({ str }) => /[\u2fe0-\u2fe9]/u.test(str))) return items;
  // A mark ends its word: what goes on with a figure is a figure of an old style.
  const ofText = new Set(items.filter(({ str }) => /[\u2fe0-\u2fe9]\d/u.test(str)).map(({ fontName }) => fontName));
  return items.map((item, index) => {
    const str = item.str.replaceAll(marksOfFigures, (run, at: number) => {
      const plain = run.replaceAll(/[\u2fe0-\u2fe9]/gu, (mark) => String(mark.charCodeAt(0) - firstMark));
      if (ofText.has(item.fontName)) return plain;
      const before = item.str.slice(0, at) || endBefore(items, index);
      const behind = item.str.slice(at + run.length) || startBehind(items, index);
      return isOfFormula(before, behind) || /[⁄/]$/u.test(before) || /^[⁄/]/u.test(behind) ? plain : superscript(plain);
    });
    return str === item.str ? item : { ...item, str };
  });
}

const endBefore = (items: readonly TextItem[], index: number): string => items[index - 1]?.str ?? '';
const startBehind = (items: readonly TextItem[], index: number): string => items[index + 1]?.str ?? '';

/** Elements that stand in formulas of matter, with their figures, which are lowered. */
const element = 'A[lgsu]|B[ar]?|C[aloru]?|F[e]?|H[eg]?|I|K|Li|M[gno]|N[ai]?|O|P[b]?|S[in]?|Ti|Zn';
const formula = new RegExp(`(?:^|[^\\p{L}])\\(?(?:(?:${element})[\\d\\u2fe0-\\u2fe9]*)*(?:${element})\\)?$`, 'u');
const goesOn = new RegExp(`^(?:${element})(?![\\p{Ll}])`, 'u');

/** Whether small figures between two texts count atoms: "H2O", "CO2", "O2", but "R²" and "5 N²". */
function isOfFormula(before: string, behind: string): boolean {
  const [matter] = formula.exec(before) ?? [];
  if (matter === undefined || /^\s*[+\u2212⁺⁻]/u.test(behind)) return false;
  return /[A-Z][a-z]?\W?.*[A-Z]/u.test(matter) || /[HNO]\)?$/u.test(matter) || goesOn.test(behind);
}

/** Words in small letters, perhaps with capitals before them and figures between them. */
const words = /^(?=.*\p{Ll}{3})(?!.*\p{Lu}[\s.]*\p{Lu})(?!.*\d{4})[\p{L}\s.,;:’'()\d½¼¾-]+$/u;

/** Mean widths of the letters of fonts, in sizes of the font; of those that have words on the page. */
function widthsOfLetters(items: readonly TextItem[], fonts: ReadonlySet<string>): ReadonlyMap<string, number> {
  const sums = new Map<string, { width: number; letters: number }>();
  for (const item of items) {
    if (!fonts.has(item.fontName) || item.str.length < leastLetters || !words.test(item.str)) continue;
    const sum = sums.get(item.fontName) ?? { width: 0, letters: 0 };
    sums.set(item.fontName, sum);
    sum.width += item.width / sizeOf(item);
    sum.letters += item.str.length;
  }
  return new Map(Array.from(sums, ([font, { width, letters }]) => [font, width / letters]));
}

/** Of one figure, in sizes of its font. */
const widthOf = (item: TextItem): number => item.width / sizeOf(item) / item.str.length;

/** A font and about how wide its small figures are. */
const faceOf = (item: TextItem, step: number): string =>
  `${item.fontName} ${Math.round(widthOf(item) / asWide) + step}`;

/** The height of its font: text may be narrowed. */
const sizeOf = ({ transform: [, , c = 0, d = 0] }: TextItem): number => Math.hypot(c, d);
const xOf = ({ transform }: TextItem): number => transform[4] ?? 0;
const yOf = ({ transform }: TextItem): number => transform[5] ?? 0;

/** Of upright text alone; what is turned is hardly text with notes. */
const isSmallFigure = (item: TextItem): boolean =>
  /^[-−+]?\d{1,3}$/u.test(item.str) &&
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
