import { segmentOf, type Segment } from './word.ts';

/** Lines a column must have on each side of a gutter. */
const minLines = 4;
/** Share of a column's width that its middle line must fill: running text does, table cells do not. */
const minFill = 0.45;
/** Share of all segments that may cross a gutter (titles, figures, footers). */
const maxCrossing = 0.3;

/** Segments to lines in reading order: columns one after the other, what spans them in between. */
export function linesInOrder(segments: readonly Segment[]): readonly Segment[] {
  const gutter = findGutter(segments);
  if (gutter === undefined) return joinRows(segments);
  const lines: Segment[] = [];
  let band: Segment[] = [];
  const flush = (): void => {
    const left = band.filter((segment) => segment.right <= gutter);
    const right = band.filter((segment) => segment.left >= gutter);
    lines.push(...linesInOrder(left), ...linesInOrder(right));
    band = [];
  };
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline)) {
    if (segment.left < gutter && segment.right > gutter) {
      flush();
      lines.push(segment);
    } else band.push(segment);
  }
  flush();
  return lines;
}

/** The x of a vertical strip that parts two columns of running text; undefined when there is none. */
function findGutter(segments: readonly Segment[]): number | undefined {
  if (segments.length < 2 * minLines) return undefined;
  const candidates = new Set(segments.map((segment) => segment.left - 0.5));
  let best: { readonly x: number; readonly crossing: number } | undefined;
  for (const x of candidates) {
    const left = segments.filter((segment) => segment.right <= x);
    const right = segments.filter((segment) => segment.left >= x);
    const crossing = segments.length - left.length - right.length;
    if (crossing > maxCrossing * segments.length) continue;
    if (!isColumn(left) || !isColumn(right) || !sideBySide(left, right)) continue;
    if (best === undefined || crossing < best.crossing) best = { x, crossing };
  }
  return best?.x;
}

function isColumn(segments: readonly Segment[]): boolean {
  if (segments.length < minLines) return false;
  const width = Math.max(...segments.map((each) => each.right)) - Math.min(...segments.map((each) => each.left));
  const widths = segments.map((each) => each.right - each.left).toSorted((a, b) => a - b);
  const size = segments[0]?.size ?? 0;
  return width > 8 * size && (widths[widths.length >> 1] ?? 0) >= minFill * width;
}

/** Columns stand beside each other; blocks above each other do not. */
function sideBySide(a: readonly Segment[], b: readonly Segment[]): boolean {
  const top = Math.max(Math.min(...a.map((each) => each.baseline)), Math.min(...b.map((each) => each.baseline)));
  const bottom = Math.min(Math.max(...a.map((each) => each.baseline)), Math.max(...b.map((each) => each.baseline)));
  const within = (list: readonly Segment[]): number =>
    list.filter((each) => each.baseline >= top - 1 && each.baseline <= bottom + 1).length;
  return within(a) >= minLines - 1 && within(b) >= minLines - 1;
}

/** Without columns, the parts of a row are one line (a table's row reads across). */
function joinRows(segments: readonly Segment[]): readonly Segment[] {
  const lines: Segment[] = [];
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(segment.baseline - last.baseline) < 0.3 * Math.min(segment.size, last.size)) {
      lines[lines.length - 1] = segmentOf([...last.words, ...segment.words]);
    } else lines.push(segment);
  }
  return lines;
}
