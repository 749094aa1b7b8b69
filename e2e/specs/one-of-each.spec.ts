/** A folder with a file of each format is dropped: each is asked, opened at what is cited, and searched in. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { formatByExtension, viewerOf, type ViewerKind } from '../../common/domain/formats.ts';
import { drop, openSource, ready } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { root } from '../runtime.ts';

const folder = join(root, 'e2e', 'one-of-each');

interface Asked {
  readonly file: string;
  readonly question: string;
  /** What is marked. */
  readonly cited: string;
  /** What is searched in the document afterwards. */
  readonly find: string;
}

const asked: readonly Asked[] = [
  { file: 'registration.pdf', question: 'What is the name of the boat?', cited: 'Stormy Petrel', find: 'berth 47' },
  { file: 'registration.pdf', question: 'Who granted berth 47 on trial?', cited: 'berth 47', find: 'Ingrid' },
  { file: 'bakery.docx', question: 'Which chimney sweep inspects the ovens?', cited: 'Utrecht', find: 'Oven room' },
  { file: 'bees.pptx', question: 'What is the queen of the fourth hive called?', cited: 'Theodora', find: 'Quist' },
  { file: 'bees.pptx', question: 'How many kilograms of honey from the linden?', cited: '61', find: 'Acacia' },
  { file: 'ferries.xlsx', question: 'Who is captain of the night line?', cited: 'Solveig Brattbakk', find: 'line 17' },
  { file: 'ferries.xlsx', question: 'Who painted the lifeboats?', cited: 'volunteers from Molde', find: 'comet' },
  { file: 'stock.csv', question: 'Who is the maker of the theremin?', cited: 'Rockmore', find: 'flute 7' },
  { file: 'minutes.odt', question: 'How many lime trees do the gardeners plant?', cited: 'twelve', find: 'canal' },
  { file: 'museums.ods', question: 'How many visitors has the Museum of Bells?', cited: '9350', find: 'halle' },
  { file: 'bridge.odp', question: 'Who built the bridge in 1887?', cited: 'Hedwig Tauber', find: 'tram' },
  { file: 'letter.rtf', question: 'When does the piano tuner come?', cited: 'ninth of May', find: 'Øvergård' },
  { file: 'island.epub', question: 'Where did the cartographer Ysolde live?', cited: 'green glass', find: 'ysolde' },
  { file: 'recipe.html', question: 'How long do the dumplings rest?', cited: 'forty minutes', find: 'flour' },
  { file: 'cable-car.mhtml', question: 'When does the last cabin leave the summit?', cited: '18:45', find: 'winter' },
  { file: 'trees.md', question: 'Who planted the oldest apple tree?', cited: 'schoolteacher', find: 'quince' },
  { file: 'lighthouse.txt', question: 'What did the keeper see above the harbour?', cited: 'comet', find: 'Říha' },
  { file: 'violin.txt', question: 'Wer hat die Geige gebaut?', cited: 'Käthe Schröder', find: 'bergahorn' },
  { file: 'opera.eml', question: 'In whose name are the tickets?', cited: 'Madame Okonkwo', find: 'bo@example' },
  { file: 'seats.txt', question: 'In which row are our seats?', cited: 'third row', find: 'balcony' },
  { file: 'choir.mbox', question: 'Who repaired the organ?', cited: 'Fintan Daly', find: 'gil@' },
  { file: 'option.msg', question: 'Which option suits our requirements?', cited: 'Option 2', find: 'archived' },
  { file: 'regatta.ics', question: 'Where does the regatta take place?', cited: 'jetty at Grimstad', find: 'oars' },
  { file: 'club.vcf', question: 'What is the mobile number of Quellmann?', cited: '960417', find: 'boathouse' },
  { file: 'ration-card.pdf', question: 'To whom was the ration card issued?', cited: 'Ashgrove', find: 'thaw' },
  { file: 'receipt.png', question: 'By whom was the ropemaker paid?', cited: 'Tamsin Holloway', find: 'receipt' },
  { file: 'poster.jpg', question: 'To which name does the parrot answer?', cited: 'Bartholomew', find: 'lost' },
  { file: 'telegram.tiff', question: 'What does the telegram say about Thursday?', cited: 'balloon', find: 'telegram' },
  { file: 'plate.webp', question: 'Who is the dentist?', cited: 'Philippa Marchetti', find: 'doctor' },
];

/** Pictures, and a PDF of one, whose text is recognised. */
const scans: ReadonlySet<string> = new Set([
  'ration-card.pdf',
  'receipt.png',
  'poster.jpg',
  'telegram.tiff',
  'plate.webp',
]);

/** Milliseconds for all files to be read, and for a question, its place and a search. */
const importMs = 60_000;
const questionMs = 15_000;

const viewerOfFile = (file: string): ViewerKind => viewerOf(formatByExtension(file) ?? '');

/** What is marked of the quote; pages have its places only. */
const marks: Readonly<Record<ViewerKind, (viewer: Locator, words: string) => Locator>> = {
  pages: (viewer) => viewer.locator('.passage-mark'),
  flow: (viewer, words) => viewer.locator('.cited-text', { hasText: words }),
  grid: (viewer, words) => viewer.locator('.grid-cell.cited', { hasText: words }),
};

const foundNow: Readonly<Record<ViewerKind, string>> = {
  pages: '.found-mark.now',
  flow: '.found-text.now',
  grid: '.found-text.now',
};

test('one of each format is asked, opened at what is cited, and searched in', async ({ page, problems }) => {
  // Each question has its own limit, below; so has the import.
  test.setTimeout(importMs * 2 + asked.length * questionMs);
  await ready(page);
  await drop(page, folder);
  // What came with the message is a document too; filters are offered while something is read, or has failed.
  const all = new RegExp(`^All\\s*${readdirSync(folder).length + 1}$`, 'u');
  await expect(page.getByRole('group', { name: 'Show' }).getByRole('button')).toHaveText([all], { timeout: importMs });
  await expect(page.getByRole('group', { name: 'Import' })).toBeHidden({ timeout: importMs });

  for (const { file, question, cited, find } of asked) {
    const asking = async (): Promise<void> => {
      const viewer = await openSource(page, question, file);
      const kind = viewerOfFile(file);
      await expect(marks[kind](viewer, cited).first()).toBeInViewport();
      if (scans.has(file)) await expect(viewer.locator('.recognised-note')).toHaveText('Recognised text');
      if (process.env['CARREL_SHOTS'])
        await page.screenshot({ path: join(process.env['CARREL_SHOTS'], `${file} ${cited}.png`) });
      await viewer.getByRole('button', { name: 'Find in document' }).click();
      await viewer.getByRole('searchbox', { name: 'Find in document' }).fill(find);
      await expect(viewer.locator(foundNow[kind]).first()).toBeInViewport();
      await viewer.getByRole('searchbox', { name: 'Find in document' }).press('Escape');
    };
    await test.step(`${file}: ${question}`, asking, { timeout: questionMs });
  }
  expect(problems).toEqual([]);
});
