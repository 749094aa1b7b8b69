import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { openBytes, partsOf } from '../fixtures/documents.ts';
import { realFiles, realFilesFolder, wordsOf } from '../fixtures/real-files.ts';

/**
 * What we show otherwise than LibreOffice, on purpose: the text that the file has, where LibreOffice shows dates,
 * numbers and truth anew in the language it runs in.
 */
const onPurpose: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'book.ods': { '03/12/23': '12.03.23', '03/14/23': '14.03.23', '01:43': '13:43', PM: '', '00:00:00': '09:55:33' },
  'ods_formats.ods': {
    '11/11/14': '11.11.14',
    '1/1/01': '01.01.01',
    TRUE: 'WAHR',
    FALSE: 'FALSCH',
    '11.11': '11,11',
    '200.00%': '200,00%',
    '1.00E+005': '1,00E+005',
    '-£10,000': '-£10.000',
  },
  'ragged.ods': { TRUE: 'VRAI' },
};

test.each(realFiles('ods'))(
  'the visible sheets of $path have the words that LibreOffice shows',
  async ({ path, expected }) => {
    const parts = await partsOf(readFileSync(path), path);
    const cells = parts
      .filter(({ label }) => !label.includes('hidden sheet'))
      .flatMap(({ text, blocks }) =>
        blocks.filter(({ kind }) => kind === 'table').map(({ start, end }) => text.slice(start, end)),
      );
    const other = onPurpose[basename(path)] ?? {};
    const meant = wordsOf(expected).flatMap((word) => wordsOf(other[word] ?? word));
    expect(wordsOf(cells.join('\n'))).toEqual(meant);
  },
);

test('a workbook behind a password is one', async () => {
  const bytes = readFileSync(join(realFilesFolder('ods'), 'password.ods'));
  await expect(openBytes(bytes, 'password.ods')).rejects.toMatchObject({ outcome: 'encrypted' });
});
