import { chartRows, type Chart } from '../drawing/chart.ts';
import type { Drawn } from '../drawing/part.ts';

/**
 * A chart or a diagram as lines: titles, names of series, then a line for each category with its values. The values are
 * left out where cells of the workbook have them: nobody wants to find one number twice.
 *
 * @param sheetNames of the workbook
 */
export function drawnWords(drawn: Drawn, sheetNames: ReadonlySet<string>): string {
  if (drawn.kind === 'diagram') return drawn.lines.map(({ text }) => text).join('\n');
  const { chart } = drawn;
  const isInCells = chart.series.every(({ source }) => sheetNames.has(sheetOf(source)));
  const names = [chart.category, ...chart.series.map(({ name }) => name)].filter((name) => name !== '');
  return [...chart.titles, ...(isInCells ? [names.join(' · ')] : valueLines(chart))]
    .filter((line) => line !== '')
    .join('\n');
}

/** "Q1 · North: 12 · South: 8". */
const valueLines = (chart: Chart): readonly string[] => {
  const [names = [], ...rows] = chartRows(chart);
  return rows.map((row) =>
    row
      .map((value, column) => ({ value, name: names[column] ?? '' }))
      .filter(({ value }) => value !== '')
      .map(({ value, name }, index) => (index === 0 || name === '' ? value : `${name}: ${value}`))
      .join(' · '),
  );
};

/** The sheet of some cells: of "'North & South'!$B$2:$B$5" the name between the quotes; '' where there is none. */
function sheetOf(source: string): string {
  const [, quoted, plain] = /^\(?(?:'((?:[^']|'')*)'|([^'!]+))!/u.exec(source) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? '';
}
