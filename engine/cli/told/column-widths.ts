/** Between two columns. */
export const gap = 2;
/** No column is made narrower than this, so that a heading is still told. */
const least = 10;

/**
 * How wide each column of a table is in a terminal: as wide as its longest text, or less, the widest first, where all
 * together are wider than the terminal.
 */
export function columnWidths(columns: readonly (readonly string[])[], width: number): readonly number[] {
  const widths = columns.map((texts) => Math.max(1, ...texts.map((text) => text.length)));
  const most = width - gap * (columns.length - 1);
  for (let over = sum(widths) - most; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= least) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
