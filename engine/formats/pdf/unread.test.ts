import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { pdfFile, textPage } from '../../../tools/fixtures/pdf-writer.ts';
import { openBytes } from '../fixtures/documents.ts';

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
    'a form that has its fields twice',
    {
      catalogue: `/AcroForm << /Fields [3 0 R] ${xfa} >>`,
      objects: ['<< /FT /Tx /T (name) /V (Ada) /Subtype /Widget /Rect [0 0 9 9] >>'],
    },
    [],
  ],
  ['one attachment', attached(['offer.xlsx']), [notice('attachments-unread', { count: 1, names: 'offer.xlsx' })]],
  [
    'many attachments',
    attached(Array.from({ length: 12 }, (_, index) => `file-${10 + index}`)),
    [
      notice('attachments-unread', {
        count: 12,
        names: `${Array.from({ length: 10 }, (_, index) => `file-${10 + index}`).join(', ')}, …`,
      }),
    ],
  ],
  ['nothing else', {}, []],
])('a file with %s says what is not read', async (_, extras, expected) => {
  expect(await omissionsOf(pdfFile([page], undefined, extras))).toEqual(expected);
});
