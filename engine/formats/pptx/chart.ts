import type { CellText } from '../part-builder.ts';
import { cellFormatter } from '../xlsx/number-format.ts';
import { elementAt, elementsOf, xmlTextOf, type XmlElement } from '../package/xml-tree.ts';
import { slideBounds, type SlideItem } from '../slides/slide.ts';
import { bodyText } from './paragraphs.ts';

/** A chart by its title and the values that the file keeps of it, a column for each series. */
export function chartItems(root: XmlElement): readonly SlideItem[] {
  const chart = elementAt(root, 'c:chart');
  const title = bodyText(elementAt(chart, 'c:title', 'c:tx', 'c:rich'));
  const series = elementsOf(elementAt(chart, 'c:plotArea')).flatMap((plot) => elementsOf(plot, 'c:ser'));
  const rows = chartRows(series);
  return [
    ...(title === '' ? [] : [{ kind: 'caption', text: title } as const]),
    ...(rows.length === 0 ? [] : [{ kind: 'table', rows } as const]),
  ];
}

function chartRows(series: readonly XmlElement[]): readonly (readonly CellText[])[] {
  const names = series.map((each) => pointsOf(elementAt(each, 'c:tx')).get(0) ?? '');
  const values = series.map((each) => pointsOf(elementAt(each, 'c:val') ?? elementAt(each, 'c:yVal')));
  const categories = series
    .map((each) => pointsOf(elementAt(each, 'c:cat') ?? elementAt(each, 'c:xVal')))
    .find(({ size }) => size > 0);
  const indexes = new Set([...(categories?.keys() ?? []), ...values.flatMap((each) => [...each.keys()])]);
  if (indexes.size === 0) return [];
  const most = Math.floor(slideBounds.cells / (series.length + 1));
  const body = [...indexes]
    .toSorted((one, other) => one - other)
    .slice(0, most)
    .map((index) => [categories?.get(index) ?? '', ...values.map((each) => each.get(index) ?? '')]);
  return [['', ...names], ...body].map((row, number) =>
    row.map((text, column) => ({ text, column, rowSpan: 1, columnSpan: 1, header: number === 0, address: '' })),
  );
}

const format = cellFormatter(false);

/** Points that a chart keeps of its data, by their number. Categories of several levels have the innermost. */
function pointsOf(data: XmlElement | undefined): ReadonlyMap<number, string> {
  const source = elementsOf(data).find(({ name }) => name !== 'c:extLst');
  const cache =
    elementAt(source, 'c:strCache') ??
    elementAt(source, 'c:numCache') ??
    elementAt(source, 'c:multiLvlStrCache', 'c:lvl') ??
    source;
  const code = xmlTextOf(elementAt(cache, 'c:formatCode')).trim();
  const points = elementsOf(cache, 'c:pt').slice(0, slideBounds.cells);
  return new Map(
    points.flatMap((point) => {
      const index = Number(point.attributes['idx']);
      const written = xmlTextOf(elementAt(point, 'c:v')).trim();
      const number = code === '' || written === '' || Number.isNaN(Number(written)) ? undefined : Number(written);
      return Number.isSafeInteger(index)
        ? [[index, number === undefined ? written : format(number, code)] as const]
        : [];
    }),
  );
}
