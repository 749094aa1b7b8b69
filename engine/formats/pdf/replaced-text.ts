import type { TextItem } from '../../text/words.ts';
import type { Mark } from './file/marked-content.ts';

/** What pdf.js tells of a page's text: items, and where marked content begins and ends. */
export type TextEntry = TextItem | { readonly type: string; readonly tag?: string | null; readonly id?: string | null };

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Where something is drawn, in units of user space: left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

/**
 * The items of a page, in which what the file says stands for a drawn text replaces it: ligatures, figures and initials
 * that are pictures, hyphens that a line end made.
 *
 * @param marks all marks of the page in the order of the entries; where the two do not go together, nothing is replaced
 * @param boxOf where what is inside of a mark is drawn, by its number; called where no text is
 */
export async function withReplacedText(
  entries: readonly TextEntry[],
  marks: readonly Mark[],
  boxOf: (mark: number) => Promise<Box | undefined>,
): Promise<readonly TextItem[]> {
  const begun = entries.flatMap((entry) =>
    'type' in entry && entry.type.startsWith('begin') ? [entry.tag ?? ''] : [],
  );
  const items = entries.filter((entry) => 'str' in entry);
  if (begun.length !== marks.length || begun.some((tag, index) => tag !== marks[index]?.tag)) return items;
  const result: TextItem[] = [];
  const stretches = stretchesOf(entries, marks);
  for (const [index, stretch] of stretches.entries()) {
    const { text, first } = stretch;
    const isDrawn = stretch.items.some(({ str }) => str.trim() !== '');
    if (text === apart && !isDrawn) keepApart(result, stretches[index + 1]?.items ?? []);
    else if (text === undefined) result.push(...stretch.items);
    else if (isDrawn) result.push(...replaced(stretch.items, text));
    else if (!/^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text)) result.push(...drawnAs(text, await boxOf(first)));
  }
  return result;
}

/** Keeps letters from being joined, and takes no room. */
const apart = '\u200c';

/** Two stretches of a word from right to left, the later of which begins with what keeps it apart. */
function keepApart(before: TextItem[], after: TextItem[]): void {
  const [first, second] = [before.at(-1), after[0]];
  if (first?.dir !== 'rtl' || second?.dir !== 'rtl') return;
  const [a = 0, b = 0, , , e = 0, f = 0] = first.transform;
  const [, , , , e2 = 0, f2 = 0] = second.transform;
  if ((e2 - e) * a + (f2 - f) * b > 0) before[before.length - 1] = { ...first, str: apart + first.str };
  else after[0] = { ...second, str: apart + second.str };
}

/** Items that follow each other, and the text that stands for them; undefined where none does. */
interface Stretch {
  readonly text: string | undefined;
  /** The number of the mark that it begins with. */
  readonly first: number;
  readonly element: string | undefined;
  readonly items: TextItem[];
}

function stretchesOf(entries: readonly TextEntry[], marks: readonly Mark[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let next = 0;
  /** Depth inside the outermost mark with a text; 0 outside. */
  let depth = 0;
  for (const entry of entries) {
    const last = stretches.at(-1);
    if ('str' in entry) {
      if (last !== undefined && (depth > 0 || last.text === undefined)) last.items.push(entry);
      else stretches.push({ text: undefined, first: next, element: undefined, items: [entry] });
    } else if (entry.type.startsWith('begin')) {
      const { text, element } = marks[next++] ?? {};
      if (depth > 0) depth += 1;
      else if (text !== undefined) {
        depth = 1;
        // An element may have several marks, one after the other.
        if (element === undefined || last?.element !== element)
          stretches.push({ text, first: next - 1, element, items: [] });
      }
    } else if (depth > 0) depth -= 1;
  }
  return stretches;
}

/** Heights of letters, in units of user space, that a picture with a text is taken to have; and of its capitals. */
const largestLetters = 12;
const capital = 0.7;
const lineHeight = 1.2;

/** A text that stands for a picture: at its foot, or, of several lines, from its top; an initial is as high as it. */
function drawnAs(text: string, box: Box | undefined): readonly TextItem[] {
  const [left, bottom, right, top] = box ?? [0, 0, 0, 0];
  const lines = text.trim().split(/\s*[\r\n]\s*/u);
  const height = (top - bottom) / lines.length;
  const isInitial = Array.from(text.trim()).length === 1;
  const size = isInitial ? height / capital : Math.min(largestLetters, height / (lines.length > 1 ? lineHeight : 1));
  return lines.map((str, index) => ({
    str,
    dir: rightToLeft.test(str) ? 'rtl' : 'ltr',
    width: right - left,
    transform: [size, 0, 0, size, left, lines.length > 1 ? top - size * (1 + lineHeight * index) : bottom],
    fontName: '',
  }));
}

function replaced(items: readonly TextItem[], text: string): readonly TextItem[] {
  const drawn = items.map(({ str }) => str).join('');
  if (bare(drawn) === bare(text)) return items;
  // A hyphen that a line end made is one, until the lines are joined.
  if (/^\u00ad$/u.test(text)) return items.map((item) => ({ ...item, str: item.str.trim() === '' ? item.str : '-' }));
  const lines = linesOf(items.filter(({ str }) => str.trim() !== ''));
  const words = text.split(/(?<=\s)(?=\S)/u);
  const all = lines.reduce((sum, line) => sum + lengthOf(line), 0);
  let taken = 0;
  let before = 0;
  return lines.flatMap((line, index) => {
    before += lengthOf(line);
    const end = index === lines.length - 1 ? words.length : Math.round((words.length * before) / all);
    const str = words.slice(taken, end).join('');
    taken = end;
    return str === '' ? [] : [asOne(line, str)];
  });
}

const bare = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '');

const lengthOf = (line: readonly TextItem[]): number => line.reduce((sum, { str }) => sum + str.length, 0);

/** Items that follow each other on one baseline. */
function linesOf(items: readonly TextItem[]): readonly (readonly TextItem[])[] {
  const lines: TextItem[][] = [];
  for (const item of items) {
    const last = lines.at(-1)?.at(-1);
    if (last !== undefined && isSameLine(last, item)) lines.at(-1)?.push(item);
    else lines.push([item]);
  }
  return lines;
}

function isSameLine({ transform }: TextItem, { transform: other }: TextItem): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
  const [, , , , e2 = 0, f2 = 0] = other;
  return Math.abs((e2 - e) * -b + (f2 - f) * a) < 0.5 * Math.hypot(a, b) * Math.hypot(c, d);
}

/** One item in the place of all; glyphs of a cluster may be drawn from the right. */
function asOne(line: readonly TextItem[], str: string): TextItem {
  const first = line[0] as TextItem;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = first.transform;
  const scale = Math.hypot(a, b) || 1;
  const starts = line.map(({ transform: [, , , , x = 0, y = 0] }) => ((x - e) * a + (y - f) * b) / scale);
  const left = Math.min(...starts);
  const right = Math.max(...line.map(({ width }, index) => (starts[index] ?? 0) + width));
  return {
    ...first,
    str,
    width: right - left,
    transform: [a, b, c, d, e + (left * a) / scale, f + (left * b) / scale],
    dir: rightToLeft.test(str) ? 'rtl' : 'ltr',
  };
}
