import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { documentOf, fileOf, rootOf } from '../fixture.ts';
import { detailLines, pageRanges } from './detail-lines.ts';

const roots = [rootOf(1, 'folder', 'Contracts'), rootOf(2, 'file', 'copy.pdf')];

test('all that is known of a document is told, with its copies and what was left out of it', () => {
  const document = documentOf(1, {
    bytes: 1_234_567,
    parts: 1_200,
    chunks: 3_600,
    pictures: 4,
    files: [fileOf(1, 1, '2024/March', 'lease.pdf'), fileOf(2, 2, '', 'copy.pdf'), fileOf(3, 1, '', 'again.pdf')],
  });
  const lines = detailLines(
    document,
    {
      title: 'Lease of Harbour Street 12',
      language: 'de',
      omissions: [
        { part: 0, label: '', notice: notice('encoding-guessed', { encoding: 'Windows-1252' }) },
        { part: 4, label: 'iv', notice: notice('part-unreadable') },
      ],
      pictureParts: ['1', '2', '3', '7'],
      addedAt: new Date(2026, 2, 4, 15, 30).getTime(),
      characters: 250_000,
    },
    roots,
  );
  expect(lines).toEqual([
    { label: 'Title', values: ['Lease of Harbour Street 12'] },
    { label: 'Folder', values: ['Contracts/2024/March'] },
    { label: 'Copies', values: ['copy.pdf · Added by itself', 'again.pdf · Contracts'] },
    { label: 'Size', values: ['1.2 MB'] },
    { label: 'Format', values: ['PDF'] },
    { label: 'Pages', values: ['1,200'] },
    { label: 'Passages', values: ['3,600'] },
    { label: 'Characters', values: ['250,000'] },
    { label: 'Language', values: ['German'] },
    { label: 'Added', values: ['4 March 2026 at 15:30'] },
    { label: 'Pages that are pictures', values: ['1–3, 7'] },
    {
      label: 'What was left out',
      values: [
        'The file does not say how its letters are coded, and they leave it open. ' +
          'It was read as Windows-1252; some letters may be wrong.',
        'Page iv: This page is damaged and can’t be read.',
      ],
    },
  ]);
});

test('what is not known has no line; long lists are counted', () => {
  const omissions = Array.from({ length: 20 }, (_, index) => ({
    part: index + 1,
    label: `${index + 1}`,
    notice: notice('part-unreadable'),
  }));
  const lines = detailLines(
    documentOf(1, { status: 'failed', format: '', parts: 0, chunks: 0, files: [] }),
    { title: '', language: '??', omissions, pictureParts: [], addedAt: 0, characters: 0 },
    roots,
  );
  expect(lines.map(({ label }) => label)).toEqual(['State', 'Size', 'Language', 'Added', 'What was left out']);
  expect(lines.at(-1)?.values.slice(-2)).toEqual(['Page 11: This page is damaged and can’t be read.', 'and 9 more']);
});

test('what is hidden in the file and was read is not told as left out', () => {
  const omissions = [notice('sheet-hidden-rows', { count: 2 }), notice('sheet-pictures', { count: 1 })].map((each) => ({
    part: 1,
    label: 'Wages',
    notice: each,
  }));
  const lines = detailLines(
    documentOf(1, { status: 'ready', format: 'xlsx', parts: 0, chunks: 0, files: [] }),
    { title: '', language: '', omissions, pictureParts: [], addedAt: 0, characters: 0 },
    roots,
  );
  expect(lines.slice(-2)).toEqual([
    { label: 'What was left out', values: ['Wages: One picture on this sheet can’t be read.'] },
    { label: 'Hidden, but read', values: ['Wages: 2 rows of this sheet, hidden or filtered out, were read as well.'] },
  ]);
});

test('runs of pages are drawn together', () => {
  expect([pageRanges([]), pageRanges(['5']), pageRanges(['i', 'ii', '1', '2', '4', '5', '6'])]).toEqual([
    '',
    '5',
    'i, ii, 1–2, 4–6',
  ]);
});
