import type { OdfChart } from '../odf/chart.ts';

/**
 * A chart as lines: titles, then the names of its series. The values stand in cells, and nobody wants to find one
 * number twice; where they do not, there is a line for each category with its values, as in "Q1 · North: 12".
 */
export function chartWords({ titles, rows, sources }: OdfChart): string {
  const [head = [], ...values] = rows;
  const names = head.map(({ text }) => text.trim());
  const lines =
    sources.length > 0
      ? [names.filter((name) => name !== '').join(' · ')]
      : values.map((row) =>
          row
            .filter(({ text }) => text.trim() !== '')
            .map(({ column, text }, index) => (index === 0 || !names[column] ? text : `${names[column]}: ${text}`))
            .join(' · '),
        );
  return [...titles, ...lines].filter((line) => line !== '').join('\n');
}
