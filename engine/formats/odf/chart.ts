import type { CellText } from '../part-builder.ts';
import { resolveName } from '../package/names.ts';
import { elementAt, elementsOf, xmlDocument, type XmlElement } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { odfNames } from './names.ts';
import { tableRows } from './table.ts';
import { odfParagraphs } from './text.ts';

const mostBytes = 32e6;
/** Prefixes with that of charts. */
const namesWithCharts = { ...odfNames, 'urn:oasis:names:tc:opendocument:xmlns:chart:1.0': 'chart' };
/** Of one document: all are read before its text. */
const mostCharts = 500;

/** A chart by its titles and the table that it is drawn from. */
export interface OdfChart {
  /** Of the chart, then of its axes. */
  readonly titles: readonly string[];
  /** The first row names the series, the first column the categories. */
  readonly rows: readonly (readonly CellText[])[];
  /** Ranges of cells that the values of the series come from; empty where the chart has them by itself. */
  readonly sources: readonly string[];
}

/**
 * The chart that an object of a document is; undefined where the object is another, or nothing.
 *
 * @param target as the document points to the object: "./Object 1"
 * @throws UnreadableFile
 */
export async function odfChart(zip: ZipArchive, target: string): Promise<OdfChart | undefined> {
  const name = `${resolveName('', target)}/content.xml`;
  if (!zip.has(name)) return undefined;
  return chartIn(await xmlDocument([await zip.read(name, mostBytes)], namesWithCharts));
}

/** The chart of a document that is one, as an object is; undefined where it is another. */
function chartIn(document: XmlElement): OdfChart | undefined {
  const chart = elementAt(document, 'office:body', 'office:chart', 'chart:chart');
  if (chart === undefined) return undefined;
  const plot = elementAt(chart, 'chart:plot-area');
  const axes = plot === undefined ? [] : elementsOf(plot, 'chart:axis');
  const titles = [
    ...['chart:title', 'chart:subtitle'].map((each) => elementAt(chart, each)),
    ...axes.map((axis) => elementAt(axis, 'chart:title')),
  ].map((title) => odfParagraphs(title).join(' ').trim());
  const table = elementAt(chart, 'table:table');
  return {
    titles: titles.filter((title) => title !== ''),
    rows: table === undefined ? [] : tableRows(table, true),
    sources: (plot === undefined ? [] : elementsOf(plot, 'chart:series'))
      .map(({ attributes }) => attributes['chart:values-cell-range-address'] ?? '')
      .filter((source) => source !== ''),
  };
}

/**
 * The charts of a document, by the name of their object in its package. One that is damaged is left out, so that it is
 * counted as an object that can't be read.
 */
export async function odfCharts(zip: ZipArchive): Promise<ReadonlyMap<string, OdfChart>> {
  const charts = new Map<string, OdfChart>();
  const objects = zip.names.flatMap((name) => /^(.+)\/content\.xml$/u.exec(name)?.[1] ?? []);
  for (const object of objects.slice(0, mostCharts)) {
    try {
      const chart = await odfChart(zip, object);
      if (chart !== undefined) charts.set(object, chart);
    } catch (error) {
      if (!(error instanceof UnreadableFile) || error.outcome !== 'malformed') throw error;
    }
  }
  return charts;
}

/** The chart that `draw:object` points to, or holds in a flat file; undefined where that is another object. */
export function chartOfObject(
  object: XmlElement | undefined,
  charts: ReadonlyMap<string, OdfChart>,
): OdfChart | undefined {
  if (object === undefined) return undefined;
  const inside = elementAt(object, 'office:document');
  return inside === undefined ? charts.get(resolveName('', object.attributes['xlink:href'] ?? '')) : chartIn(inside);
}
