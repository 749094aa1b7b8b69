import type { Rect } from './geometry.ts';
import type { TextRun } from './part.ts';

/**
 * The rectangles on which a range of a page's text stands: one for each line (and column) it touches.
 * A run that the range cuts is cut in proportion to its characters, from its right edge when it is written right to
 * left.
 *
 * @param runs the page's runs, in reading order
 * @param start UTF-16 offset into the page's text
 * @param end exclusive
 */
export function rectsOfRange(runs: readonly TextRun[], start: number, end: number): readonly Rect[] {
  if (end <= start) return [];
  const rects: Rect[] = [];
  for (const run of runs) {
    if (run.end <= start || run.start >= end) continue;
    const part = cut(run, Math.max(start, run.start), Math.min(end, run.end));
    const last = rects.at(-1);
    if (last !== undefined && onSameLine(last, part)) rects[rects.length - 1] = union(last, part);
    else rects.push(part);
  }
  return rects;
}

function cut(run: TextRun, start: number, end: number): Rect {
  const { x, y, width, height } = run;
  const length = run.end - run.start;
  if (length <= 0 || (start === run.start && end === run.end)) return { x, y, width, height };
  const before = (start - run.start) / length;
  const share = (end - start) / length;
  const left = run.direction === 'rtl' ? 1 - before - share : before;
  // A word that is written downwards, or is higher than wide and so shown sideways, is cut along its height.
  if (run.direction === 'ttb' || (height > 1.5 * width && length > 2))
    return { x, y: y + left * height, width, height: share * height };
  return { x: x + left * width, y, width: share * width, height };
}

/** Words of one line: they overlap in height for the most part, and no column's gap lies between. */
function onSameLine(a: Rect, b: Rect): boolean {
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (overlap < 0.5 * Math.min(a.height, b.height)) return false;
  const gap = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  return gap < 2.5 * Math.max(a.height, b.height);
}

function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
