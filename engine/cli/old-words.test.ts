import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pdfFile, proseLines, textPage } from '../../tools/fixtures/pdf-writer.ts';
import { createServices, type Services } from '../host/services.ts';
import { addFiles, fixtureEntries, somePages, writeDocument } from '../library/fixtures/make-library.ts';
import { listDocuments } from '../store/document-list.ts';
import { filesOfDocument } from '../store/files.ts';
import { backupFile } from '../store/library-files.ts';
import { carrel } from './fixture.ts';

/** What was changed, renamed or removed leaves no word in any file of the library. */

let dir: string;
const at = (...names: readonly string[]): string => join(dir, ...names);
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-old-words-'));
  mkdirSync(at('docs'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** The words of a list that some file of the library holds. FTS5 stores a word without the beginning it shares. */
function foundOnDisk(words: readonly string[]): readonly string[] {
  const files = readdirSync(at('library'));
  const bytes = files.map((name) => readFileSync(at('library', name)).toString('latin1').toLowerCase());
  return words.filter((word) => bytes.some((each) => each.includes(word.slice(2, -1))));
}

async function done(...args: readonly string[]): Promise<void> {
  const { code, stderr } = await carrel(...args, '--library', at('library'), '--json');
  if (code !== 0) throw new Error(stderr);
}

const book = (text: string, title: string): string | Uint8Array => pdfFile([textPage(proseLines([text]))], title);
const note = (heading: string, text: string): string => `# ${heading}\n\nThe ${text} lies here.\n`;

test('of changed, renamed and deleted files and removed sources no word, heading, title or name is left', async () => {
  mkdirSync(at('other'));
  writeFileSync(at('docs', 'changed.pdf'), book('The vexquill is old.', 'About a Dromplax'));
  writeFileSync(at('docs', 'changed.md'), note('On Kribwantz', 'zulmfrond'));
  writeFileSync(at('docs', 'yambquort.md'), note('Renamed', 'thing that stays'));
  writeFileSync(at('docs', 'pelgovrix.md'), note('On Wuzznarch', 'gribblefon'));
  writeFileSync(at('other', 'hostrewund.md'), note('On Jorqualm', 'nebverquist'));
  const old = [
    'vexquill',
    'dromplax',
    'kribwantz',
    'zulmfrond',
    'yambquort',
    'pelgovrix',
    'wuzznarch',
    'gribblefon',
    'hostrewund',
    'jorqualm',
    'nebverquist',
  ];
  await done('index', at('docs'), at('other'));
  const before = foundOnDisk(old);

  writeFileSync(at('docs', 'changed.pdf'), book('The new one is here.', 'About a novelty'));
  writeFileSync(at('docs', 'changed.md'), note('On novelties', 'new thing'));
  renameSync(at('docs', 'yambquort.md'), at('docs', 'renamed.md'));
  rmSync(at('docs', 'pelgovrix.md'));
  await done('index', at('docs'));
  await done('sources', 'remove', at('other'));
  expect([before, foundOnDisk(old), foundOnDisk(['novelties'])]).toEqual([old, [], ['novelties']]);
}, 60_000);

test('the copy from before a migration goes with the first removal', async () => {
  mkdirSync(at('library'));
  copyFileSync(new URL('../store/fixtures/library-v3.db', import.meta.url), at('library', 'library.db'));
  await done('documents');
  const { lines } = await carrel('documents', '--library', at('library'), '--json');
  const [path = ''] = lines.map((line) => (line as { path: string }).path);
  const copied = readdirSync(at('library')).includes('library.backup.db');
  await done('remove', path);
  expect([copied, readdirSync(at('library')).filter((name) => name.includes('backup'))]).toEqual([true, []]);
}, 60_000);

function open(): Services {
  const services = createServices({ libraryDir: at('library'), resourcesDir: dir, entries: fixtureEntries });
  services.library.start();
  return services;
}

test('a window that stays open: no file beside the library holds the words either', async () => {
  const services = open();
  const path = writeDocument(at('docs'), 'qualdrivex.pdf', somePages(3, 'vexquillary'));
  await addFiles(services, [path, writeDocument(at('docs'), 'other.pdf', somePages(2, 'wuzznarchy'))]);
  await services.library.finished();
  writeFileSync(backupFile(at('library')), 'as from a migration: vexquillary');
  writeDocument(at('docs'), 'qualdrivex.pdf', somePages(3, 'novelties'));
  services.library.sync();
  await services.library.finished();
  const other = listDocuments(services.db).find(({ name }) => name === 'other.pdf');
  services.library.remove({
    fileIds: other === undefined ? [] : filesOfDocument(services.db, other.id).map(({ id }) => id),
    rootIds: [],
  });
  await services.library.purge();
  const found = foundOnDisk(['vexquillary', 'wuzznarchy', 'novelties']);
  await services.close();
  expect(found).toEqual(['novelties']);
}, 30_000);

test('a process that dies right after a change leaves a note; the next one removes the words', async () => {
  const services = open();
  const path = writeDocument(at('docs'), 'a.pdf', somePages(3, 'vexquillary'));
  await addFiles(services, [path]);
  await services.library.finished();
  await services.close();
  // As it lies on the disk between the transaction that replaces the text and the removal of its traces.
  const between = open();
  const [document] = listDocuments(between.db);
  const { resetContent } = await import('../documents/transitions.ts');
  if (document !== undefined) resetContent(between.db, document.id, Date.now());
  const copy = at('copy');
  mkdirSync(copy);
  for (const name of readdirSync(at('library'))) copyFileSync(at('library', name), join(copy, name));
  await between.close();
  rmSync(at('library'), { recursive: true });
  renameSync(copy, at('library'));
  const left = foundOnDisk(['vexquillary']);
  await open().close();
  expect([left, foundOnDisk(['vexquillary'])]).toEqual([['vexquillary'], []]);
}, 30_000);
