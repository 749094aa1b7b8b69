import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Part } from '../../../common/domain/part.ts';
import { notice } from '../../../common/messages/notice.ts';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { realFiles, realFilesFolder, wordsOf } from '../fixtures/real-files.ts';

const partsOfFile = (name: string): Promise<readonly Part[]> =>
  partsOf(readFileSync(join(realFilesFolder('xlsx'), name)), name);

/**
 * What we show otherwise than LibreOffice, on purpose: dates that follow the system with the year first, numbers of no
 * format with ten digits as Excel does, and TRUE where LibreOffice writes 1 into HTML.
 */
const onPurpose: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'empty_with_no_properties.xlsx': { '5/20/1973': '1973-05-20' },
};

test.each(realFiles('xlsx'))(
  'the visible sheets of $path have the words that LibreOffice shows',
  async ({ path, expected }) => {
    const name = basename(path);
    const visible = (await partsOfFile(name)).filter(({ label }) => !label.includes('hidden sheet'));
    const cells = visible.flatMap(({ text, blocks }) =>
      blocks.filter(({ kind }) => kind === 'table').map(({ start, end }) => text.slice(start, end)),
    );
    const meant = wordsOf(expected).map((word) => onPurpose[name]?.[word] ?? word);
    expect(wordsOf(cells.join('\n'))).toEqual(meant);
  },
);

test('hidden sheets of a workbook by Excel are read and say so', async () => {
  expect((await partsOfFile('hidden_sheets.xlsx')).map(({ label, text }) => [label, text.split('\n')[0]])).toEqual([
    ['Sheet', 'LastName\tSales\tCountry\tQuarter'],
    ['Hidden (hidden sheet)', 'Do\tNot\tShow'],
    ['VeryHidden (hidden sheet)', 'Very\tDo\tNot\tShow'],
  ]);
});

test('words of a text box, and notes on cells', async () => {
  const [box] = await partsOfFile('WithTextBox.xlsx');
  const [noted] = await partsOfFile('WithMoreVariousData.xlsx');
  expect([box, noted].map((part) => blockTexts(part as Part).filter((block) => block.startsWith('note')))).toEqual([
    ['note: C2: Line 1\nLine 2\nLine 3'],
    [
      'note: C5: Nick Burch:\nThis is a comment',
      'note: C7: Nick Burch:\nComment #1\n\nI am another comment',
      'note: C13: Torchbox:\nComment by Torchbox',
    ],
  ]);
});

test('a sheet that is a chart is a part of its own, with the words of the chart', async () => {
  const parts = await partsOfFile('chart_sheet.xlsx');
  expect(parts.map((part) => [part.label, blockTexts(part).filter((block) => block.startsWith('note'))])).toEqual([
    ['Sheet1', []],
    ['Sheet2', []],
    ['Chart1', ['note: soap · shampoo']],
    ['Sheet3', []],
  ]);
});

test('two tables of a sheet each name their columns', async () => {
  const parts = await partsOfFile('table-multiple.xlsx');
  const third = parts[2] as Part;
  const named = third.blocks.flatMap((block) =>
    block.kind === 'table' ? block.cells.filter(({ header }) => header).map(({ address }) => address) : [],
  );
  expect(named).toEqual(['A1', 'B1', 'A7', 'B7']);
});

test('a bomb of entities that a security team made is refused', async () => {
  const bytes = readFileSync(join(realFilesFolder('xlsx'), 'poc-xmlbomb.xlsx'));
  await expect(openBytes(bytes, 'bomb.xlsx')).rejects.toMatchObject({
    outcome: 'unsupported',
    notice: notice('xml-entities'),
  });
});
