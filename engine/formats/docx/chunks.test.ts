import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { blockTexts, openBytes } from '../fixtures/documents.ts';
import { docxFile, paragraph } from './fixtures/docx-file.ts';

const chunk = '<w:altChunk r:id="id-aFChunk"/>';

async function read(body: string, piece: string | Uint8Array) {
  const document = await openBytes(docxFile(body, {}, { aFChunk: piece }), 'report.docx');
  const blocks: string[] = [];
  for await (const part of document.read(1)) blocks.push(...blockTexts(part));
  return { blocks, omissions: document.omissions() };
}

const page =
  '<html><body><h2>Terms</h2><p>The fee is 1,250<sup>3</sup> EUR.</p>' +
  '<table><tr><th>Item</th><th>Sum</th></tr><tr><td>Rent</td><td>4,500</td></tr></table></body></html>';
const message =
  'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n' +
  'Content-Type: text/html; charset=utf-8\r\nContent-Location: a.html\r\n\r\n<p>Saved words</p>\r\n--b--\r\n';

test.each([
  ['a page', page, ['heading 2: Terms', 'paragraph: The fee is 1,250 ³ EUR.', 'table: Item\tSum\nRent\t4,500']],
  ['a saved page', message, ['paragraph: Saved words']],
  ['RTF', String.raw`{\rtf1\ansi Gr\'fc\'dfe\par}`, ['paragraph: Grüße']],
  ['a document of Word', docxFile(paragraph('Inner words')), ['paragraph: Inner words']],
  [
    'a document with a piece',
    docxFile(paragraph('Outer') + chunk, {}, { aFChunk: '<html><p>Innermost</p></html>' }),
    ['paragraph: Outer', 'paragraph: Innermost'],
  ],
])('a piece that is %s stands where Word takes it in', async (_, piece, expected) => {
  expect(await read(paragraph('Before') + chunk + paragraph('After'), piece)).toEqual({
    blocks: ['paragraph: Before', ...expected, 'paragraph: After'],
    omissions: [],
  });
});

test('a piece in a cell is part of the cell', async () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph('Item')}</w:tc><w:tc>${chunk}</w:tc></w:tr></w:tbl>`;
  expect((await read(table, '<html><p>Words</p></html>')).blocks).toEqual(['table: Item\tWords']);
});

test.each([
  ['of a kind that is not read', '<?xml version="1.0"?><data>secret</data>'],
  ['that is damaged', docxFile(paragraph('x')).subarray(0, 200)],
  ['in itself too often', [1, 2, 3, 4].reduce((inner) => docxFile(chunk, {}, { aFChunk: inner }), docxFile(chunk))],
])('a piece %s is said to be unread', async (_, piece) => {
  const { blocks, omissions } = await read(paragraph('Words') + chunk, piece);
  expect({ blocks, omissions }).toEqual({
    blocks: ['paragraph: Words'],
    omissions: [notice('objects-unread', { count: 1, names: 'altChunk' })],
  });
});

test('what was not read is counted', async () => {
  expect((await read(paragraph('Words') + chunk + chunk, '{"a": 1}')).omissions).toEqual([
    notice('objects-unread', { count: 2, names: 'altChunk' }),
  ]);
});
