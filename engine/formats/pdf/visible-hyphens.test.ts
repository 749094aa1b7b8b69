import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { codedFont, toUnicode } from '../../../tools/fixtures/pdf-fonts.ts';
import { contentPage, pdfFile, type PdfStream } from '../../../tools/fixtures/pdf-writer.ts';
import { partsOf, sourceOf } from '../fixtures/documents.ts';
import { shown } from './kinds/fixture.ts';
import { withVisibleHyphens } from './visible-hyphens.ts';

/** A page of "Ein", the first code of a font, "B" by its second, whose map is `map`. */
const fileWith = (map: string, pack: boolean): Uint8Array => {
  const bytes = Buffer.from(map);
  const stream: PdfStream = pack
    ? { entries: '/Filter /FlateDecode', bytes: Uint8Array.from(deflateSync(bytes, { level: 6 })) }
    : { entries: '', bytes: Uint8Array.from(bytes) };
  const objects = codedFont(3, { 1: 'x' }).map((object) =>
    typeof object !== 'string' && Buffer.from(object.bytes).includes('begincmap') ? stream : object,
  );
  const operators = shown('(Ein) Tj /F2 11 Tf <00010002> Tj');
  return pdfFile([{ ...contentPage(operators), fonts: { F2: '3 0 R' } }], undefined, { objects });
};
const textOf = async (map: string, pack: boolean): Promise<string | undefined> =>
  (await partsOf(fileWith(map, pack), 'page.pdf'))[0]?.text;

const plain = Buffer.from(toUnicode({ 1: '\u00ad', 2: 'B' }, 2).bytes).toString();
const remarks = '%%DocumentNeededResources: procset CIDInit\n%%EndComments\n';
const range = plain.replace(
  /beginbfchar[^]*endbfchar/u,
  'beginbfrange <0001> <0001> <00ad> <0002><0002><0042> endbfrange',
);

test.each([
  ['plain', plain, false],
  ['packed', remarks + plain, true],
  ['of ranges', range, false],
])('a soft hyphen that a font draws is a hyphen, in a map that is %s', async (_, map, pack) => {
  expect(await textOf(map, pack)).toBe('Ein-B');
});

test('codes of hyphens that stand for other letters are left', async () => {
  const map = Buffer.from(toUnicode({ 1: '=', 2: 'B', 0xad: '\u00ae' }, 2).bytes).toString();
  const source = sourceOf(fileWith(map, false), 'page.pdf');
  expect([(await withVisibleHyphens(source)) === source, await textOf(map, false)]).toEqual([true, 'Ein=B']);
});

test('a file that is damaged is read as it is', async () => {
  const source = sourceOf(Buffer.from('%PDF-1.7\nstartxref\n99999\n'), 'page.pdf');
  expect(await withVisibleHyphens(source)).toBe(source);
});
