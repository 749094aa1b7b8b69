import { expect, test } from 'vitest';
import type { Part } from '../../../common/domain/part.ts';
import { notice } from '../../../common/messages/notice.ts';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { number, sheetData, words, workbookFile, type SheetFixture } from './fixtures/workbook-file.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const partsOfSheets = (sheets: readonly SheetFixture[], others: object = {}): Promise<readonly Part[]> =>
  partsOf(workbookFile({ sheets, ...others }), 'book.xlsx');

async function onlyPart(xml: string, others: object = {}): Promise<Part> {
  const [part] = await partsOfSheets([{ name: 'Budget', xml }], others);
  if (part === undefined) throw new Error('no part');
  return part;
}

/** Cells as "address: words", names of columns with a star. */
const cellsOf = ({ text, blocks }: Part): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.cells.map(
          ({ address, header, start, end }) => `${header ? '*' : ''}${address}: ${text.slice(start, end)}`,
        )
      : [],
  );

test('each sheet is a part with its name; hidden ones say so', async () => {
  const sheets = [
    { name: 'Budget', xml: sheetData(words('A1', 'Tea')) },
    { name: 'Old &amp; gone', state: 'hidden', xml: sheetData(words('A1', 'Milk')) },
    { name: 'Secret', state: 'veryHidden', xml: sheetData(words('A1', 'Gin')) },
  ];
  expect((await partsOfSheets(sheets)).map(({ number: n, label, text }) => [n, label, text])).toEqual([
    [1, 'Budget', 'Tea'],
    [2, 'Old & gone (hidden sheet)', 'Milk'],
    [3, 'Secret (hidden sheet)', 'Gin'],
  ]);
});

test('hidden rows and columns are read, and told to be hidden', async () => {
  const rows = (hidden: string): string =>
    `<sheetData><row r="1">${words('A1', 'Name')}${words('C1', 'Pay')}</row>` +
    `<row r="2" hidden="${hidden}">${words('A2', 'Ada')}${number('C2', 900)}</row><row r="3" hidden="1"/></sheetData>`;
  const part = await onlyPart(`<cols><col min="2" max="3" hidden="1"/></cols>${rows('1')}`);
  expect(cellsOf(part)).toEqual(['*A1: Name', '*C1: Pay', 'A2: Ada', 'C2: 900']);
  expect(part.omissions).toEqual([
    notice('sheet-hidden-rows', { count: 1 }),
    notice('sheet-hidden-columns', { count: 1 }),
  ]);
  expect((await onlyPart(`<cols><col min="2" max="3" hidden="0"/></cols>${rows('0')}`)).omissions).toEqual([]);
});

test('values are what a person sees: by their formats, by strings they point to, formulas by their value', async () => {
  const strings =
    '<si><t>plain</t></si><si><r><t>in two </t></r><r><t>fonts</t></r><rPh sb="0" eb="1"><t>READING</t></rPh></si>' +
    '<si><t>tab_x0009_here</t></si>';
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="0.0 &quot;kg&quot;"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs>';
  const part = await onlyPart(
    sheetData(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>',
      `${number('A2', 45000, 1)}${number('B2', 0.25, 2)}${number('C2', 3, 3)}${number('D2', 1.5, 99)}`,
      '<c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#DIV/0!</v></c><c r="C3" t="d"><v>2024-05-01T00:00:00</v></c>',
      '<c r="A4"><f>1+1</f><v>2</v></c><c r="B4" t="str"><f>"a"</f><v>a</v></c><c r="C4"><f>NOW()</f></c>',
    ),
    { strings, styles },
  );
  expect(cellsOf(part)).toEqual([
    '*A1: plain',
    '*B1: in two fonts',
    '*C1: tab here',
    'A2: 2023-03-15',
    'B2: 25%',
    'C2: 3.0 kg',
    'D2: 1.5',
    'A3: TRUE',
    'B3: #DIV/0!',
    'C3: 2024-05-01',
    'A4: 2',
    'B4: a',
  ]);
  expect(part.omissions).toEqual([notice('sheet-formulas-unknown', { count: 1 })]);
});

test.each([
  ['an empty value', '<c r="A1"><f>B1*2</f><v></v></c>', 1],
  ['no value', '<c r="A1"><f>B1*2</f></c>', 1],
  ['a text that is empty', '<c r="A1" t="str"><f>IF(B1,"","x")</f><v></v></c>', 0],
])('a formula with %s', async (_, cell, count) => {
  const part = await onlyPart(sheetData(`${cell}<c r="B1"><v>4</v></c>`));
  expect(part.omissions).toEqual(count === 0 ? [] : [notice('sheet-formulas-unknown', { count })]);
});

test('a workbook that counts days from 1904 shows the day that was meant', async () => {
  const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
  const part = await onlyPart(sheetData(number('A1', 43_538)), { styles, properties: 'date1904="1"' });
  expect(part.text).toBe('2023-03-15');
});

const rows = sheetData(
  words('A1', 'Budget of the year'),
  `${words('A2', 'Item')}${words('B2', 'Sum')}`,
  `${words('A3', 'Tea')}${number('B3', 3)}`,
  `${words('A4', 'Milk')}${number('B4', 4)}`,
);

test.each([
  ['the first words over numbers', rows, {}, ['*A2', '*B2']],
  ['a filter', `${rows}<autoFilter ref="A3:B4"/>`, {}, ['*A3', '*B3']],
  [
    'what is frozen',
    `<sheetViews><sheetView><pane ySplit="2" state="frozen"/></sheetView></sheetViews>${rows}`,
    {},
    ['*A2', '*B2'],
  ],
  ['a table', rows, { table: `<table xmlns="${main}" ref="A1:B4"/>` }, ['*A1']],
  [
    'no table without a header',
    rows,
    { table: `<table xmlns="${main}" ref="A1:B4" headerRowCount="0"/>` },
    ['*A2', '*B2'],
  ],
])('columns are named by %s', async (_, xml, parts, expected) => {
  const [part] = await partsOfSheets([{ name: 'Budget', xml, parts }]);
  const named = part === undefined ? [] : cellsOf(part).filter((cell) => cell.startsWith('*'));
  expect(named.map((cell) => cell.split(':', 1)[0])).toEqual(expected);
});

test('merged cells are one, and what is under them is not seen', async () => {
  const part = await onlyPart(
    sheetData(words('B1', 'Both') + words('C1', 'under'), '', words('A3', 'x') + words('B3', 'under too')) +
      '<mergeCells><mergeCell ref="B1:C3"/><mergeCell ref="ZZZ1:B2"/></mergeCells>',
  );
  const [table] = part.blocks;
  expect(
    table?.kind === 'table' ? table.cells.map(({ start, end, ...cell }) => [part.text.slice(start, end), cell]) : [],
  ).toEqual([
    // The second row holds nothing and is not shown, so two rows are spanned.
    ['Both', { row: 0, column: 1, rowSpan: 2, columnSpan: 2, header: false, address: 'B1' }],
    ['x', { row: 1, column: 0, rowSpan: 1, columnSpan: 1, header: false, address: 'A3' }],
  ]);
});

test('notes and conversations stand below the cells, each with its address', async () => {
  const comments =
    `<comments xmlns="${main}"><authors><author>Ann</author></authors><commentList>` +
    '<comment ref="B2" authorId="0"><text><r><t>Ann:</t></r><r><t xml:space="preserve"> ' +
    'check</t></r></text></comment>' +
    '<comment ref="A1" authorId="0"><text><t>[Threaded comment] older programs see this</t></text></comment>' +
    '</commentList></comments>';
  const thread = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
  const threadedComment =
    `<ThreadedComments xmlns="${thread}"><threadedComment ref="A1" personId="p"><text>Is it ` +
    `so?</text></threadedComment>` +
    '<threadedComment ref="A1" personId="q"><text>Yes.</text></threadedComment></ThreadedComments>';
  const persons = `<personList xmlns="${thread}"><person id="p" displayName="Bo"/></personList>`;
  const [part] = await partsOfSheets(
    [{ name: 'Budget', xml: sheetData(words('A1', 'Tea')), parts: { comments, threadedComment } }],
    { others: [{ name: 'xl/persons.xml', content: persons }] },
  );
  expect(part === undefined ? [] : blockTexts(part)).toEqual([
    'table: Tea',
    'note: A1: Bo: Is it so?',
    'note: A1: Yes.',
    'note: B2: Ann: check',
  ]);
});

test('words of text boxes are read at their cells; charts and pictures are said to be there', async () => {
  const names =
    'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const from = '<xdr:from><xdr:col>2</xdr:col><xdr:row>1</xdr:row></xdr:from>';
  const box =
    '<xdr:sp><xdr:txBody><a:p><a:r><a:t>Mind </a:t></a:r><a:r><a:t>the gap</a:t></a:r></a:p></xdr:txBody></xdr:sp>';
  const drawing =
    `<xdr:wsDr ${names}><xdr:twoCellAnchor>${from}<xdr:grpSp>${box}<xdr:pic/></xdr:grpSp></xdr:twoCellAnchor>` +
    '<xdr:oneCellAnchor><xdr:graphicFrame/></xdr:oneCellAnchor></xdr:wsDr>';
  const [part] = await partsOfSheets([{ name: 'Budget', xml: sheetData(words('A1', 'Tea')), parts: { drawing } }]);
  expect(part === undefined ? [] : [blockTexts(part), part.omissions]).toEqual([
    ['table: Tea', 'note: C2: Mind the gap'],
    [notice('sheet-charts', { count: 1 }), notice('sheet-pictures', { count: 1 })],
  ]);
});

test('a long sheet is several parts, each with the row that names the columns', async () => {
  const long = Array.from(
    { length: 12_000 },
    (_, index) => `${words(`A${index + 2}`, 'x')}${number(`B${index + 2}`, index)}`,
  );
  const bytes = workbookFile({
    sheets: [
      { name: 'First', xml: sheetData(words('A1', 'one')) },
      { name: 'Long', xml: sheetData(`${words('A1', 'Sign')}${words('B1', 'Number')}`, ...long) },
    ],
  });
  const document = await openBytes(bytes, 'long.xlsx');
  const parts: Part[] = [];
  for await (const part of document.read(3)) parts.push(part);
  expect(document.parts).toBe(4);
  expect(parts.map(({ number: n, label, text }) => [n, label, text.split('\n').slice(0, 2)])).toEqual([
    [3, 'Long, rows 5,001–10,000', ['Sign\tNumber', 'x\t4999']],
    [4, 'Long, rows 10,001–12,001', ['Sign\tNumber', 'x\t9999']],
  ]);
});

test('rows and cells without addresses follow each other', async () => {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const part = await onlyPart(
    `<sheetData><row>${cell('a')}${cell('b')}</row><row r="5">${cell('c')}</row><row>${cell('d')}</row></sheetData>`,
  );
  expect(cellsOf(part)).toEqual(['A1: a', 'B1: b', 'A5: c', 'A6: d']);
});
