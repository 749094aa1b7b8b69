import { elementAt, elementsOf, xmlTextOf, type XmlElement } from '../package/xml-tree.ts';
import { cellFormatter } from '../xlsx/number-format.ts';
import { bodyText } from './text.ts';

/** A chart in words. */
export interface Chart {
  /** Its title, then those of the axes of its values ("Million euros"); without those that are empty. */
  readonly titles: readonly string[];
  /** The title of the axis that the categories stand at ("Quarter"); '' where there is none. */
  readonly category: string;
  readonly series: readonly ChartSeries[];
}

/** A row of values in a chart, and the values that the file keeps of it, by their numbers. */
export interface ChartSeries {
  readonly name: string;
  /** Where the values stand in a workbook: "Sheet1!$B$2:$B$5"; '' where the chart alone has them. */
  readonly source: string;
  readonly categories: ChartPoints;
  readonly values: ChartPoints;
}

export type ChartPoints = ReadonlyMap<number, string>;

/** Values of all series of a chart together. */
export const mostChartValues = 50_000;

/** What a chart of the usual kind (`c:chartSpace`) says. */
export function chartOf(root: XmlElement): Chart {
  const chart = elementAt(root, 'c:chart');
  const plots = elementsOf(elementAt(chart, 'c:plotArea'));
  const titlesOf = (...axes: readonly string[]): readonly string[] =>
    plots.filter(({ name }) => axes.includes(name)).map((axis) => titleOf(elementAt(axis, 'c:title')));
  const [categories, values] = [titlesOf('c:catAx', 'c:dateAx'), titlesOf('c:valAx')];
  // A cloud of points has two axes of values, the first goes across.
  const [[category = ''], others] = categories.length > 0 ? [categories, values] : [values, values.slice(1)];
  return {
    titles: [titleOf(elementAt(chart, 'c:title')), ...others].filter((title) => title !== ''),
    category,
    series: plots.flatMap((plot) => elementsOf(plot, 'c:ser')).map(seriesOf),
  };
}

/** A title as it was written, or as the cell had it that it was taken from. */
const titleOf = (title: XmlElement | undefined): string => {
  const text = elementAt(title, 'c:tx');
  return bodyText(elementAt(text, 'c:rich')) || (pointsOf(text).get(0) ?? '');
};

function seriesOf(series: XmlElement): ChartSeries {
  const values = elementAt(series, 'c:val') ?? elementAt(series, 'c:yVal');
  return {
    name: pointsOf(elementAt(series, 'c:tx')).get(0) ?? '',
    source: elementsOf(values)
      .map((reference) => xmlTextOf(elementAt(reference, 'c:f')).trim())
      .join(''),
    categories: pointsOf(elementAt(series, 'c:cat') ?? elementAt(series, 'c:xVal')),
    values: pointsOf(values),
  };
}

/** Categories of several levels have the innermost. */
function pointsOf(data: XmlElement | undefined): ChartPoints {
  const source = elementsOf(data).find(({ name }) => name !== 'c:extLst');
  const cache =
    elementAt(source, 'c:strCache') ??
    elementAt(source, 'c:numCache') ??
    elementAt(source, 'c:multiLvlStrCache', 'c:lvl') ??
    source;
  const written = elementsOf(cache, 'c:pt').map(({ attributes, children }) => ({
    index: attributes['idx'],
    words: xmlTextOf(children.find((child) => typeof child !== 'string' && child.name === 'c:v')),
  }));
  // The name of a series may stand right in its element.
  const points = written.length === 0 && source?.name === 'c:v' ? [{ index: '0', words: xmlTextOf(source) }] : written;
  return chartPoints(points, xmlTextOf(elementAt(cache, 'c:formatCode')));
}

const format = cellFormatter(false);

/**
 * Points by their numbers, as people see them.
 *
 * @param code the format of numbers; '' for words
 */
export function chartPoints(
  points: readonly { readonly index: string | undefined; readonly words: string }[],
  code: string,
): ChartPoints {
  const shown = (words: string): string =>
    code.trim() === '' || words === '' || Number.isNaN(Number(words)) ? words : format(Number(words), code.trim());
  return new Map(
    points
      .slice(0, mostChartValues)
      .map(({ index, words }) => [Number(index), shown(words.trim())] as const)
      .filter(([index]) => Number.isSafeInteger(index)),
  );
}

/** A chart as the rows of a table: a column for each series below its name; none where the file keeps no values. */
export function chartRows({ category, series }: Chart): readonly (readonly string[])[] {
  const categories = series.map((each) => each.categories).find(({ size }) => size > 0) ?? new Map<number, string>();
  const indexes = new Set([...categories.keys(), ...series.flatMap(({ values }) => [...values.keys()])]);
  if (indexes.size === 0) return [];
  const rows = [...indexes]
    .toSorted((one, other) => one - other)
    .slice(0, Math.floor(mostChartValues / (series.length + 1)))
    .map((index) => [categories.get(index) ?? '', ...series.map(({ values }) => values.get(index) ?? '')]);
  return [[category, ...series.map(({ name }) => name)], ...rows];
}
