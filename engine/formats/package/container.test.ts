import { expect, test } from 'vitest';
import { zipFile, type ZipFileEntry } from '../../../tools/fixtures/zip-writer.ts';
import { sourceOf } from '../fixtures/documents.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { containerOf } from './container.ts';
import { resolveName } from './names.ts';
import { compoundFile } from './fixtures/compound-file.ts';
import { opcEntries } from './fixtures/opc-entries.ts';

const kindOf = (bytes: Uint8Array) => containerOf(sourceOf(bytes, 'misleading.pdf'));
const office = (type: string): readonly ZipFileEntry[] => opcEntries('main/part.xml', type, '<a/>');
const openDocument = (type: string): readonly ZipFileEntry[] => [{ name: 'mimetype', content: type, stored: true }];

test.each([
  ['docx', office('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml')],
  ['docx', office('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml')],
  ['docx', office('application/vnd.ms-word.document.macroEnabled.main+xml')],
  ['pptx', office('application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml')],
  ['xlsx', office('application/vnd.ms-excel.sheet.macroEnabled.main+xml')],
  ['xlsb', office('application/vnd.ms-excel.sheet.binary.macroEnabled.main')],
  [undefined, office('application/vnd.ms-visio.drawing.main+xml')],
  ['odt', openDocument('application/vnd.oasis.opendocument.text')],
  ['odt', openDocument('application/vnd.oasis.opendocument.text-template')],
  ['ods', openDocument('application/vnd.oasis.opendocument.spreadsheet')],
  ['odp', openDocument('application/vnd.oasis.opendocument.presentation')],
  ['epub', openDocument('application/epub+zip\n')],
  ['epub', [{ name: 'META-INF/container.xml', content: '<a/>' }]],
  [
    'odt',
    [
      {
        name: 'META-INF/manifest.xml',
        content:
          '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="/" ' +
          'm:media-type="application/vnd.oasis.opendocument.text"/></m:manifest>',
      },
    ],
  ],
  [
    'epub',
    [
      { name: 'mimetype', content: 'a picture instead '.repeat(20) },
      { name: 'META-INF/container.xml', content: '<a/>' },
    ],
  ],
  [undefined, [{ name: 'photo.png', content: 'x' }]],
] as const)('%s is told by the archive, whatever the file is called (%#)', async (kind, entries) => {
  expect(await kindOf(zipFile(entries))).toBe(kind);
});

test('compound files tell by the names in them', async () => {
  expect(await kindOf(compoundFile(['Root Entry', '__properties_version1.0', '__nameid_version1.0']))).toBe('msg');
  expect(await kindOf(compoundFile(['Root Entry', 'WordDocument', '1Table', 'Data', 'x']))).toBe('doc');
  expect(await kindOf(compoundFile(['Root Entry', 'Workbook']))).toBe('xls');
  expect(await kindOf(compoundFile(['Root Entry', 'PowerPoint Document', 'Current User']))).toBe('ppt');
  expect(await kindOf(compoundFile(['Root Entry', 'Scratch']))).toBe(undefined);
});

test('an Office document behind a password is one that needs a password', async () => {
  const bytes = compoundFile(['Root Entry', '\u0006DataSpaces', 'Version', 'DataSpaceMap', 'a', 'EncryptedPackage']);
  await expect(kindOf(bytes)).rejects.toEqual(new UnreadableFile('encrypted', 'package-encrypted'));
});

test('a compound file that is cut off anywhere has the names that are left', async () => {
  const bytes = compoundFile(['Root Entry', 'a', 'b', 'c', '__properties_version1.0']);
  const kinds = new Set<string | undefined>();
  for (let length = 8; length <= bytes.length; length += 8) kinds.add(await kindOf(bytes.slice(0, length)));
  expect([...kinds]).toEqual([undefined, 'msg']);
});

test('an archive that is cut off is damaged, not unknown', async () => {
  const bytes = zipFile(office('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'));
  await expect(kindOf(bytes.slice(0, 200))).rejects.toMatchObject({ notice: { code: 'file-damaged' } });
});

test.each([
  ['word/document.xml', 'media/a.png', 'word/media/a.png'],
  ['word/document.xml', '../a%20b.xml#part', 'a b.xml'],
  ['word/document.xml', '/x/y.xml', 'x/y.xml'],
  ['', './word/document.xml', 'word/document.xml'],
  ['a.xml', '../../../etc/passwd', 'etc/passwd'],
  ['a.xml', 'b%zz.xml', 'b%zz.xml'],
])('a name in a package stays in it (%s, %s)', (part, target, name) => {
  expect(resolveName(part, target)).toBe(name);
});
