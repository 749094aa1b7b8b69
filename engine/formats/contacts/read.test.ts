import { expect, test } from 'vitest';
import { blockTexts, partsOf } from '../fixtures/documents.ts';
import { contacts } from './detect.ts';

const bytes = (...lines: readonly string[]): Uint8Array => Buffer.from([...lines, ''].join('\r\n'), 'utf8');
const read = async (...lines: readonly string[]): Promise<readonly string[]> =>
  (await partsOf(bytes('BEGIN:VCARD', ...lines, 'END:VCARD'), 'a.vcf')).flatMap(blockTexts);

test('a contact: who, where, how to be reached, and what is noted; pictures are no text', async () => {
  expect(
    await read(
      'VERSION:3.0',
      'N:Owl;Ada;;Dr.;',
      'FN:Dr. Ada Owl',
      'ORG:Owl\\; Sons;Sales',
      'TITLE:Head',
      'TEL;TYPE=WORK,VOICE:+49 30 1234567',
      'item1.EMAIL;type=INTERNET;type=HOME;type=pref:ada@example.org',
      'ADR;TYPE=HOME:;;Hauptstr. 5;Berlin;;10115;Germany',
      'BDAY:19700512',
      'CATEGORIES:Friends,Work',
      'NOTE:Pays on\\, time.\\n\\nCalls',
      '  often.',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
      ' AAAAAAAAAAAA',
    ),
  ).toEqual([
    'heading 1: Dr. Ada Owl',
    'field: Organisation: Owl; Sons, Sales\nTitle: Head\nPhone (work): +49 30 1234567\n' +
      'Mail (home): ada@example.org\nAddress (home): Hauptstr. 5, Berlin, 10115, Germany\n' +
      'Birthday: 1970-05-12\nCategories: Friends, Work',
    'paragraph: Pays on, time.',
    'paragraph: Calls often.',
  ]);
});

test('version 2.1 quotes letters, over lines, and gives kinds without a name', async () => {
  expect(
    await read(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCnch;Eva;;;',
      'TEL;CELL:0170 5555',
      'TEL;WORK;FAX:030 1',
      'NOTE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Stra=',
      '=DFe =',
      'gesperrt=0D=0Abis Mai',
    ),
  ).toEqual([
    'heading 1: Eva Münch',
    'field: Phone (cell): 0170 5555\nPhone (work, fax): 030 1',
    'paragraph: Straße gesperrt\nbis Mai',
  ]);
});

test.each([
  ['of version 4', ['TEL;VALUE=uri;TYPE="voice,home":tel:+1-555-0100', 'BDAY:--0512'], 'Phone (home): +1-555-0100'],
  ['without a name', ['ORG:Owl & Sons', 'TEL:1'], 'Phone: 1'],
])('a contact %s', async (_, lines, expected) => {
  expect((await read(...lines)).join('\n')).toContain(expected);
});

test('several contacts of one file, the last of which is cut off', async () => {
  const file = bytes('BEGIN:VCARD', 'FN:Ada', 'END:VCARD', 'BEGIN:VCARD', 'FN:Bob', 'TEL:5');
  expect((await partsOf(file, 'all.vcf')).flatMap(blockTexts)).toEqual([
    'heading 1: Ada',
    'heading 1: Bob',
    'field: Phone: 5',
  ]);
});

test('a file of contacts is known by its first line', () => {
  expect([bytes('BEGIN:VCARD'), bytes('See BEGIN:VCARD')].map((each) => contacts.detect(each, 'a.txt'))).toEqual([
    true,
    false,
  ]);
});
