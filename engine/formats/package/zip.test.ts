import { expect, test } from 'vitest';
import { zipFile, type ZipFileEntry } from '../../../tools/fixtures/zip-writer.ts';
import { sourceOf } from '../fixtures/documents.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { openZip, zipBounds, type ZipBounds } from './zip.ts';

const open = (entries: readonly ZipFileEntry[], bounds?: ZipBounds) =>
  openZip(sourceOf(zipFile(entries), 'archive.zip'), bounds);

async function text(entries: readonly ZipFileEntry[], name: string, bounds?: ZipBounds): Promise<string> {
  const zip = await open(entries, bounds);
  return new TextDecoder().decode(await zip.read(name, 1e9));
}

test('entries are read by name, packed or not', async () => {
  const zip = await open([
    { name: 'a/stored.txt', content: 'stored', stored: true },
    { name: 'packed.txt', content: 'packed '.repeat(50_000) },
    { name: 'folder/', content: '' },
    { name: 'empty', content: '' },
    { name: '/Größe.txt', content: 'ß' },
  ]);
  expect(zip.names).toEqual(['a/stored.txt', 'packed.txt', 'empty', 'Größe.txt']);
  const texts = await Promise.all(zip.names.map(async (name) => new TextDecoder().decode(await zip.read(name, 1e6))));
  expect(texts).toEqual(['stored', 'packed '.repeat(50_000), '', 'ß']);
  expect([zip.has('A/STORED.TXT'), zip.has('folder/'), zip.has('other')]).toEqual([true, false, false]);
});

test('bytes behind the end of an archive, as a line end, do no harm', async () => {
  const bytes = zipFile([{ name: 'word', content: 'a word' }]);
  const zip = await openZip(sourceOf(Uint8Array.from([...bytes, 0x0d, 0x0a]), 'mailed.zip'));
  expect(zip.names).toEqual(['word']);
});

test('names are keys: what looks like a way out of the archive is one name among others', async () => {
  const zip = await open([
    { name: '../../etc/passwd', content: 'x' },
    { name: 'C:\\a.txt', content: 'y' },
  ]);
  expect(zip.names).toEqual(['../../etc/passwd', 'C:/a.txt']);
});

const word = { name: 'word', content: 'a word' };
const million = new Uint8Array(1_000_000);

test.each([
  ['one that is not there', [word], 'other', zipBounds, 'malformed', 'package-part-missing'],
  ['two of a name', [word, { ...word, content: 'else' }], 'word', zipBounds, 'malformed', 'package-part-doubled'],
  ['one behind a password', [{ ...word, encrypted: true }], 'word', zipBounds, 'encrypted', 'package-encrypted'],
  ['one that is larger than stated', [{ ...word, statedSize: 3 }], 'word', zipBounds, 'malformed', 'file-damaged'],
  ['one that is smaller than stated', [{ ...word, statedSize: 9 }], 'word', zipBounds, 'malformed', 'file-damaged'],
  ['one whose bytes changed', [{ ...word, statedSum: 1 }], 'word', zipBounds, 'malformed', 'file-damaged'],
  [
    'one that is too large',
    [{ name: 'large', content: million }],
    'large',
    { ...zipBounds, entryBytes: 999_999 },
    'unsupported',
    'package-unpacks',
  ],
  [
    'one that is packed as only bombs are',
    [{ name: 'bomb', content: million }],
    'bomb',
    { ...zipBounds, ratioFrom: 1_000 },
    'unsupported',
    'package-unpacks',
  ],
  [
    'more than all together may be',
    [{ name: 'large', content: million }],
    'large',
    { ...zipBounds, totalBytes: 999_999 },
    'unsupported',
    'package-unpacks',
  ],
] as const)('%s is refused', async (_, entries, name, bounds, outcome, code) => {
  const refused = await text(entries, name, bounds).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UnreadableFile);
  expect(refused).toMatchObject({ outcome, notice: { code } });
});

test('an archive of more entries than documents have is not opened', async () => {
  const entries = ['a', 'b', 'c'].map((name) => ({ name, content: '' }));
  await expect(open(entries, { ...zipBounds, entries: 2 })).rejects.toEqual(
    new UnreadableFile('unsupported', 'package-entries', { most: 2 }),
  );
});

test('a bomb that states a small size ends at that size', async () => {
  const zip = await open([{ name: 'bomb', content: new Uint8Array(50_000_000), statedSize: 10 }]);
  let unpacked = 0;
  const read = async (): Promise<void> => {
    for await (const bytes of zip.stream('bomb')) unpacked += bytes.length;
  };
  await expect(read()).rejects.toMatchObject({ notice: { code: 'file-damaged' } });
  expect(unpacked).toBeLessThan(1_000_000);
});

test('an archive that ends anywhere is refused, or reads as it was', async () => {
  const entries = [
    { name: 'one', content: 'first '.repeat(20) },
    { name: 'two', content: 'second' },
  ];
  const bytes = zipFile(entries);
  const results = new Set<unknown>();
  for (let length = 1; length <= bytes.length; length++) {
    const cut = openZip(sourceOf(bytes.slice(0, length), 'cut.zip')).then((zip) => zip.read('two', 99));
    results.add(await cut.then((second) => new TextDecoder().decode(second)).catch(nameOf));
  }
  expect([...results]).toEqual(['UnreadableFile', 'second']);
});

const nameOf = (error: unknown): unknown => (error instanceof Error ? error.name : error);
