import { chartRows } from '../drawing/chart.ts';
import type { Drawn } from '../drawing/part.ts';
import type { SlideItem } from '../slides/slide.ts';

/** A chart as its titles and a table, a column for each series; a diagram as a list. */
export function drawnItems(drawn: Drawn): readonly SlideItem[] {
  if (drawn.kind === 'diagram')
    return drawn.lines.map(({ level, text }) => ({ kind: 'list-item', level, number: '', text }));
  const rows = chartRows(drawn.chart).map((row, number) =>
    row.map((text, column) => ({ text, column, rowSpan: 1, columnSpan: 1, header: number === 0, address: '' })),
  );
  return [
    ...drawn.chart.titles.map((text) => ({ kind: 'caption', text }) as const),
    ...(rows.length > 0 ? [{ kind: 'table', rows } as const] : seriesNames(drawn.chart.series)),
  ];
}

/** The legend of a chart whose values the file does not keep. */
const seriesNames = (series: readonly { readonly name: string }[]): readonly SlideItem[] =>
  series.filter(({ name }) => name !== '').map(({ name }) => ({ kind: 'list-item', level: 0, number: '', text: name }));
