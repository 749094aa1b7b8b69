import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { docxFile, paragraph, run } from './fixtures/docx-file.ts';

type Others = NonNullable<Parameters<typeof docxFile>[1]>;

const blocks = async (body: string, others: Others): Promise<readonly string[]> =>
  (await partsOf(docxFile(body, others), 'letter.docx')).flatMap(blockTexts);

const reference = (edge: 'header' | 'footer', type: string, name: keyof Others): string =>
  `<w:${edge}Reference w:type="${type}" r:id="id-${name}"/>`;

const pageNumber = `<w:p>${run('Page ')}<w:fldSimple w:instr="PAGE">${run('1')}</w:fldSimple>${run(' of 2')}</w:p>`;
const edges: Others = {
  header: paragraph('Harbour &amp; Pike, continued'),
  headerFirst: paragraph('Harbour &amp; Pike, 14 Quay Street') + paragraph('VAT GB 123 4567 89'),
  headerEven: paragraph('Even'),
  footer: pageNumber + paragraph('Account 12345678'),
};
const references =
  reference('header', 'default', 'header') +
  reference('header', 'first', 'headerFirst') +
  reference('header', 'even', 'headerEven') +
  reference('footer', 'default', 'footer');

test('a letterhead and a footer are read once, behind the text; numbers of pages are not', async () => {
  const section = `<w:sectPr>${references}<w:titlePg/></w:sectPr>`;
  // The same in two sections.
  const body = `${paragraph('Dear Ms Lane', section)}${paragraph('The fee is due.')}${section}`;
  expect(await blocks(body, edges)).toEqual([
    'paragraph: Dear Ms Lane',
    'paragraph: The fee is due.',
    'note: Harbour & Pike, continued',
    'note: Harbour & Pike, 14 Quay Street\nVAT GB 123 4567 89',
    'note: Account 12345678',
  ]);
});

test('headers that no page shows are not read', async () => {
  const body = `${paragraph('Dear Ms Lane')}<w:sectPr>${references}</w:sectPr>`;
  expect(await blocks(body, edges)).toEqual([
    'paragraph: Dear Ms Lane',
    'note: Harbour & Pike, continued',
    'note: Account 12345678',
  ]);
  const evenApart = { ...edges, settings: '<w:evenAndOddHeaders/>' };
  expect(await blocks(body, evenApart)).toEqual([
    'paragraph: Dear Ms Lane',
    'note: Harbour & Pike, continued',
    'note: Even',
    'note: Account 12345678',
  ]);
  expect(await blocks(paragraph('Dear Ms Lane'), edges)).toEqual(['paragraph: Dear Ms Lane']);
});

test('deleted text is told as left out; what was moved is read where it is', async () => {
  const deleted = (text: string): string => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const moved = `<w:moveFrom>${run('late')}</w:moveFrom>${run(' is ')}<w:moveTo>${run('late')}</w:moveTo>`;
  const row = `<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>${deleted('row')}</w:p></w:tc></w:tr>`;
  const table = `<w:tbl>${row}<w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`;
  const body = `<w:p>${run('Rent')}${deleted('900 euros')}${moved}</w:p><w:p>${deleted('gone')}</w:p>${table}`;
  const document = await openBytes(docxFile(body), 'letter.docx');
  expect(document.omissions()).toEqual([notice('deleted-text-unread', { count: 15 })]);
  expect((await partsOf(docxFile(body), 'letter.docx')).map(({ text }) => text)).toEqual(['Rent is late\n\na\tb']);
});

test('hidden text is told as left out', async () => {
  const hidden = run('The reserve is 900', '<w:vanish/>');
  const body = `<w:p>${run('Shown')}${hidden}</w:p>`;
  const document = await openBytes(docxFile(body), 'letter.docx');
  expect(document.omissions()).toEqual([notice('hidden-text-unread', { count: 15 })]);
});
