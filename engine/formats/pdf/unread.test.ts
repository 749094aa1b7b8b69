import { describe, expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { pdfFile, textPage } from '../../../tools/fixtures/pdf-writer.ts';
import { openBytes, partsOf } from '../fixtures/documents.ts';

const page = textPage([{ x: 72, y: 700, text: 'Please wait...' }]);
const attached = (names: readonly string[]): { catalogue: string; objects: string[] } => ({
  catalogue: `/Names << /EmbeddedFiles << /Names [${names
    .map((name) => `(${name}) << /Type /Filespec /F (${name}) /EF << /F 3 0 R >> >>`)
    .join(' ')}] >> >>`,
  objects: ['<< >>'],
});
const xfa = '/XFA [(template) (x)]';

async function omissionsOf(bytes: Uint8Array): Promise<unknown> {
  const document = await openBytes(bytes, 'file.pdf');
  await document.close();
  return document.omissions();
}

test.each([
  ['a form of XFA alone', { catalogue: `/AcroForm << /Fields [] ${xfa} >>` }, [notice('xfa-form')]],
  [
    'a form whose page is a placeholder, also with fields',
    {
      catalogue: `/AcroForm << /Fields [3 0 R] ${xfa} >>`,
      objects: ['<< /FT /Tx /T (name) /V (Ada) /Subtype /Widget /Rect [0 0 9 9] >>'],
    },
    [notice('xfa-form')],
  ],
  [
    'a portfolio',
    { ...attached(['lease.docx']), catalogue: `${attached(['lease.docx']).catalogue} /Collection << /View /D >>` },
    [notice('portfolio')],
  ],
  ['nothing else', {}, []],
])('a file with %s says what is not read', async (_, extras, expected) => {
  expect(await omissionsOf(pdfFile([page], undefined, extras))).toEqual(expected);
});

test('files in a file are listed, each with its bytes', async () => {
  const file = '<< /Type /Filespec /F (nuts.csv) /EF << /F 3 0 R >> >>';
  const catalogue = `/Names << /EmbeddedFiles << /Names [(b) ${file}] >> >>`;
  const objects = ['<< /Type /EmbeddedFile /Length 18 >>\nstream\nname,price\nnut,12\nendstream'];
  const document = await openBytes(pdfFile([page], undefined, { catalogue, objects }), 'file.pdf');
  const files = document.innerFiles?.(0) ?? [];
  const read = await Promise.all(files.map(async ({ name, bytes }) => [name, new TextDecoder().decode(await bytes())]));
  await document.close();
  expect(read).toEqual([['nuts.csv', 'name,price\nnut,12\n']]);
});

describe('the page of a form that other programs show', () => {
  const form = { catalogue: `/AcroForm << /Fields [] ${xfa} >>` };
  const part = async (text: string, extras = form) => {
    const [first] = await partsOf(pdfFile([textPage([{ x: 72, y: 700, text }])], undefined, extras), 'form.pdf');
    return [first?.text, first?.state, first?.omissions];
  };
  const unread = ['', 'unreadable', [notice('xfa-form')]];

  test.each([
    'Please wait... If this message is not eventually replaced by the proper contents of the document, …',
    'To view the full contents of this document, you need a later version of the PDF viewer Adobe Reader.',
    'The document you are trying to load requires Adobe Reader 8 or higher.',
    'Bitte warten... Diese Meldung wird ersetzt.',
    'Espere... Si este mensaje no se sustituye por el contenido del documento, …',
    'To view this document, get a later version of the PDF viewer.',
  ])('%s', async (text) => {
    expect(await part(text)).toEqual(unread);
  });

  test('in any words, where the file says that it must be drawn anew and nothing can be filled in', async () => {
    const anew = { catalogue: `${form.catalogue} /NeedsRendering true` };
    expect(await part('Nezobrazuje se?', anew)).toEqual(unread);
  });

  test.each([
    ['Please wait for our answer.', ''],
    ['Bitte warten Sie auf unsere Antwort.', '/NeedsRendering true'],
    ['Filled in with Adobe Reader.', ''],
  ])('is read where it has a field: %s', async (text, more) => {
    const annotations = ['<< /Subtype /Widget /F 4 /FT /Tx /T (n) /V (Ada Owl) /Rect [300 695 400 710] >>'];
    const filledIn = { ...textPage([{ x: 72, y: 700, text }]), annotations };
    const [first] = await partsOf(
      pdfFile([filledIn], undefined, { catalogue: `${form.catalogue} ${more}` }),
      'form.pdf',
    );
    expect([first?.text.replaceAll(/\s+/gu, ' '), first?.omissions]).toEqual([`${text} Ada Owl`, []]);
  });

  test('is read where it has words of its own, or is no such form', async () => {
    expect(await part('The tenant pays the rent.')).toEqual(['The tenant pays the rent.', 'read', []]);
    expect(await part('Please wait for the ferry.', { catalogue: '' })).toEqual([
      'Please wait for the ferry.',
      'read',
      [],
    ]);
  });
});
