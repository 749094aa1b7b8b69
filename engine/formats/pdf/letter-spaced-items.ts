import type { TextItem } from '../../text/words.ts';
import type { TextEntry } from './replaced-text.ts';

/** Letters with a space between each pair of them: so many, at least, tell that a text is set letter by letter. */
const spaced = /(?:^|\s)(?:[\p{L}\p{N}][.,:;!?]?\s){5}[\p{L}\p{N}]/u;
/** Font sizes by which glyphs of an item stand off its line, at most. */
const offLine = 0.05;

const isSpaced = (entry: TextEntry): entry is TextItem => 'str' in entry && isLevel(entry) && spaced.test(entry.str);

/** Whether any text of a page is set letter by letter. */
export const hasSpacedLetters = (entries: readonly TextEntry[]): boolean => entries.some(isSpaced);

/**
 * Items of pdf.js that are set letter by letter have one place for all of their letters, and the same space between
 * letters as between words. Each is replaced by its glyphs, whose places tell the words.
 */
export function withLettersOf(entries: readonly TextEntry[], glyphs: readonly TextEntry[]): readonly TextEntry[] {
  const items = glyphs.filter((entry) => 'str' in entry);
  return entries.flatMap((entry): readonly TextEntry[] => {
    if (!isSpaced(entry)) return [entry];
    const inside = items.filter((item) => isInside(item, entry));
    const isWhole = bare(inside.map(({ str }) => str).join('')) === bare(entry.str);
    return isWhole ? inside : [entry];
  });
}

const bare = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');

const isLevel = ({ transform: [a = 0, b = 0, c = 0] }: TextItem): boolean => a > 0 && b === 0 && c === 0;

function isInside(item: TextItem, { transform, width, fontName }: TextItem): boolean {
  const [a = 0, , , , e = 0, f = 0] = transform;
  const [, , , , e2 = 0, f2 = 0] = item.transform;
  return (
    item.fontName === fontName &&
    isLevel(item) &&
    Math.abs(f2 - f) < offLine * a &&
    e2 > e - offLine * a &&
    e2 < e + width - offLine * a
  );
}
