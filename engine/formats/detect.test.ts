import { expect, test } from 'vitest';
import { formatTable } from '../../common/domain/formats.ts';
import { notice } from '../../common/messages/notice.ts';
import { detectFormat, formatToRead } from './detect.ts';
import { formats } from './registry.ts';
import { UnreadableFile } from './unreadable-file.ts';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

test.each([
  ['pdf', ascii('%PDF-1.7\n%âãÏÓ'), 'paper'],
  ['pdf', ascii(`${'junk '.repeat(100)}%PDF-1.4`), 'mail attachment.txt'],
  ['markdown', ascii('# Title\n'), 'README.MD'],
  ['text', ascii('# Title\n'), 'readme'],
  ['text', Uint8Array.of(0x47, 0x72, 0xfc, 0xdf, 0x65), 'in Windows-1252.txt'],
  ['text', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), 'UTF-16 with a mark'],
  ['text', utf16('Without a mark it is UTF-16 all the same.'), 'UTF-16'],
  ['text', ascii('cut within a charact\u00e9').subarray(0, -1), 'cut.txt'],
  ['picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'picture.txt'],
  [undefined, Uint8Array.from({ length: 256 }, (_, index) => (index % 31) + 1), 'controls.md'],
])('%s is seen by its bytes (%#)', (name, head, fileName) => {
  expect(detectFormat(head, fileName)?.name).toBe(name);
});

test.each([
  [ascii('<html>404</html>'), 'Contract.pdf', 'malformed', notice('name-misleads', { extension: 'PDF' }), undefined],
  [Uint8Array.of(0x50, 0x4b), 'Budget.xlsb', 'unsupported', notice('older-format', { newer: 'XLSX' }), 'xlsb'],
  [Uint8Array.of(0xd0, 0xcf), 'Budget.xls', 'unsupported', notice('older-format', { newer: 'XLSX' }), 'xls'],
  [Uint8Array.of(0, 1, 2), 'notes.txt', 'malformed', notice('name-misleads', { extension: 'TXT' }), undefined],
  [Uint8Array.of(0, 1, 2), 'core', 'unsupported', notice('no-reader'), undefined],
] as const)('a file without a reader has a reason (%#)', (head, name, outcome, reason, container) => {
  const refused = (): unknown => {
    try {
      return formatToRead(head, name, container);
    } catch (error) {
      return error instanceof UnreadableFile ? { outcome: error.outcome, notice: error.notice } : error;
    }
  };
  expect(refused()).toEqual({ outcome, notice: reason });
});

test('the formats of the registry are those that the window knows, once each', () => {
  expect(formats.map(({ name }) => name).toSorted()).toEqual(formatTable.map(({ name }) => name).toSorted());
});

test('names and endings of formats are their own', () => {
  for (const list of [formatTable.map(({ name }) => name), formatTable.flatMap(({ extensions }) => extensions)])
    expect(list).toEqual([...new Set(list)]);
});
