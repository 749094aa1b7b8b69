import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { chartFixture, diagramFixture } from '../drawing/fixtures/chart-xml.ts';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { docxFile, paragraph } from './fixtures/docx-file.ts';

const drawing = (graphic: string, description = ''): string =>
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram">' +
  `<wp:docPr id="1" name="Chart 1" descr="${description}"/>${graphic}</wp:inline></w:drawing></w:r></w:p>`;

const body =
  paragraph('The lines.') +
  drawing('<c:chart r:id="id-chart"/>', 'The northern line leads') +
  drawing('<dgm:relIds r:dm="id-diagramData"/>') +
  drawing('<c:chart r:id="id-none"/>') +
  paragraph('The end.');

test('charts and diagrams are read where they stand, with the words that describe them', async () => {
  const bytes = docxFile(body, {}, { chart: chartFixture, diagramData: diagramFixture });
  const [part] = await partsOf(bytes, 'report.docx');
  expect(part === undefined ? [] : blockTexts(part)).toEqual([
    'paragraph: The lines.',
    'caption: The northern line leads',
    'caption: Turnover of the ferry lines',
    'caption: Million kroner',
    'table: Quarter\tNorth\tSouth\nQ1\t12.5%\t8.0%\nQ2\t15.0%\t',
    'list-item: • Captain',
    'list-item: • First mate',
    'paragraph: The end.',
  ]);
  // The chart that is missing is told.
  const document = await openBytes(bytes, 'report.docx');
  expect(document.omissions()).toEqual([notice('charts-unread', { count: 1 })]);
});

test('a chart that is damaged does not end the document', async () => {
  const document = await openBytes(docxFile(body, {}, { chart: '<c:chartSpace', diagramData: '' }), 'report.docx');
  expect([document.parts, document.omissions()]).toEqual([1, [notice('charts-unread', { count: 3 })]]);
});
