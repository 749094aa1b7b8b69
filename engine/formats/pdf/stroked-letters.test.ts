import { expect, test } from 'vitest';
import { contentPage, pdfFile } from '../../../tools/fixtures/pdf-writer.ts';
import { partsOf } from '../fixtures/documents.ts';
import { shown } from './kinds/fixture.ts';

/** A page in a font that has the stroke of TeX's old fonts; its space is 250 wide. TeX rounds ways back up. */
async function textOf(operators: string, charSet: string): Promise<string | undefined> {
  const objects = [
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /FontDescriptor 4 0 R >>',
    `<< /Type /FontDescriptor /FontName /Times-Roman /Flags 4 /CharSet (${charSet}) >>`,
  ];
  const page = { ...contentPage(shown(`/F2 11 Tf ${operators}`)), fonts: { F2: '3 0 R' } };
  return (await partsOf(pdfFile([page], undefined, { objects }), 'page.pdf'))[0]?.text;
}
const withStroke = '/L/W/a/l/suppress';

test.each([
  ['over l', '[(Wa ) 251 (lesa)] TJ', 'Wałesa'],
  ['over L, further to the left', '[( ) 292 (Lasica and Larch)] TJ', 'Łasica and Larch'],
  ['beside a ligature', '[(\\337ow, Wa ) 251 (lesa)] TJ', 'flow, Wałesa'],
  ['a word that begins behind a space is one of its own', '[(all) ( ) (lies)] TJ', 'all lies'],
  ['kerning of a space is no way back', '[(all) ( ) 20 (Lies)] TJ', 'all Lies'],
])('a stroke that is drawn first: %s', async (_, operators, text) => {
  expect(await textOf(operators, withStroke)).toBe(text);
});

test('a font without the stroke is read as it is', async () => {
  expect(await textOf('[(Wa ) 251 (lesa)] TJ', '/W/a/l')).not.toContain('ł');
});
