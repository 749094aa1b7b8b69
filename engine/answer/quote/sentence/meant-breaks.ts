import type { TextRange } from '../../../../common/domain/sentences.ts';
import { isStopWord, termsOf } from '../../../search/terms.ts';

/** Of a block that was filled to a width, each line but the last has at least this share of the longest. */
const filled = 0.75;
/** On pages letters differ in width: a word that barely fits by its letters may not have fitted. */
const roomOnPages = 0.8;

/** Before a capital or a digit, with a list's mark or without, and not behind a comma or a hyphen. */
const newLine = /(?<![,–-])[^\S\n]*\n\s*(?=(?:[•·▪◦‣*–—-]\s+)?["“„‘'(]?[\p{Lu}\p{N}])/gu;

/** A text, and for wrapped prose the width that it was wrapped to. */
interface Lines {
  readonly text: string;
  readonly width: number;
}

/** @param ofPages whether the text is printed, and not typed */
export const linesOf = (text: string, ofPages: boolean): Lines => ({
  text,
  width: Math.max(...text.split('\n').map(({ length }) => length)) * (ofPages ? roomOnPages : 1),
});

const hasRoom = (length: number, next: string, width: number): boolean =>
  length + 1 + (/^\S+/u.exec(next)?.[0].length ?? 0) <= width;

/**
 * A sentence without end marks is parted where its writer began a new line: where the next line begins with a capital
 * or a digit, though its first word had room on the line before, and that does not end with a small word. "Income
 * 4,310\nThe club has 48 players." are two.
 */
export function partedAtBreaks({ text, width }: Lines, { start, end }: TextRange): readonly TextRange[] {
  const own = text.slice(start, end);
  const breaks = [...own.matchAll(newLine)].filter(({ 0: gap, index }) => {
    const at = start + index;
    const from = text.lastIndexOf('\n', at - 1) + 1;
    const last = termsOf(/\S+$/u.exec(text.slice(from, at))?.[0] ?? '')[0] ?? '';
    return hasRoom(at - from, text.slice(at + gap.length), width) && !isStopWord(last) && !isFilled(text, at);
  });
  const starts = [start, ...breaks.map(({ 0: gap, index }) => start + index + gap.length)];
  const ends = [...breaks.map(({ index }) => start + index), end];
  return starts.flatMap((from, index) => {
    const to = ends[index] ?? end;
    return to > from ? [{ start: from, end: to }] : [];
  });
}

/**
 * Whether the block around a place is prose of at least three lines that was filled to a width of its own. A heading
 * may stand above. What begins with a list's mark goes on with no line.
 */
function isFilled(text: string, at: number): boolean {
  if (/^\s*[•·▪◦‣*–—-]\s/u.test(text.slice(at))) return false;
  const from = text.lastIndexOf('\n\n', at) + 1;
  const behind = text.indexOf('\n\n', at);
  const block = text.slice(from, behind === -1 ? text.length : behind).trim();
  const lines = block.split('\n');
  const least = filled * Math.max(...lines.map(({ length }) => length));
  const isHeaded = lines.length > 3 && (lines[0]?.length ?? 0) < least;
  if (isHeaded && text.slice(from, at).trim() === lines[0]?.trim()) return false;
  const prose = isHeaded ? lines.slice(1) : lines;
  return prose.length >= 3 && prose.slice(0, -1).every(({ length }) => length >= least);
}
