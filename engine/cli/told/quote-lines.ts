import { quotedRow } from '../../../common/domain/quoted-row.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/text.ts';

/** A column is cut at this width, so that a row stays readable. */
const widest = 40;

/** A quote as lines of at most `width`: a row of a table as columns below their names, a sentence wrapped. */
export function quoteLines(quote: string, width: number): readonly string[] {
  const row = quotedRow(quote);
  if (row === null) return wrap(printable(quote), width);
  const lines = (row.headings.length === 0 ? [row.cells] : [row.headings, row.cells]).map((line) => line.map(shown));
  const widths = row.cells.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const whole = widths.reduce((sum, each) => sum + each + 2, 0) - 2;
  // Where the columns do not fit beside each other, each is a line of its own.
  if (whole > width)
    return row.cells.flatMap((cell, column) =>
      wrap(printable([row.headings[column] ?? '', cell].filter((each) => each !== '').join(': ')), width),
    );
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const shown = (cell: string): string => {
  const text = printable(cell);
  return text.length <= widest ? text : `${text.slice(0, widest - 1).trimEnd()}…`;
};
