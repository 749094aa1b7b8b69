import type { NamedRow } from '../../../../common/domain/passage.ts';

/** Between cells of a line; two spaces behind an end mark only part sentences. */
const gap = /(?<=[^\s.!?:;,]) {2,}(?=\S)/u;
/** Characters of a cell at most, and lines that make a table at least. */
const [longestCell, leastLines] = [60, 2];

interface Line {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
}

/**
 * The rows of tables that a plain text has as lines with gaps: "2    Sockets    £89.00". Lines that follow each other
 * with as many cells are one table; where its first line has no digit and those below have, it names the columns.
 */
export function columnLines(text: string): readonly NamedRow[] {
  const tables: Line[][] = [];
  let [start, open] = [0, [] as Line[]];
  for (const written of text.split('\n')) {
    const line = lineOf(written, start);
    start += written.length + 1;
    if (line === null) open = [];
    else if (open.length > 0 && open[0]?.cells.length === line.cells.length) open.push(line);
    else tables.push((open = [line]));
  }
  return tables.filter(({ length }) => length >= leastLines).flatMap(rowsOf);
}

/** A line of cells; null for prose, whose lines seldom begin with a capital or a digit and never are so short. */
function lineOf(written: string, start: number): Line | null {
  const own = written.trim();
  const cells = own.split(gap);
  if (cells.length < 2 || !/^[\p{Lu}\p{N}]/u.test(own) || own.includes('\t')) return null;
  if (cells.some(({ length }) => length > longestCell)) return null;
  const from = start + written.indexOf(own);
  return { start: from, end: from + own.length, cells };
}

const hasDigit = (cells: readonly string[]): boolean => cells.some((cell) => /\p{N}/u.test(cell));

function rowsOf(lines: readonly Line[]): readonly NamedRow[] {
  const [first, ...below] = lines;
  const isNamed = first !== undefined && below.length >= leastLines && !hasDigit(first.cells);
  const names = isNamed && below.every(({ cells }) => hasDigit(cells)) ? first : null;
  return lines.map((line) => ({ ...line, headings: names === null || line === names ? [] : names.cells }));
}
