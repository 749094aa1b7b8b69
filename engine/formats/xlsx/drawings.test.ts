import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { chartFixture, diagramFixture, namespaces } from '../drawing/fixtures/chart-xml.ts';
import { blockTexts, partsOf } from '../fixtures/documents.ts';
import { sheetData, words, workbookFile } from './fixtures/workbook-file.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xdr = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const anchored = (shape: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:row>1</xdr:row></xdr:from>${shape}</xdr:twoCellAnchor>`;
const frame = (graphic: string, description = ''): string =>
  `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1" descr="${description}"/>` +
  `</xdr:nvGraphicFramePr><a:graphic><a:graphicData>${graphic}</a:graphicData></a:graphic></xdr:graphicFrame>`;

/** A workbook whose only sheet has a drawing. */
const withDrawing = (sheet: string, shapes: string): Uint8Array<ArrayBuffer> =>
  workbookFile({
    sheets: [
      {
        name: sheet,
        xml: sheetData(words('A1', 'Tea')),
        parts: { drawing: `<xdr:wsDr xmlns:xdr="${xdr}" ${namespaces}>${shapes}</xdr:wsDr>` },
      },
    ],
    others: [
      {
        name: 'xl/_rels/drawing0.xml.rels',
        content:
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          `<Relationship Id="chart" Type="${office}/chart" Target="chart.xml"/>` +
          `<Relationship Id="diagram" Type="${office}/diagramData" Target="diagram.xml"/>` +
          `<Relationship Id="outside" Type="${office}/chart" Target="/etc/hosts" TargetMode="External"/>` +
          '</Relationships>',
      },
      { name: 'xl/chart.xml', content: chartFixture },
      { name: 'xl/diagram.xml', content: diagramFixture },
    ],
  });

const notesOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await partsOf(bytes, 'book.xlsx')).flatMap(blockTexts).filter((block) => block.startsWith('note'));

test('a chart of other cells than those of the workbook says its values', async () => {
  expect(await notesOf(withDrawing('Budget', anchored(frame('<c:chart r:id="chart"/>', 'South is behind'))))).toEqual([
    'note: D2: Turnover of the ferry lines\nMillion kroner\nQ1 · North: 12.5% · South: 8.0%\nQ2 · North: 15.0%',
    'note: D2: South is behind',
  ]);
});

test('a chart of cells of the workbook says what the cells do not', async () => {
  expect(await notesOf(withDrawing('Lines', anchored(frame('<c:chart r:id="chart"/>'))))).toEqual([
    'note: D2: Turnover of the ferry lines\nMillion kroner\nQuarter · North · South',
  ]);
});

test('the words of a diagram, and of a picture; what is missing or outside of the file is told', async () => {
  const picture = '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="p" descr="The quay in fog"/></xdr:nvPicPr></xdr:pic>';
  const shapes = ['<dgm:relIds r:dm="diagram"/>', '<c:chart r:id="outside"/>', '<c:chart r:id="none"/>'].map(
    (graphic) => anchored(frame(graphic)),
  );
  const bytes = withDrawing('Budget', shapes.join('') + anchored(picture));
  expect([await notesOf(bytes), (await partsOf(bytes, 'book.xlsx'))[0]?.omissions]).toEqual([
    ['note: D2: Captain\nFirst mate', 'note: D2: The quay in fog'],
    [notice('sheet-charts', { count: 2 }), notice('sheet-pictures', { count: 1 })],
  ]);
});

test.each([
  ['Harbour_Dues', ['note: A1: Harbour Dues']],
  ['Table1', []],
  ['Tabelle12', []],
])('a table called %s', async (displayName, notes) => {
  const parts = { table: `<table xmlns="${main}" ref="A1:B4" displayName="${displayName}"/>` };
  const bytes = workbookFile({ sheets: [{ name: 'Budget', xml: sheetData(words('A1', 'Tea')), parts }] });
  expect(await notesOf(bytes)).toEqual(notes);
});
