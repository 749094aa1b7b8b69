/** Documents of word processors are asked, and opened at the cited clause. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxFile, item, level, paragraph } from '../../engine/formats/docx/fixtures/docx-file.ts';
import { odtFile, paragraph as odtParagraph } from '../../engine/formats/odt/fixtures/odt-file.ts';
import { drop, openSource, ready } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const heading = (text: string): string => paragraph(text, '<w:outlineLvl w:val="0"/>');
const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;

/** A contract whose clauses are numbered by its lists, with a table of prices and a footnote. */
const contract = docxFile(
  [
    heading('Fees'),
    item('The monthly fee is due on the third working day of each month.', 1),
    `<w:tbl>${row(['Service', 'Unit', 'Price'], '<w:tblHeader/>')}${row(['Maintenance', 'month', '4,200.00 €'])}
     ${row(['Development', 'hour', '128.50 €'])}</w:tbl>`,
    heading('Termination'),
    item('Either party may terminate with three months’ notice to the end of a quarter.', 1),
    item('The costs of handing over the booking system are borne by the Provider.', 1, 1),
    `<w:p><w:r><w:t>Notice is given in writing.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>`,
    // Enough that a reader must be taken to the place.
    ...Array.from({ length: 60 }, (_, index) => paragraph(`Annex ${index + 1}: reserved.`)),
  ].join(''),
  {
    numbering: `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '§ %1')}${level(1, 'lowerLetter', '(%2)')}
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    footnotes: `<w:footnote w:id="2">${paragraph('An e-mail is no writing.')}</w:footnote>`,
  },
);

const files: Readonly<Record<string, Uint8Array | string>> = {
  'contract.docx': contract,
  'minutes.odt': odtFile(odtParagraph('The residents decided to plant twelve lime trees along the canal.')),
  'letter.rtf': String.raw`{\rtf1\ansi The ferry to Bod\'f8 leaves from the northern pier at dawn.\par}`,
};

test('a contract in DOCX, minutes in ODT and a letter in RTF open at what is cited', async ({ page, problems }) => {
  test.setTimeout(120_000);
  await ready(page);
  const folder = mkdtempSync(join(tmpdir(), 'carrel-office-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  await drop(page, folder);
  await expect(page.locator('[data-status="ready"], [data-status="indexed"]')).toHaveCount(3, { timeout: 60_000 });

  const viewer = await openSource(page, 'Who bears the costs of handing over the booking system?', 'contract.docx');
  await expect(viewer.locator('.cited-text').first()).toBeInViewport();
  await expect(viewer.locator('.cited-text')).toContainText(['The costs of handing over the booking system']);
  await expect(viewer.getByRole('heading', { name: 'Termination', level: 1 })).toBeVisible();
  await expect(viewer.getByRole('columnheader', { name: 'Price' })).toBeVisible();
  await expect(viewer.getByText('¹ An e-mail is no writing.')).toBeVisible();
  await expect(viewer.getByText('§ 2 Either party may terminate')).toBeVisible();

  const minutes = await openSource(page, 'How many lime trees did the residents plant along the canal?', 'minutes.odt');
  await expect(minutes.locator('.cited-text')).toContainText(['twelve lime trees']);

  const letter = await openSource(page, 'From which pier does the ferry to Bodø leave?', 'letter.rtf');
  await expect(letter.locator('.cited-text')).toContainText(['ferry to Bodø leaves from the northern pier']);
  expect(problems).toEqual([]);
  rmSync(folder, { recursive: true });
});
