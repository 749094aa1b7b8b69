import type { TextItem } from '../../text/words.ts';
import type { TextEntry } from './replaced-text.ts';

/** Font sizes by which an item begins before the end of the one before it, at least, to draw its last letter again. */
const leastBack = 0.15;
/** Letters of a line that are drawn again; fewer say nothing. */
const fewLetters = 3;
/** Font sizes by which glyphs of a line stand off it, at most. */
const offLine = 0.05;

/** A line of a page by what is drawn on it. */
type Lines = ReadonlySet<string>;

const keyOf = ({ transform: [a = 0, b = 0, , , , f = 0], fontName }: TextItem): string =>
  `${fontName} ${a.toFixed(2)} ${b} ${f.toFixed(1)}`;

/**
 * The lines whose letters are drawn twice, one after the other, to look bold. Narrow letters lie so near to each other
 * then that pdf.js puts several into one item, with one place.
 */
export function redrawnLines(entries: readonly TextEntry[]): Lines {
  const counts = new Map<string, number>();
  let before: TextItem | undefined;
  for (const entry of entries) {
    if (!('str' in entry) || entry.str.trim() === '') continue;
    if (before !== undefined && drawsAgain(before, entry)) {
      const key = keyOf(entry);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    before = entry;
  }
  return new Set([...counts].filter(([, count]) => count >= fewLetters).map(([key]) => key));
}

function drawsAgain(before: TextItem, { str, transform }: TextItem): boolean {
  const [a = 0, b = 0, , , e = 0, f = 0] = transform;
  const [, , , , e2 = 0, f2 = 0] = before.transform;
  const back = e2 + before.width - e;
  if (b !== 0 || f !== f2 || back <= leastBack * a || back >= before.width) return false;
  // Long arrows are made of signs that overlap.
  return before.str.at(-1) === str[0] && /^[\p{L}\p{N}]/u.test(str);
}

/** The items with the glyphs of such lines in the place of theirs; as they are where the letters of both differ. */
export function withGlyphsOf(
  entries: readonly TextEntry[],
  glyphs: readonly TextEntry[],
  lines: Lines,
): readonly TextEntry[] {
  let all = entries;
  for (const key of lines) {
    const own = all.filter((entry) => 'str' in entry && keyOf(entry) === key);
    const [first] = own;
    const drawn = glyphs.filter((glyph) => 'str' in glyph && first !== undefined && isOn(glyph, first as TextItem));
    if (lettersOf(drawn) !== lettersOf(own)) continue;
    all = all.flatMap((entry) => (entry === first ? drawn : own.includes(entry) ? [] : [entry]));
  }
  return all;
}

const isOn = (glyph: TextItem, { transform: [a = 0, , , , , f = 0], fontName }: TextItem): boolean =>
  glyph.fontName === fontName && Math.abs((glyph.transform[5] ?? 0) - f) < offLine * a;

const lettersOf = (entries: readonly TextEntry[]): string =>
  entries
    .map((entry) => ('str' in entry ? entry.str : ''))
    .join('')
    .normalize('NFKC')
    .replaceAll(/\s/gu, '');
