import { expect, test } from 'vitest';
import type { Part } from '../../../common/domain/part.ts';
import { notice } from '../../../common/messages/notice.ts';
import { openBytes, partsOf } from '../fixtures/documents.ts';
import { number, sheetData, words, workbookFile } from './fixtures/workbook-file.ts';

const refusal = async (bytes: Uint8Array): Promise<unknown> =>
  openBytes(bytes, 'book.xlsx').then(
    () => 'opened',
    (error: unknown) => error,
  );

const addressesOf = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.cells.map(({ address }) => address) : [])),
  );

test('a sheet that says it is large is as large as its cells', async () => {
  const xml = `<dimension ref="A1:XFD1048576"/>${sheetData(`${words('A1', 'a')}${words('XFD1', 'last')}`)}`;
  expect(addressesOf(await partsOf(workbookFile({ sheets: [{ name: 'Wide', xml }] }), 'wide.xlsx'))).toEqual([
    'A1',
    'XFD1',
  ]);
});

test('cells behind the last column, in no row, or pointing to no string are left out', async () => {
  const xml =
    '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c><c r="B1" t="s"><v>-1</v></c><c r="ZZZ1"><v>1</v></c></row>' +
    '<row r="0"><c r="A0"><v>1</v></c></row><row r="x"><c r="1"><v>1</v></c></row><row ' +
    'r="9999999"><c r="A9"><v>1</v></c></row></sheetData>';
  const [part] = await partsOf(
    workbookFile({ sheets: [{ name: 'Odd', xml }], strings: '<si><t>one</t></si>' }),
    'odd.xlsx',
  );
  expect(part).toMatchObject({
    text: '',
    omissions: [
      notice('sheet-strings-missing', { count: 2 }),
      notice('sheet-rows-cut', { row: 0 }),
      notice('sheet-columns-cut', { columns: 16_384 }),
    ],
  });
});

test('rows and cells in disorder are put in order', async () => {
  const xml =
    `<sheetData><row r="2">${words('B2', 'd')}${words('A2', 'c')}</row><row ` +
    `r="1">${words('A1', 'a')}</row></sheetData>`;
  const parts = await partsOf(workbookFile({ sheets: [{ name: 'Mixed', xml }] }), 'mixed.xlsx');
  expect(addressesOf(parts)).toEqual(['A1', 'A2', 'B2']);
});

test('a million rows are read, in parts', async () => {
  const row = (index: number): string => `<row r="${index + 1}">${number(`A${index + 1}`, index)}</row>`;
  const xml = `<sheetData>${Array.from({ length: 1_000_000 }, (_, index) => row(index)).join('')}</sheetData>`;
  const document = await openBytes(workbookFile({ sheets: [{ name: 'Long', xml }] }), 'long.xlsx');
  const labels: string[] = [];
  for await (const { label } of document.read(199)) labels.push(label);
  expect([document.parts, labels]).toEqual([200, ['Long, rows 990,001–995,000', 'Long, rows 995,001–1,000,000']]);
}, 60_000);

test('merged cells over each other and over all rows end', async () => {
  const merge = Array.from({ length: 2_000 }, () => '<mergeCell ref="A1:XFD1048576"/>').join('');
  const cells = Array.from({ length: 2_000 }, (_, index) => words(`A${index + 1}`, 'x'));
  const [part] = await partsOf(
    workbookFile({ sheets: [{ name: 'Merged', xml: `${sheetData(...cells)}<mergeCells>${merge}</mergeCells>` }] }),
    'merged.xlsx',
  );
  expect(part?.text).toBe('x');
});

test('a sheet that breaks off keeps the rows before, and the sheets after it', async () => {
  const parts = await partsOf(
    workbookFile({
      sheets: [
        { name: 'Broken', xml: `${sheetData(words('A1', 'before'))}</oops>` },
        { name: 'Whole', xml: sheetData(words('A1', 'after')) },
      ],
    }),
    'broken.xlsx',
  );
  expect(parts.map(({ text, omissions }) => [text, omissions])).toEqual([
    ['before', [notice('sheet-damaged')]],
    ['after', []],
  ]);
});

test('a workbook that defines entities is refused', async () => {
  const bytes = workbookFile({ sheets: [{ name: 'A', xml: '' }], prolog: '<!DOCTYPE a [<!ENTITY b "boom">]>' });
  expect(await refusal(bytes)).toMatchObject({ outcome: 'unsupported', notice: notice('xml-entities') });
});

test('a workbook that is cut off is refused', async () => {
  const whole = workbookFile({ sheets: [{ name: 'A', xml: sheetData(words('A1', 'a')) }] });
  const outcomes = await Promise.all(
    [0.3, 0.6, 0.9].map(async (share) => {
      try {
        return await openBytes(whole.slice(0, whole.length * share), 'book.xlsx');
      } catch (error) {
        return error;
      }
    }),
  );
  expect(outcomes).toMatchObject(outcomes.map(() => ({ outcome: 'malformed', notice: notice('file-damaged') })));
});

test('a sheet that unpacks like a bomb is refused', async () => {
  const xml = `<sheetData>${' '.repeat(40_000_000)}</sheetData>`;
  expect(await refusal(workbookFile({ sheets: [{ name: 'Bomb', xml }] }))).toMatchObject({
    outcome: 'unsupported',
    notice: { code: 'package-unpacks' },
  });
});

test('a workbook whose sheets are nowhere says so', async () => {
  const bytes = workbookFile({ sheets: [] });
  expect(await refusal(bytes)).toMatchObject({ outcome: 'unsupported', notice: notice('workbook-without-sheets') });
});
