import { expect, test } from 'vitest';
import { xmlDocument } from '../package/xml-tree.ts';
import { chartExOf } from './chart-ex.ts';
import { chartOf, chartRows } from './chart.ts';
import { chartFixture, namespaces, title } from './fixtures/chart-xml.ts';
import { drawingNames } from './names.ts';

const rootOf = (xml: string) => xmlDocument([Buffer.from(xml)], drawingNames);

test('a chart says its title, the titles of its axes, and the values that the file keeps', async () => {
  const chart = chartOf(await rootOf(chartFixture));
  expect({ titles: chart.titles, rows: chartRows(chart), sources: chart.series.map(({ source }) => source) }).toEqual({
    titles: ['Turnover of the ferry lines', 'Million kroner'],
    rows: [
      ['Quarter', 'North', 'South'],
      ['Q1', '12.5%', '8.0%'],
      ['Q2', '15.0%', ''],
    ],
    sources: ["'Lines'!$B$2:$B$3", "'Lines'!$C$2:$C$3"],
  });
});

test('of a cloud of points the first axis goes across; a title may come from a cell', async () => {
  const from = (words: string): string =>
    `<c:tx><c:strRef><c:f>A1</c:f><c:strCache><c:pt idx="0"><c:v>${words}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
  const points = (name: string, value: number): string =>
    `<c:${name}><c:numLit><c:pt idx="0"><c:v>${value}</c:v></c:pt></c:numLit></c:${name}>`;
  const chart = chartOf(
    await rootOf(
      `<c:chartSpace ${namespaces}><c:chart><c:title>${from('Wind and waves')}</c:title><c:plotArea><c:scatterChart>` +
        `<c:ser><c:tx><c:v>Buoy</c:v></c:tx>${points('xVal', 7)}${points('yVal', 1.5)}</c:ser></c:scatterChart>` +
        `<c:valAx>${title('Wind')}</c:valAx><c:valAx>${title('Waves')}</c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    ),
  );
  expect([chart.titles, chartRows(chart)]).toEqual([
    ['Wind and waves', 'Waves'],
    [
      ['Wind', 'Buoy'],
      ['7', '1.5'],
    ],
  ]);
});

test('a chart of the newer kind says the same', async () => {
  const data =
    '<cx:data id="0"><cx:strDim type="cat"><cx:f>A</cx:f><cx:lvl><cx:pt idx="0">Rent</cx:pt><cx:pt idx="1">Heat' +
    '</cx:pt></cx:lvl></cx:strDim><cx:numDim type="val"><cx:f>Costs!$B$2</cx:f><cx:lvl formatCode="0.00">' +
    '<cx:pt idx="0">-9</cx:pt><cx:pt idx="1">4.5</cx:pt></cx:lvl></cx:numDim></cx:data>';
  const chart = chartExOf(
    await rootOf(
      `<cx:chartSpace ${namespaces}><cx:chartData>${data}</cx:chartData><cx:chart><cx:title><cx:tx><cx:txData>` +
        '<cx:v>Where it goes</cx:v></cx:txData></cx:tx></cx:title><cx:plotArea><cx:plotAreaRegion>' +
        '<cx:series layoutId="waterfall"><cx:tx><cx:txData><cx:v>Change</cx:v></cx:txData></cx:tx>' +
        '<cx:dataId val="0"/></cx:series></cx:plotAreaRegion></cx:plotArea></cx:chart></cx:chartSpace>',
    ),
  );
  expect({ titles: chart.titles, rows: chartRows(chart), source: chart.series[0]?.source }).toEqual({
    titles: ['Where it goes'],
    rows: [
      ['', 'Change'],
      ['Rent', '-9.00'],
      ['Heat', '4.50'],
    ],
    source: 'Costs!$B$2',
  });
});

test('a file that counts a point wildly does not make a table of that size', async () => {
  const chart = chartOf(
    await rootOf(
      `<c:chartSpace ${namespaces}><c:chart><c:plotArea><c:lineChart><c:ser><c:val><c:numLit>` +
        '<c:ptCount val="4000000000"/><c:pt idx="3999999999"><c:v>1</c:v></c:pt><c:pt idx="x"><c:v>2</c:v></c:pt>' +
        '</c:numLit></c:val></c:ser></c:lineChart></c:plotArea></c:chart></c:chartSpace>',
    ),
  );
  expect(chartRows(chart)).toEqual([
    ['', ''],
    ['', '1'],
  ]);
});
