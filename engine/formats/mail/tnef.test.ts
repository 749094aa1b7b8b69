import { expect, test } from 'vitest';
import { mailFile } from '../../../tools/fixtures/mail-writer.ts';
import { tnefFile, tnefProperty } from '../../../tools/fixtures/tnef-writer.ts';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { readTnef } from './tnef.ts';

const filesIn = (bytes: Uint8Array) => readTnef(bytes)?.files;
const text = (words: string): Uint8Array => Buffer.from(words);
const longName = (name: string): Uint8Array => tnefProperty(0x3707, 0x1f, Buffer.from(`${name}\0`, 'utf16le'));
const shown = (files: ReturnType<typeof filesIn>): unknown =>
  files?.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);

/** RTF in the form of a compressed one that is not compressed. */
function uncompressed(rtf: string): Uint8Array {
  const head = Buffer.alloc(16);
  head.writeUInt32LE(rtf.length + 12, 0);
  head.writeUInt32LE(rtf.length, 4);
  head.write('MELA', 8);
  return Buffer.concat([head, Buffer.from(rtf)]);
}

const files = [
  { title: 'LEASE~1.TXT', bytes: text('The lease ends in May.'), properties: [longName('Lease of Łódź.txt')] },
  { title: 'r\u00e9sum\u00e9.txt', bytes: text('Worked in Oslo.') },
];

test('files have their long names, else the short ones in the letters of the message', () => {
  expect(shown(filesIn(tnefFile(files)))).toEqual([
    ['Lease of Łódź.txt', 'The lease ends in May.'],
    ['résumé.txt', 'Worked in Oslo.'],
  ]);
});

test('bytes may stand among the properties, behind a kind where they are an object', () => {
  const object = tnefProperty(0x3701, 0x0d, Buffer.concat([Buffer.alloc(16), text('In an object.')]));
  const plain = tnefProperty(0x3701, 0x102, text('Plain.'));
  const wrapped = [object, plain].map((property) => ({
    title: 'a.txt',
    bytes: new Uint8Array(),
    properties: [property, longName('b.txt')],
  }));
  expect(shown(filesIn(tnefFile(wrapped)))).toEqual([
    ['b.txt', 'In an object.'],
    ['b.txt', 'Plain.'],
  ]);
});

test('what is cut off has the files up to there, and what lies about its sizes ends', () => {
  const whole = tnefFile(files);
  for (let length = 0; length < whole.length; length++) filesIn(whole.subarray(0, length));
  expect(shown(filesIn(whole.subarray(0, whole.length - 20)))).toEqual([
    ['Lease of Łódź.txt', 'The lease ends in May.'],
    ['résumé.txt', ''],
  ]);
  const lies = Buffer.concat([Buffer.from([0xff, 0xff, 0xff, 0xff]), Buffer.alloc(8, 0xff)]);
  const liar = { title: 'a.txt', bytes: text('x'), properties: [longName('b.txt'), lies] };
  expect(shown(filesIn(tnefFile([liar])))).toEqual([['b.txt', 'x']]);
  expect([filesIn(text('no such file')), filesIn(new Uint8Array())]).toEqual([undefined, undefined]);
});

test('what lies in a winmail.dat came with the message', async () => {
  const attached = { name: 'winmail.dat', type: 'application/ms-tnef', bytes: tnefFile(files) };
  const document = await openBytes(mailFile({ subject: 'Lease', text: 'See there.' }, [attached]), 'mail.eml');
  const inner = document.innerFiles?.(0) ?? [];
  expect(await Promise.all(inner.map(async (file) => [file.name, Buffer.from(await file.bytes()).toString()]))).toEqual(
    [
      ['Lease of Łódź.txt', 'The lease ends in May.'],
      ['résumé.txt', 'Worked in Oslo.'],
    ],
  );
});

test('a winmail.dat that is none stays a file that is named', async () => {
  const attached = { name: 'winmail.dat', type: 'application/ms-tnef', bytes: text('broken') };
  const document = await openBytes(mailFile({ subject: 'Lease', text: 'See there.' }, [attached]), 'mail.eml');
  expect(document.innerFiles?.(0).map(({ name }) => name)).toEqual(['winmail.dat']);
});

test.each([
  ['plain', tnefProperty(0x1000, 0x1f, Buffer.from('The nuts are here.\0', 'utf16le'))],
  ['in letters of the message', tnefProperty(0x1000, 0x1e, Buffer.from('The nuts are here.\0', 'latin1'))],
  ['as HTML', tnefProperty(0x1013, 0x102, Buffer.from('<p>The nuts <b>are</b> here.</p>'))],
  ['as RTF', tnefProperty(0x1009, 0x102, uncompressed('{\\rtf1 The nuts are here.}'))],
])('the text of a message that stands in its winmail.dat alone is read: %s', async (_, property) => {
  const attached = { name: 'winmail.dat', type: 'application/ms-tnef', bytes: tnefFile([], [property]) };
  const textOfMail = async (own: string): Promise<string | undefined> => {
    const [part] = await partsOf(mailFile({ subject: 'Nuts', text: own }, [attached]), 'mail.eml');
    return part && blockTexts(part).at(-1);
  };
  expect([await textOfMail(''), await textOfMail('Hello.')]).toEqual([
    'paragraph: The nuts are here.',
    'paragraph: Hello.',
  ]);
});
