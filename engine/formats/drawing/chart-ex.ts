import { elementAt, elementsOf, xmlTextOf, type XmlElement } from '../package/xml-tree.ts';
import { chartPoints, type Chart, type ChartPoints } from './chart.ts';
import { bodyText } from './text.ts';

/** What a chart of the newer kind (`cx:chartSpace`: waterfall, treemap, funnel, histogram) says. */
export function chartExOf(root: XmlElement): Chart {
  const chart = elementAt(root, 'cx:chart');
  const plot = elementAt(chart, 'cx:plotArea');
  const data = new Map(
    elementsOf(elementAt(root, 'cx:chartData'), 'cx:data').map((each) => [each.attributes['id'] ?? '', each]),
  );
  const axes = elementsOf(plot, 'cx:axis').map((axis) => titleOf(elementAt(axis, 'cx:title')));
  return {
    titles: [titleOf(elementAt(chart, 'cx:title')), ...axes].filter((title) => title !== ''),
    category: '',
    series: elementsOf(elementAt(plot, 'cx:plotAreaRegion'), 'cx:series').map((series) => {
      const own = data.get(elementAt(series, 'cx:dataId')?.attributes['val'] ?? '');
      return {
        name: xmlTextOf(elementAt(series, 'cx:tx', 'cx:txData', 'cx:v')).trim(),
        source: xmlTextOf(elementAt(own, 'cx:numDim', 'cx:f')).trim(),
        categories: pointsOf(elementAt(own, 'cx:strDim')),
        values: pointsOf(elementAt(own, 'cx:numDim')),
      };
    }),
  };
}

const titleOf = (title: XmlElement | undefined): string => {
  const text = elementAt(title, 'cx:tx');
  return bodyText(elementAt(text, 'cx:rich')) || xmlTextOf(elementAt(text, 'cx:txData', 'cx:v')).trim();
};

/** Categories of several levels have the innermost. */
function pointsOf(dimension: XmlElement | undefined): ChartPoints {
  const level = elementAt(dimension, 'cx:lvl');
  const points = elementsOf(level, 'cx:pt').map((point) => ({
    index: point.attributes['idx'],
    words: xmlTextOf(point),
  }));
  return chartPoints(points, level?.attributes['formatCode'] ?? '');
}
