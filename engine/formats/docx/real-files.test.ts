import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { openBytes } from '../fixtures/documents.ts';
import { realFiles, realFilesFolder } from '../fixtures/real-files.ts';
import { blocksOfFile, runningWords, words } from '../flow/fixtures/running-words.ts';

// LibreOffice writes marks of notes without the space that parts them from their word here, and glues what stands in
// controls on lines of their own.
const glued = new Set(['Bug54849.docx', 'endnotes.docx', 'footnotes.docx', 'table_footnotes.docx']);

test.each(realFiles('docx').map(({ path, expected }) => [basename(path), path, expected] as const))(
  '%s has the words that another program reads, in their order',
  async (name, path, expected) => {
    const [read, other] = [await runningWords(path), words(expected)];
    const between = glued.has(name) ? '' : ' ';
    expect(read.join(between)).toBe(other.join(between));
  },
);

const blocksOf = (name: string) => blocksOfFile(join(realFilesFolder('docx'), name));
const open = (name: string) => openBytes(new Uint8Array(readFileSync(join(realFilesFolder('docx'), name))), name);

test('numbered lists count as Word shows them', async () => {
  expect(await blocksOf('ComplexNumberedLists.docx')).toEqual([
    'paragraph: This is a document with numbered lists',
    'list-item: 1. Entry #1',
    'list-item: 2. Entry #2, with children',
    'list-item: a. 2-a',
    'list-item: b. 2-b',
    'list-item: c. 2-c',
    'list-item: 3. Entry #3',
    'list-item: 4. Entry #4',
    'list-item: 1. Restarted to 1 from 5',
    'list-item: 2. Restarted @ 2',
    'list-item: 3. Restarted @ 3',
    'list-item: 10. Jump to new list at 10',
    'list-item: 11. Now 11',
    'paragraph: Normal text here',
    'list-item: 12. Carrying on @ 12',
    'list-item: 13. Carrying on @ 13',
    'paragraph: All done!',
  ]);
});

test('comments, notes and text boxes stand where they should', async () => {
  expect(await blocksOf('mammoth-comments.docx')).toEqual([
    'paragraph: Ouch.',
    'note: Michael Williamson: A tachyon walks into a bar.',
    'note: Michael Williamson: Fin.',
  ]);
  expect(await blocksOf('table_footnotes.docx')).toEqual(['table: Pole 1\tPole 2\n\t\nslove ¹\t', 'note: ¹ snoska']);
  expect(await blocksOf('mammoth-text-box.docx')).toEqual(['paragraph: Datum plane']);
});

test('what is not read is named, and a document behind a password is told as such', async () => {
  expect((await open('WordWithAttachments.docx')).omissions()).toEqual([
    notice('objects-unread', {
      count: 5,
      names: 'Package, Word.Document.8, Excel.Sheet.8, Excel.Sheet.12',
    }),
  ]);
  await expect(open('bug53475-password-is-pass.docx')).rejects.toMatchObject({
    outcome: 'encrypted',
    notice: notice('package-encrypted'),
  });
});
