import { segmentOf, type Segment, type Word } from '../word.ts';
import type { TableRow } from './table.ts';

/** A number at the end of a line is parted from what stands before it by at least this many font sizes. */
const beforeNumber = 0.55;
/** Words of a line are at most this many font sizes apart. */
const betweenWords = 0.6;
/** In justified lines this many times as far as the others of the line. */
const justified = 1.8;
const leastGaps = 5;
/** What is smaller than this share of its line is an index. */
const leastSize = 0.85;
const number = /^[($€£¥+\-–—−]*(\d[\d.,]*|[-–—−])[)%]*$/u;

/** Segments of one column of text to rows, from top to bottom; numbers that end a line are parted from each other. */
export function tableRows(segments: readonly Segment[]): readonly TableRow[] {
  const rows: { baseline: number; size: number; segments: Segment[] }[] = [];
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const last = rows.at(-1);
    if (last !== undefined && Math.abs(segment.baseline - last.baseline) < 0.3 * Math.min(segment.size, last.size)) {
      last.segments.push(segment);
      last.size = Math.max(last.size, segment.size);
    } else rows.push({ baseline: segment.baseline, size: segment.size, segments: [segment] });
  }
  return rows.map((row) => ({
    ...row,
    segments: wordsTogether(row.segments.toSorted((a, b) => a.left - b.left)).flatMap(numbersApart),
  }));
}

/** Words that were parted at a place where most lines of the page have a gap, but stand as near as those of a line. */
function wordsTogether(segments: readonly Segment[]): readonly Segment[] {
  const usual = wordGap(segments);
  const parts: Segment[] = [];
  for (const segment of segments) {
    const last = parts.at(-1);
    const isNear =
      last !== undefined &&
      segment.left - last.right < Math.max(betweenWords * Math.min(segment.size, last.size), justified * usual);
    if (isNear && segment.size >= leastSize * last.size && last.size >= leastSize * segment.size)
      parts[parts.length - 1] = segmentOf([...last.words, ...segment.words]);
    else parts.push(segment);
  }
  return parts;
}

/** The middle distance between the words of a row that has enough of them to tell; else 0. */
function wordGap(segments: readonly Segment[]): number {
  const gaps = segments.flatMap(({ words }) =>
    words.slice(1).map((word, index) => word.left - (words[index]?.right ?? 0)),
  );
  return gaps.length < leastGaps ? 0 : (gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0);
}

function numbersApart(segment: Segment): readonly Segment[] {
  const { words } = segment;
  const parts: (readonly Word[])[] = [];
  let end = words.length;
  for (let index = words.length - 1; index > 0; index--) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined || before === undefined || !number.test(word.text)) break;
    if (word.size < leastSize * segment.size) break;
    if (word.oneSpace === true || word.left - before.right < beforeNumber * word.size) continue;
    parts.unshift(words.slice(index, end));
    end = index;
  }
  return parts.length === 0 ? [segment] : [words.slice(0, end), ...parts].map(segmentOf);
}
