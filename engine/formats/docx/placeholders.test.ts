import { expect, test } from 'vitest';
import { blockTexts, partsOf } from '../fixtures/documents.ts';
import { docxFile, paragraph, run } from './fixtures/docx-file.ts';

const control = (content: string, properties = '') =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const unfilled = '<w:showingPlcHdr/>';
const cell = (content: string) => `<w:tc>${content}</w:tc>`;

test('what asks to be filled in is no text; what was filled in is', async () => {
  const body = [
    `<w:p>${run('Tenant: ')}${control(run('Click or tap here to enter text.'), unfilled)}</w:p>`,
    `<w:p>${run('Landlord: ')}${control(run('Ada Byron'))}</w:p>`,
    `<w:p>${run('Rent: ')}${control(run('€ 900'), '<w:showingPlcHdr w:val="0"/>')}</w:p>`,
    control(paragraph('Choose an item.'), unfilled),
    control(paragraph('Pets are allowed.')),
    `<w:tbl><w:tr>${cell(paragraph('Start'))}${control(cell(paragraph('Choose a date.')), unfilled)}</w:tr>`,
    `<w:tr>${cell(paragraph('End'))}${control(cell(paragraph('31 May 2027')))}</w:tr></w:tbl>`,
  ].join('');
  const parts = await partsOf(docxFile(body), 'form.docx');
  expect(parts.flatMap(blockTexts)).toEqual([
    'paragraph: Tenant:',
    'paragraph: Landlord: Ada Byron',
    'paragraph: Rent: € 900',
    'paragraph: Pets are allowed.',
    'table: Start\t\nEnd\t31 May 2027',
  ]);
});
