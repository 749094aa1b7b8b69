import { expect, test } from 'vitest';
import { exportFormats, type ExportFormat } from '../../common/domain/export.ts';
import type { AcrossCell } from '../../common/domain/across.ts';
import type { KeptTable } from '../../common/domain/kept-table.ts';
import { documentId, tableId } from '../../common/ids.ts';
import { notice } from '../../common/messages/notice.ts';
import { createSayer } from '../../common/messages/sentence.ts';
import { blockTexts, partsOf } from '../formats/fixtures/documents.ts';
import { encodeTable } from './encode.ts';
import { exportOf } from './kept-table.ts';

const cell = (value: string, size: number | null, quote: string, label = '3'): AcrossCell => ({
  value,
  size,
  text: value,
  confidence: 1,
  citation: { marker: 1, name: 'a.pdf', label, places: [], quote, state: 'here' },
});

/** What must come through: signs of every form, a formula, a removed document, one that says nothing, one not read. */
const kept = {
  id: tableId(1),
  question: 'Which run out? [2025]',
  kind: 'list',
  scope: null,
  columns: [
    { id: 1, heading: 'Ends', question: 'When?', type: 'date' },
    { id: 2, heading: 'Rent', question: 'How much?', type: 'amount' },
    { id: 3, heading: 'Who | what', question: 'Who?', type: 'name' },
    { id: 4, heading: 'Share', question: 'Which share?', type: 'percentage' },
  ],
  progress: 'done',
  notice: null,
  answer: notice('across-matching', { matching: 1, notSaid: 1, unread: 1, documents: 4, kind: '' }),
  newDocuments: 0,
  createdAt: 0,
  updatedAt: 0,
  rows: [
    {
      id: 1,
      documentId: documentId(1),
      name: 'Müller & Söhne <a>.pdf',
      state: 'asked',
      matches: true,
      passages: 4,
      cells: [
        cell('2025-03-05', 20_152, 'Ends on 5 March\u{0}\u{1f} 2025.'),
        cell('EUR 1500.00', 1_500, 'Rent: “1.500 €” | *net*'),
        cell('=HYPERLINK("http://x")', null, '+49 30 1234'),
        cell('-12.5 %', -12.5, '𝄞 less 12.5 %', ''),
      ],
    },
    {
      id: 2,
      documentId: null,
      name: 'b.pdf',
      state: 'asked',
      matches: false,
      passages: 1,
      cells: [null, null, null, null],
    },
    {
      id: 3,
      documentId: documentId(3),
      name: 'c.pdf',
      state: 'asked',
      matches: null,
      passages: 1,
      cells: ['waiting', null, null, null],
    },
    {
      id: 4,
      documentId: documentId(4),
      name: 'd.pdf',
      state: 'unread',
      matches: null,
      passages: 0,
      cells: [null, null, null, null],
    },
  ],
} as const satisfies KeptTable;

const bytesOf = (format: ExportFormat): Uint8Array => encodeTable(format, exportOf(kept, createSayer()));

/** The rows of the table that our own reader finds in a file, cell by cell. */
async function readBack(format: ExportFormat): Promise<readonly (readonly string[])[]> {
  const [part] = await partsOf(bytesOf(format), `table.${format}`);
  const table = part?.blocks.find((block) => block.kind === 'table');
  const rows: string[][] = [];
  for (const { row, column, start, end } of table?.kind === 'table' ? table.cells : [])
    (rows[row] ??= [])[column] = part?.text.slice(start, end) ?? '';
  return rows.map((row) => Array.from(row, (text) => text ?? ''));
}

const headings = ['Ends', 'Rent', 'Who | what', 'Share'];
const wide = ['Document', 'Answer', ...headings.flatMap((each) => [each, `${each}: where`, `${each}: words`])];

test('CSV: each value beside its source, and nothing that a spreadsheet would run', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf('csv'));
  expect(text.split('\r\n')).toEqual([
    `\u{feff}${wide.join(',')}`,
    'Müller & Söhne <a>.pdf,yes,2025-03-05,page 3,Ends on 5 March\u{0}\u{1f} 2025.,EUR 1500.00,page 3,' +
      'Rent: “1.500 €” | *net*,"\'=HYPERLINK(""http://x"")",page 3,\'+49 30 1234,-12.5 %,,𝄞 less 12.5 %',
    'b.pdf (removed from the library),no,not said,,,not said,,,not said,,,not said,,',
    'c.pdf,not said,,,,not said,,,not said,,,not said,,',
    'd.pdf,not readable,,,,,,,,,,,,',
    '',
  ]);
});

test.each(['\t=1', ' =1', '@x', '%x', '|x', '-x', '+1+1', '\r\n=1'])('CSV: %j is not run', (value) => {
  const row = { ...kept.rows[0], cells: [cell('1', null, ''), cell(value, null, ''), cell('1', null, ''), null] };
  const text = new TextDecoder().decode(encodeTable('csv', exportOf({ ...kept, rows: [row] }, createSayer())));
  expect(text.includes(`'${value}`)).toBe(true);
});

test('a workbook opens with our reader: dates and shares are numbers with a format, the rest is text', async () => {
  const rows = await readBack('xlsx');
  expect(rows).toEqual([
    wide,
    [
      'Müller & Söhne <a>.pdf',
      'yes',
      '2025-03-05',
      'page 3',
      'Ends on 5 March 2025.',
      'EUR 1500.00',
      'page 3',
      'Rent: “1.500 €” | *net*',
      '=HYPERLINK("http://x")',
      'page 3',
      '+49 30 1234',
      '-12.50%',
      '',
      '𝄞 less 12.5 %',
    ],
    ['b.pdf (removed from the library)', 'no', 'not said', '', '', 'not said', '', '', 'not said', '', '', 'not said'],
    ['c.pdf', 'not said', '', '', '', 'not said', '', '', 'not said', '', '', 'not said'],
    ['d.pdf', 'not readable'],
  ]);
});

test('a text document opens with our reader: question, answer, and each source below its value', async () => {
  const [part] = await partsOf(bytesOf('docx'), 'table.docx');
  const [title, answer] = blockTexts(part ?? { text: '', blocks: [] });
  expect([title, answer, await readBack('docx')]).toEqual([
    'heading 1: Which run out? [2025]',
    "paragraph: 1 of 4 documents; 1 doesn't say; 1 could not be read.",
    [
      ['Document', 'Answer', ...headings],
      [
        'Müller & Söhne <a>.pdf',
        'yes',
        '2025-03-05\npage 3: “Ends on 5 March 2025.”',
        'EUR 1500.00\npage 3: “Rent: “1.500 €” | *net*”',
        '=HYPERLINK("http://x")\npage 3: “+49 30 1234”',
        '-12.5 %\n“𝄞 less 12.5 %”',
      ],
      ['b.pdf (removed from the library)', 'no', 'not said', 'not said', 'not said', 'not said'],
      ['c.pdf', 'not said', '', 'not said', 'not said', 'not said'],
      ['d.pdf', 'not readable', '', '', '', ''],
    ],
  ]);
});

test('Markdown: a table, and the sources as a numbered list', () => {
  expect(new TextDecoder().decode(bytesOf('md')).split('\n')).toEqual([
    String.raw`# Which run out? \[2025\]`,
    '',
    "1 of 4 documents; 1 doesn't say; 1 could not be read.",
    '',
    String.raw`| Document | Answer | Ends | Rent | Who \| what | Share |`,
    '| --- | --- | --- | --- | --- | --- |',
    String.raw`| Müller \& Söhne \<a\>.pdf | yes | 2025-03-05 [1] | EUR 1500.00 [2] | ` +
      '=HYPERLINK("http://x") [3] | -12.5 % [4] |',
    '| b.pdf (removed from the library) | no | not said | not said | not said | not said |',
    '| c.pdf | not said |  | not said | not said | not said |',
    '| d.pdf | not readable |  |  |  |  |',
    '',
    '## Sources',
    '',
    String.raw`1. Müller \& Söhne \<a\>.pdf, page 3: “Ends on 5 March${'\u{0}\u{1f}'} 2025.”`,
    String.raw`2. Müller \& Söhne \<a\>.pdf, page 3: “Rent: “1.500 €” \| \*net\*”`,
    String.raw`3. Müller \& Söhne \<a\>.pdf, page 3: “+49 30 1234”`,
    String.raw`4. Müller \& Söhne \<a\>.pdf: “𝄞 less 12.5 %”`,
    '',
  ]);
});

test('the same table gives the same bytes', () => {
  expect(exportFormats.map((format) => Buffer.compare(bytesOf(format), bytesOf(format)))).toEqual([0, 0, 0, 0]);
});
