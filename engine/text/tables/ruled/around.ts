import type { Segment } from '../../word.ts';
import type { Table } from '../table.ts';

/** Tables beside each other with the lines that are each one's own, and lines that stand above all of them. */
export interface AroundTables {
  readonly above: readonly Segment[];
  /** From left to right, what stands above, the table, and what stands below it. */
  readonly beside: readonly {
    readonly above: readonly Segment[];
    readonly table: Table;
    readonly below: readonly Segment[];
  }[];
}

interface Box {
  readonly table: Table;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Font sizes from a line to the next one that stand above or below the same table, and how many such there are. */
const mostStep = 3;
const mostLines = 4;

/**
 * Parts lines of a column of text at the tables that are known already, from top to bottom. Tables that stand beside
 * each other have captions beside each other, too: lines that stand above or below several of them, each at its own.
 *
 * @returns the tables, and the lines below all of them
 */
export function aroundTables(segments: readonly Segment[]): {
  readonly tables: readonly AroundTables[];
  readonly rest: readonly Segment[];
} {
  let lines = segments.filter(({ ruled }) => ruled === undefined).toSorted((a, b) => a.baseline - b.baseline);
  const tables: AroundTables[] = [];
  for (const boxes of rowsOfBoxes(segments)) {
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    const before = lines.filter(({ baseline }) => baseline < top);
    const captions = boxes.length > 1 ? ownLines(before.toReversed(), boxes, top) : [];
    const behind = lines.filter(({ baseline }) => baseline > bottom);
    const notes = boxes.length > 1 ? ownLines(behind, boxes, bottom) : [];
    tables.push({
      above: before.filter((line) => !captions.includes(line)),
      beside: boxes.map((box) => ({
        above: captions.filter((line) => sideOf(line, boxes) === box),
        table: box.table,
        below: notes.filter((line) => sideOf(line, boxes) === box),
      })),
    });
    lines = lines.filter((line) => !before.includes(line) && !notes.includes(line));
  }
  return { tables, rest: lines };
}

/** The boxes of the tables, those beside each other together, from left to right. */
function rowsOfBoxes(segments: readonly Segment[]): readonly (readonly Box[])[] {
  const byTable = Map.groupBy(segments, ({ ruled }) => ruled);
  const boxes = Array.from(byTable, ([table, lines]): readonly Box[] =>
    table === undefined
      ? []
      : [
          {
            table,
            left: Math.min(...lines.map(({ left }) => left)),
            right: Math.max(...lines.map(({ right }) => right)),
            top: Math.min(...lines.map(({ baseline }) => baseline)),
            bottom: Math.max(...lines.map(({ baseline }) => baseline)),
          },
        ],
  ).flat();
  const rows: Box[][] = [];
  for (const box of boxes.toSorted((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    const isBeside = row?.every(
      (other) =>
        (box.left > other.right || box.right < other.left) &&
        2 * (Math.min(box.bottom, other.bottom) - box.top) > Math.min(box.bottom - box.top, other.bottom - other.top),
    );
    if (row !== undefined && isBeside === true) row.push(box);
    else rows.push([box]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

/** The table at which a line stands; undefined where it reaches over the space between two. */
const sideOf = ({ left, right }: Segment, boxes: readonly Box[]): Box | undefined =>
  boxes.find((_, index) => {
    const [before, box, behind] = [boxes[index - 1], boxes[index], boxes[index + 1]];
    if (box === undefined) return false;
    const from = before === undefined ? -Infinity : (before.right + box.left) / 2;
    const to = behind === undefined ? Infinity : (box.right + behind.left) / 2;
    return left > from && right < to;
  });

/** Lines from a place on, as far as each is of one table and others stand beside it at the others. */
function ownLines(lines: readonly Segment[], boxes: readonly Box[], from: number): readonly Segment[] {
  const found: Segment[] = [];
  let last = from;
  for (const line of lines) {
    const side = sideOf(line, boxes);
    const isBeside = lines.some((other) => {
      const otherSide = sideOf(other, boxes);
      return Math.abs(other.baseline - line.baseline) < line.size && otherSide !== undefined && otherSide !== side;
    });
    if (side === undefined || !isBeside || Math.abs(line.baseline - last) > mostStep * line.size) break;
    found.push(line);
    last = line.baseline;
  }
  return found.length > mostLines * boxes.length ? [] : found.toSorted((a, b) => a.baseline - b.baseline);
}
