import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { contentPage, pdfFile } from '../../../../tools/fixtures/pdf-writer.ts';
import { sourceOf } from '../../fixtures/documents.ts';
import { FileObjects } from './file-objects.ts';
import { Name, NoObject, Reference, textOf } from './objects.ts';

const samples = join(import.meta.dirname, '..', '..', '..', '..', 'e2e', 'pdf');
const opened = (bytes: Uint8Array): Promise<FileObjects> => FileObjects.open(sourceOf(bytes, 'file.pdf'));
const page = contentPage('BT /F1 11 Tf 72 700 Td (Hello) Tj ET');

/** With a table of objects, with streams of such, with both. */
test.each(['google-doc-document.pdf', 'pdflatex-4-pages.pdf', 'GeoTopo-komprimiert.pdf', 'minimal-document.pdf'])(
  'the pages of %s are found where pdf.js finds them, with their contents',
  async (name) => {
    const bytes = new Uint8Array(readFileSync(join(samples, name)));
    const objects = await opened(bytes.slice());
    const task = getDocument({ data: bytes, verbosity: 0 });
    const document = await task.promise;
    for (let number = 1; number <= Math.min(5, document.numPages); number++) {
      const { ref } = (await document.getPage(number)) as unknown as { readonly ref: { readonly num: number } };
      const dictionary = await objects.dictionary(new Reference(ref.num));
      expect(dictionary.get('Type')).toEqual(new Name('Page'));
      const contents = [await objects.resolve(dictionary.get('Contents'))].flat();
      const parts = contents[0] instanceof Reference ? contents : [dictionary.get('Contents')];
      const streams = await Promise.all(parts.map((part) => objects.stream(part ?? null)));
      expect(Buffer.concat(streams.map((stream) => stream.bytes)).toString('latin1')).toMatch(/\bBT\b[\s\S]*\bET\b/u);
    }
    await task.destroy();
  },
);

describe('a file that lies is refused', () => {
  const text = Buffer.from(pdfFile([page])).toString('latin1');
  test.each([
    ['cut off', text.slice(0, text.length / 2)],
    ['without a table', text.replace(/startxref\n\d+/u, 'startxref\n99999999')],
    ['with a table that is none', text.replace(/startxref\n\d+/u, 'startxref\n9')],
    ['with more objects than bytes', text.replace(/xref\n0 \d+/u, 'xref\n0 4000000000')],
  ])('%s', async (_, file) => {
    await expect(opened(Buffer.from(file, 'latin1'))).rejects.toThrow(NoObject);
  });

  test('a table that leads back to itself is read once', async () => {
    const at = /startxref\n(\d+)/u.exec(text)?.[1] ?? '';
    const objects = await opened(Buffer.from(text.replace('/Root 1 0 R', `/Prev ${at} /Root 1 0 R`), 'latin1'));
    expect((await objects.dictionary(new Reference(1))).get('Type')).toEqual(new Name('Catalog'));
  });

  test('an object that refers to itself is none', async () => {
    const objects = await opened(pdfFile([page], undefined, { objects: ['3 0 R'] }));
    expect(await objects.resolve(new Reference(3))).toBeNull();
  });

  test('a stream that is shorter than nothing has no bytes', async () => {
    const file = Buffer.from(text.replace(/\/Length \d\d/u, '/Length -1'), 'latin1');
    const objects = await opened(file);
    const numbers = Array.from({ length: 6 }, (_, index) => new Reference(index + 1));
    const contents = await Promise.all(numbers.map(async (each) => (await objects.dictionary(each)).get('Contents')));
    const { bytes } = await objects.stream(contents.find((each) => each !== undefined));
    expect(bytes.length).toBe(0);
  });
});

test.each([
  ['\u00fe\u00ff\u0000E\u00e4\u0001', '\u0045\ue401'],
  ['\u00ef\u00bb\u00bfM\u00c3\u00bc', 'Mü'],
  ['\u0084 5 \u00a0', '— 5 €'],
])('the string %j is %s', (string, text) => {
  expect(textOf(string)).toBe(text);
});
