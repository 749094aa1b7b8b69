import { expect, test } from 'vitest';
import type { Part } from '../../../common/domain/part.ts';
import { notice } from '../../../common/messages/notice.ts';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { chartObject } from '../odf/fixtures/chart-object.ts';
import { cell, odsFile, row, table, value } from './fixtures/ods-file.ts';

const read = (tables: string, styles = ''): Promise<readonly Part[]> => partsOf(odsFile(tables, styles), 'book.ods');

const cellsOf = ({ text, blocks }: Part): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.cells.map(
          ({ address, header, start, end }) => `${header ? '*' : ''}${address}: ${text.slice(start, end)}`,
        )
      : [],
  );

test('cells show their text, else their value; repeated cells take their columns', async () => {
  const cells =
    `${cell('two<text:s text:c="2"/>words<text:tab/>and<text:line-break/>more')}` +
    '<table:table-cell table:number-columns-repeated="2"/>' +
    cell('twice', 'table:number-columns-repeated="2"') +
    '<table:table-cell office:value-type="float" office:value="3.5"/>' +
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>' +
    '<table:table-cell office:value-type="date" office:date-value="2024-05-01"/>' +
    '<table:table-cell table:formula="of:=NOW()"/>';
  const [part] = await read(table('Budget', row(cells)));
  expect(part === undefined ? [] : [part.label, cellsOf(part), part.omissions]).toEqual([
    'Budget',
    ['A1: two words and more', 'D1: twice', 'E1: twice', 'F1: 3.5', 'G1: TRUE', 'H1: 2024-05-01'],
    [notice('sheet-formulas-unknown', { count: 1 })],
  ]);
});

test.each([
  ['office:value-type="percentage" office:value="0.07"', '7%'],
  ['office:value-type="percentage" office:value="0.125"', '12.5%'],
  ['office:value-type="currency" office:currency="EUR" office:value="12.5"', '12.5 EUR'],
  ['office:value-type="currency" office:value="12.5"', '12.5'],
  ['office:value-type="time" office:time-value="PT30H05M00S"', '30:05:00'],
  ['office:value-type="time" office:time-value="PT9M"', '00:09:00'],
  ['office:value-type="time" office:time-value="P1D"', 'P1D'],
])('a cell without a text shows its value: %s', async (attributes, expected) => {
  const [part] = await read(table('Sheet', row(`<table:table-cell ${attributes}/>`)));
  expect(part?.text).toBe(expected);
});

test('hidden sheets say so, whose style hides them', async () => {
  const styles =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const sheets =
    table('Shown', row(cell('a')), 'table:style-name="ta1"') + table('Old', row(cell('b')), 'table:style-name="ta2"');
  expect((await read(sheets, styles)).map(({ label, text }) => [label, text])).toEqual([
    ['Shown', 'a'],
    ['Old (hidden sheet)', 'b'],
  ]);
});

test('rows that are hidden or filtered out are read, and told', async () => {
  const rows = ['', 'table:visibility="filter"', 'table:visibility="visible"'].map((how, at) =>
    row(cell('abc'.charAt(at)), how),
  );
  const [part] = await read(table('Sheet', rows.join('')));
  expect([part?.text, part?.omissions]).toEqual(['a\nb\nc', [notice('sheet-hidden-rows', { count: 1 })]]);
});

const column = (attributes: string): string => `<table:table-column ${attributes}/>`;
const hiddenColumn = 'table:visibility="collapse"';
const three = row(`${cell('a')}${cell('b')}${cell('c')}`);

test.each([
  ['a column', column('table:number-columns-repeated="2"') + column(hiddenColumn), 1],
  ['columns of one look', column('') + column(`${hiddenColumn} table:number-columns-repeated="2"`), 2],
  [
    'a column in a group',
    `<table:table-column-group table:display="false">${column(hiddenColumn)}</table:table-column-group>${column('')}`,
    1,
  ],
  ['columns that are headers', `<table:table-header-columns>${column(hiddenColumn)}</table:table-header-columns>`, 1],
  ['empty columns alone', column('table:number-columns-repeated="3"') + column(hiddenColumn), 0],
])('of %s that is hidden the cells are read, and that is told', async (_, columns, count) => {
  const [part] = await read(table('Sheet', columns + three));
  expect([part?.text, part?.omissions]).toEqual([
    'a\tb\tc',
    count === 0 ? [] : [notice('sheet-hidden-columns', { count })],
  ]);
});

test('merged cells span; what is under them is not seen', async () => {
  const rows =
    row(
      `${cell('Both', 'table:number-columns-spanned="2" table:number-rows-spanned="2"')}` +
        `<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>${cell('c')}`,
    ) + row(`<table:covered-table-cell table:number-columns-repeated="2"/>${cell('d')}`);
  const [part] = await read(table('Merged', rows));
  const [block] = part?.blocks ?? [];
  expect(block?.kind === 'table' ? block.cells : []).toMatchObject([
    { row: 0, column: 0, rowSpan: 2, columnSpan: 2, header: false, address: 'A1' },
    { row: 0, column: 2, rowSpan: 1, columnSpan: 1, header: false, address: 'C1' },
    { row: 1, column: 2, rowSpan: 1, columnSpan: 1, header: false, address: 'C2' },
  ]);
});

const rows = [row(cell('Of the year')), row(`${cell('Item')}${cell('Sum')}`), row(`${cell('Tea')}${value('3')}`)];

test.each([
  ['the first words over values', table('B', rows.join('')), ['*A2', '*B2']],
  [
    'rows that are repeated on each page',
    table('B', `${rows[0]}<table:table-header-rows>${rows[2]}</table:table-header-rows>${rows[1]}`),
    ['*A2', '*B2'],
  ],
  [
    'the first row of a filter',
    `${table("it's", rows.join(''))}<table:database-ranges><table:database-range ` +
      `table:target-range-address="'it''s'.A3:'it''s'.B3"/></table:database-ranges>`,
    ['*A3', '*B3'],
  ],
])('columns are named by %s', async (_, tables, expected) => {
  const [part] = await read(tables);
  const named = part === undefined ? [] : cellsOf(part).filter((each) => each.startsWith('*'));
  expect(named.map((each) => each.split(':', 1)[0])).toEqual(expected);
});

test('notes and shapes stand below, charts and pictures are said to be there', async () => {
  const annotation =
    '<office:annotation><dc:creator>Ann</dc:creator><dc:date>2024-05-01</dc:date><text:p>check ' +
    '<text:span>this</text:span></text:p></office:annotation>';
  const cells =
    `<table:table-cell/><table:table-cell ` +
    `office:value-type="string">${annotation}<text:p>Tea</text:p></table:table-cell>`;
  const shapes =
    '<table:shapes><draw:frame><draw:object/><draw:image/></draw:frame><draw:frame><draw:image/></draw:frame>' +
    '<draw:custom-shape><text:p>Mind the gap</text:p></draw:custom-shape></table:shapes>';
  const [part] = await read(table('Budget', `${shapes}${row(cells)}`));
  expect(part === undefined ? [] : [blockTexts(part), part.omissions]).toEqual([
    ['table: Tea', 'note: A1: Mind the gap', 'note: B1: Ann: check this'],
    [notice('sheet-charts', { count: 1 }), notice('sheet-pictures', { count: 1 })],
  ]);
});

test('formulas that are objects are read on one line, at their cells', async () => {
  const formula = '<math:msup><math:mi>c</math:mi><math:mn>2</math:mn></math:msup>';
  const content = `<math:math xmlns:math="http://www.w3.org/1998/Math/MathML">${formula}</math:math>`;
  const own = { name: 'Object 1/content.xml', content };
  const frame = '<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>';
  const inCell = `<table:table-cell>${frame}<text:p>Energy</text:p></table:table-cell>`;
  const sheet = table('Sheet', `<table:shapes>${frame}</table:shapes>${row(cell('Tea'))}${row(inCell)}`);
  const [part] = await partsOf(odsFile(sheet, '', '', [own]), 'formula.ods');
  expect(part === undefined ? [] : [blockTexts(part), part.omissions]).toEqual([
    ['table: Tea\nEnergy', 'note: A1: c²', 'note: A2: c²'],
    [],
  ]);
});

test('charts are read by their titles and series, and by values that no cell has', async () => {
  const object = (name: string): string =>
    `<draw:frame><draw:object xlink:href="./${name}"/><draw:image/></draw:frame>`;
  const shapes = `<table:shapes>${object('Object 1')}${object('Object 2')}${object('Object 3')}</table:shapes>`;
  const charts = [chartObject('Object 1', 'Budget.B2:Budget.B3'), chartObject('Object 2', '')];
  const [part] = await partsOf(odsFile(table('Budget', shapes + row(cell('Tea'))), '', '', charts), 'b.ods');
  expect(part === undefined ? [] : [blockTexts(part), part.omissions]).toEqual([
    [
      'table: Tea',
      'note: A1: Growth\nRegions\nSales',
      'note: A1: Growth\nRegions\nNorth · Sales: 9.1\nSouth · Sales: 8',
    ],
    [notice('sheet-charts', { count: 1 })],
  ]);
});

test('rows that repeat to the end of the sheet do not fill the memory', async () => {
  const end =
    row(cell('again', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"') +
    row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="99999999999"') +
    row(cell('last'));
  const document = await openBytes(odsFile(table('Long', row(cell('first')) + end)), 'long.ods');
  const omissions = [];
  let cells = 0;
  for await (const part of document.read(1)) {
    omissions.push(...part.omissions);
    cells += part.blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.cells.length : 0), 0);
  }
  expect([cells, omissions]).toEqual([
    1_000_001,
    [notice('sheet-repeats-cut', { most: 1_000 }), notice('sheet-rows-cut', { row: 1_001 })],
  ]);
});

test('empty rows that repeat take their place', async () => {
  const [part] = await read(
    table('Gap', row(cell('a')) + row('<table:table-cell/>', 'table:number-rows-repeated="9"') + row(cell('b'))),
  );
  expect(part === undefined ? [] : cellsOf(part)).toEqual(['A1: a', 'A11: b']);
});

test('a workbook that breaks off keeps what came before', async () => {
  const document = await openBytes(
    odsFile(`${table('Whole', row(cell('a')))}${table('Broken', `${row(cell('b'))}</oops>`)}`),
    'broken.ods',
  );
  const texts: string[] = [];
  for await (const { text } of document.read(1)) texts.push(text);
  expect([texts, document.omissions()]).toEqual([['a', 'b'], [notice('workbook-damaged')]]);
});

test.each([
  ['defines entities', odsFile('', '', '<!DOCTYPE a [<!ENTITY b "boom">]>'), 'unsupported', 'xml-entities'],
  ['unpacks like a bomb', odsFile(' '.repeat(40_000_000)), 'unsupported', 'package-unpacks'],
  ['has no sheet', odsFile(''), 'malformed', 'workbook-without-sheets'],
  ['is cut off', odsFile(table('A', row(cell('a')))).slice(0, 400), 'malformed', 'file-damaged'],
])('a workbook that %s is refused', async (_, bytes, outcome, code) => {
  await expect(openBytes(bytes, 'book.ods')).rejects.toMatchObject({ outcome, notice: { code } });
});
