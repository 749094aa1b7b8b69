import { expect, test } from 'vitest';
import { docxFile, run } from './docx/fixtures/docx-file.ts';
import { partsOf } from './fixtures/documents.ts';
import { frame, odpFile, page, paragraph } from './odp/fixtures/odp-file.ts';
import { cell, odsFile, row, table } from './ods/fixtures/ods-file.ts';
import { presentationFile, shape } from './pptx/fixtures/presentation-file.ts';
import { sheetData, workbookFile } from './xlsx/fixtures/workbook-file.ts';

/** What each format is given: the fee with a mark of a note of two figures, cut in two, and a power. */
const pieces: readonly (readonly [text: string, raised: boolean])[] = [
  ['Fee 1,250', false],
  ['1', true],
  ['2', true],
  [' for 5 m', false],
  ['2', true],
  [' of 2023', false],
  ['a', true],
];
const expected = 'Fee 1,250 ¹² for 5 m² of 2023 a';

const all = (one: (text: string, raised: boolean) => string): string =>
  pieces.map(([text, raised]) => one(text, raised)).join('');

const docx = (properties: string, styles = ''): Uint8Array =>
  docxFile(`<w:p>${all((text, raised) => run(text, raised ? properties : ''))}</w:p>`, { styles });
const markStyle =
  '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Mark"><w:basedOn w:val="Base"/></w:style>';

const rtf = (raised: string): Uint8Array =>
  Buffer.from(`{\\rtf1\\ansi ${all((text, isRaised) => (isRaised ? `{${raised} ${text}}` : text))}\\par}`);

const odfStyle = '<style:style style:name="T1" style:family="text">';
const raising = `${odfStyle}<style:text-properties style:text-position="33% 58%"/></style:style>`;
const odf = all((text, raised) => (raised ? `<text:span text:style-name="T1">${text}</text:span>` : text));

const rich = all((text, raised) => {
  const font = raised ? '<rPr><vertAlign val="superscript"/><sz val="8"/></rPr>' : '';
  return `<r>${font}<t xml:space="preserve">${text}</t></r>`;
});
const drawn = all((text, raised) => `<a:r><a:rPr ${raised ? 'baseline="30000"' : ''}/><a:t>${text}</a:t></a:r>`);

test.each([
  ['a.docx', 'raised by its kind', docx('<w:vertAlign w:val="superscript"/>')],
  ['a.docx', 'raised by half-points', docx('<w:position w:val="7"/><w:sz w:val="14"/>')],
  ['a.docx', 'raised by a style', docx('<w:rStyle w:val="Mark"/>', markStyle)],
  ['a.rtf', 'raised by its kind', rtf(String.raw`\super`)],
  ['a.rtf', 'raised by half-points', rtf(String.raw`\up6\fs14`)],
  ['a.rtf', 'raised by the half-points that need no number', rtf(String.raw`\up`)],
  ['a.ods', 'in a cell', odsFile(table('Sheet', row(cell(odf))), raising)],
  ['a.odp', 'on a slide', odpFile({ pages: page(frame(paragraph(odf))), styles: raising })],
  [
    'a.xlsx',
    'in a string that cells share',
    workbookFile({
      sheets: [{ name: 'Sheet', xml: sheetData('<c r="A1" t="s"><v>0</v></c>') }],
      strings: `<si>${rich}</si>`,
    }),
  ],
  [
    'a.xlsx',
    'in a string of its own',
    workbookFile({ sheets: [{ name: 'Sheet', xml: sheetData(`<c r="A1" t="inlineStr"><is>${rich}</is></c>`) }] }),
  ],
  ['a.pptx', 'on a slide', presentationFile({ slides: [{ shapes: shape(`<a:p>${drawn}</a:p>`) }] })],
  ['a.html', 'in its element', Buffer.from(`<p>${all((text, up) => (up ? `<sup>${text}</sup>` : text))}</p>`)],
])('%s: a mark of a note %s is no part of its amount', async (name, _, bytes) => {
  expect((await partsOf(bytes, name)).map(({ text }) => text.trim())).toEqual([expected]);
});

test.each([
  ['a correction of half a point', 'a.docx', docx('<w:position w:val="1"/>')],
  ['one that is taken back', 'a.docx', docx('<w:rStyle w:val="Mark"/><w:vertAlign w:val="baseline"/>', markStyle)],
  ['a correction of half a point', 'a.rtf', rtf(String.raw`\up1`)],
  ['one that is taken back', 'a.rtf', rtf(String.raw`\up6\up0`)],
])('%s raises nothing in %s', async (_, name, bytes) => {
  expect((await partsOf(bytes, name)).map(({ text }) => text)).toEqual(['Fee 1,25012 for 5 m2 of 2023a']);
});
