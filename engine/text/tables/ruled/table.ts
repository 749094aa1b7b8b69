import type { Rule } from '../../rules.ts';
import type { Segment } from '../../word.ts';
import type { Row } from '../../segments.ts';
import type { Column } from '../columns.ts';
import { withoutEmptyColumns } from '../empty-columns.ts';
import type { Line, PlacedPart } from '../lines.ts';
import { countHeaders, joinLines, type LogicalRow } from '../logical-rows.ts';
import { cellsOf } from '../read-tables.ts';
import { withSpans } from '../spanning-names.ts';
import { isNumeric, isYear, type Table } from '../table.ts';
import type { RuledColumn } from './columns.ts';
import { heightOf } from './measures.ts';
import type { RuledTable } from './ruled-table.ts';
import { partsOf } from './parts.ts';
import { rowsInOrder } from './rows.ts';
import { middleOf } from './uprights.ts';

/** The cells of a table between rules. */
export function tableOfRuled(
  { frame, lines, columns, short, uprights, isClosed }: RuledTable,
  isBold: (part: Segment) => boolean,
): Table | undefined {
  const texts = contentsOf(lines, columns);
  const bands = bandsOf(
    lines,
    frame.levels.map(({ y }) => y),
  ).map((band) => {
    const parted = band.map((line) => lineOf(partsOf(line, columns, uprights).map((each) => notBeyond(each, texts))));
    return isClosed ? betweenUprights(parted, uprights, texts, true) : parted;
  });
  const areRows = areRowsBetweenRules(bands);
  // A rule below each row tells no more than the words do, which know names of sections between them.
  if (areRows && !isClosed) return undefined;
  const isOpen = (lines[0]?.[0]?.baseline ?? 0) < (frame.levels[0]?.y ?? 0);
  const headers = headersOf(bands, columns, isOpen, isBold);
  const all = bands.flat();
  const named = betweenUprights(withShortRules(all.slice(0, headers), short, texts), uprights, texts, isClosed);
  const heads = headRows(named, texts).map(lineOf);
  const rows: LogicalRow[] = spannedUnlessRuled(heads, texts).map(({ parts }) => ({ parts, header: true }));
  let passed = 0;
  for (const band of bands) {
    const body = band.slice(Math.max(0, headers - passed));
    passed += band.length;
    if (body.length === 0) continue;
    const found =
      rowsInOrder(
        body.map(({ parts }) => parts),
        texts,
        areRows,
      ) ?? joinLines(body, texts);
    rows.push(...found.map((parts) => ({ parts, header: false })));
  }
  if (rows.length < 2) return undefined;
  const filled = withoutEmptyColumns({ rows, columns: columns.length });
  return { cells: filled.rows.flatMap((row, index) => cellsOf(row, index, filled.columns)) };
}

/** Columns as wide as what stands in them, and nothing over several. */
function contentsOf(lines: readonly Row[], columns: readonly RuledColumn[]): readonly Column[] {
  const alone = lines.flatMap((line) => partsOf(line, columns)).filter(({ span }) => span === 1);
  return columns.map((column, index) => {
    const inside = alone.filter((each) => each.column === index).map(({ part }) => part);
    if (inside.length === 0) return column;
    return {
      left: Math.min(...inside.map(({ left }) => left)),
      right: Math.max(...inside.map(({ right }) => right)),
    };
  });
}

/** A part that reaches into the space behind its column, and over nothing of the next one, is a cell of its own. */
function notBeyond(placed: PlacedPart, texts: readonly Column[]): PlacedPart {
  const { column, span, part } = placed;
  const over = texts.slice(column, column + span).filter(({ left }) => left < part.right - 0.5).length;
  return { ...placed, span: Math.max(1, over) };
}

/** The lines between each two rules. */
function bandsOf(lines: readonly Row[], levels: readonly number[]): readonly (readonly Row[])[] {
  const bands = Map.groupBy(lines, (line) => levels.filter((y) => y < heightOf(line)).length);
  return [...bands.values()];
}

const lineOf = (parts: readonly PlacedPart[]): Line => {
  const baselines = parts.map(({ part }) => part.baseline);
  return {
    parts,
    baseline: Math.min(...baselines),
    foot: Math.max(...baselines),
    size: Math.max(...parts.map(({ part }) => part.size)),
  };
};

/** Rules between so many rows, most of one line, part them all: what has several lines there is one row. */
const leastBands = 4;
const mostOfOneLine = 0.5;

/** Whether each two rules have one row between them: most have one line, or none several lines of several cells. */
function areRowsBetweenRules(bands: readonly (readonly Line[])[]): boolean {
  const ofOneLine = bands.filter(({ length }) => length === 1).length;
  const areWhole = bands.every((band) => band.filter(({ parts }) => parts.length > 1).length < 2);
  return bands.length >= leastBands && (ofOneLine >= mostOfOneLine * bands.length || areWhole);
}

/** Lines that name the columns: those above the first rule inside, unless they hold the amounts of several rows. */
function headersOf(
  bands: readonly (readonly Line[])[],
  columns: readonly Column[],
  isOpen: boolean,
  isBold: (part: Segment) => boolean,
): number {
  const [first = [], ...others] = bands;
  const isValued = (line: Line): boolean =>
    line.parts.some(({ part, column }) => column > 0 && isNumeric(part) && !isYear(part));
  const areNames = first.length === 1 || !(first.some(isValued) || (isOpen && areRowsBetweenRules(others)));
  const [second = []] = others;
  const areYears =
    second.length === 1 &&
    first.length === 1 &&
    second.every(({ parts }) => parts.length > 1 && parts.every(({ part, column }) => column === 0 || isYear(part)));
  if (others.length > 1 && areYears) return 2;
  if (others.length > 0 && areNames) return first.length;
  return countHeaders(bands.flat(), columns, isBold);
}

/** A name above a rule that is shorter than the table is that of all columns over which the rule stands. */
function withShortRules(
  lines: readonly Line[],
  short: RuledTable['short'],
  columns: readonly Column[],
): readonly Line[] {
  return lines.map((line, index) => {
    const next = lines[index + 1]?.baseline ?? Infinity;
    const below = short.filter(({ top }) => top > line.foot - 0.3 * line.size && top < next);
    const parts = line.parts.map((each): PlacedPart => {
      const rule = below.find((one) => isOver(one, each.part));
      if (rule === undefined || line.parts.some((other) => other !== each && isOver(rule, other.part))) return each;
      const over = columns.flatMap((column, at) => {
        const center = (column.left + column.right) / 2;
        return center > rule.left && center < rule.right ? [at] : [];
      });
      const [from, to] = [over[0], over.at(-1)];
      return from === undefined || to === undefined ? each : { ...each, column: from, span: to - from + 1 };
    });
    return { ...line, parts };
  });
}

/**
 * What stands alone between two upright rules is the cell of all columns between them: wherever it stands there, where
 * rules part all columns, else in their middle.
 */
function betweenUprights(
  lines: readonly Line[],
  uprights: readonly Rule[],
  columns: readonly Column[],
  isClosed: boolean,
): readonly Line[] {
  const [left, right] = [Math.min(...columns.map((each) => each.left)), Math.max(...columns.map((each) => each.right))];
  return lines.map((line) => {
    const rules = uprights.filter(({ top, bottom }) => top < line.baseline && bottom > line.baseline - 0.5 * line.size);
    const edges = [left, ...rules.map(middleOf).toSorted((a, b) => a - b), right];
    const parts = line.parts.map((each): PlacedPart => {
      const at = edges.findIndex((edge, index) => index > 0 && each.part.left + each.part.right < 2 * edge);
      const [from = left, to = right] = [edges[at - 1], edges[at]];
      const isIn = (column: Column): boolean =>
        column.left + column.right > 2 * from && column.left + column.right < 2 * to;
      const over = columns.flatMap((column, index) => (isIn(column) ? [index] : []));
      const isAlone = line.parts.every((other) => other === each || !over.includes(other.column));
      const middle = (columns[over[0] ?? 0]?.left ?? 0) + (columns[over.at(-1) ?? 0]?.right ?? 0);
      const isCentred = isClosed || Math.abs(each.part.left + each.part.right - middle) < 3 * each.part.size;
      if (over.length < 2 || !isAlone || !isCentred) return each;
      return { ...each, column: over[0] ?? 0, span: over.length };
    });
    return { ...line, parts };
  });
}

const isOver = (rule: Rule, { left, right }: Segment): boolean =>
  rule.left < (left + right) / 2 && rule.right > (left + right) / 2;

/** Names over several columns as the columns below tell them, where no rule does. */
const spannedUnlessRuled = (rows: readonly Line[], columns: readonly Column[]): readonly Line[] =>
  rows.some(({ parts }) => parts.some(({ span }) => span > 1)) ? rows : withSpans(rows, columns);

/** The rows of names: each line is one, unless the file draws the lines of a name one after the other. */
function headRows(lines: readonly Line[], columns: readonly Column[]): readonly (readonly PlacedPart[])[] {
  const parts = lines.map((line) => line.parts);
  return rowsInOrder(parts, columns, true) ?? parts;
}
