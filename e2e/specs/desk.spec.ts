/**
 * The main job: drop documents, ask, read the answer, open the passage it stands on; and nothing is lost on the way.
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfFile, proseLines, textPage } from '../../tools/fixtures/pdf-writer.ts';
import { ask, choose, drop, folderOf, markFit, outcomes, ready, row } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { root } from '../runtime.ts';

const crazy = 'Because the people who are crazy enough to think they can change the world, are the ones who do.';
/** A second quote, which may answer too. */
const differently = 'The ones who see things differently.';

test('drop a folder, ask, and the citation opens the very sentence', async ({ page, problems }) => {
  const folder = folderOf(
    'crazyones-pdfa.pdf',
    'google-doc-document.pdf',
    'imagemagick-images.pdf',
    'libreoffice-writer-password.pdf',
    'minimal-document.pdf',
  );
  await ready(page);
  await expect(page.getByTestId('no-documents')).toBeVisible();
  await drop(page, folder);
  expect(await outcomes(page, 5)).toEqual({
    'crazyones-pdfa.pdf': 'ready',
    'google-doc-document.pdf': 'ready',
    'imagemagick-images.pdf': 'scanned',
    'libreoffice-writer-password.pdf': 'encrypted',
    'minimal-document.pdf': 'ready',
  });
  await expect(row(page, 'libreoffice-writer-password.pdf')).toContainText('password');

  const answer = await ask(page, 'Which people are crazy enough to think they can change the world?');
  await expect(answer).toHaveAttribute('data-found', 'true');
  await expect(answer.locator('.answer-text')).toContainText([crazy, differently]);

  const source = page
    .getByRole('list', { name: 'Sources' })
    .getByRole('button', { name: 'Open crazyones-pdfa.pdf, page 1' })
    .filter({ hasText: 'crazy enough' });
  await source.click();
  await expect(page.getByRole('region', { name: 'Document viewer' })).toHaveAttribute('data-phase', 'open');
  await expect(page.locator('.page[data-page="1"] .textLayer[data-text-ready]')).toBeAttached();
  await expect(page.locator('.passage-mark[data-page="1"]').first()).toBeVisible();
  const fit = await markFit(page, 1, crazy);
  expect(fit.covered).toBeGreaterThanOrEqual(0.98);
  expect(fit.others).toBeLessThanOrEqual(4);
  expect(problems).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('what the documents do not say is said so, with the nearest passages as such', async ({ page }) => {
  await ready(page);
  const folder = folderOf('crazyones-pdfa.pdf', 'minimal-document.pdf');
  await drop(page, folder);
  await outcomes(page, 2);
  const answer = await ask(page, 'What is the boiling point of liquid nitrogen in kelvin?');
  await expect(answer).toHaveAttribute('data-found', 'false');
  await expect(page.getByRole('list', { name: 'Nearest passages' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Sources' })).toHaveCount(0);
  rmSync(folder, { recursive: true });
});

/** Pages that take some seconds to embed, all different. */
const tidePages = 30;

function writeTides(path: string): void {
  const text = (page: number): string =>
    Array.from({ length: 60 }, (_, i) => `Tide ${page * 60 + i} rose by ${(i * 104_729) % 9973} metres.`).join(' ');
  writeFileSync(path, pdfFile(Array.from({ length: tidePages }, (_, page) => textPage(proseLines([text(page)])))));
}

test('the engine dies in the middle of an import: the banner says so, it goes on, no document twice', async ({
  app,
  page,
  engine,
  libraryDir,
}) => {
  test.setTimeout(240_000);
  await ready(page);
  const folder = folderOf('pdflatex-4-pages.pdf');
  writeTides(join(folder, 'tides.pdf'));
  await choose(app, page, join(folder, 'tides.pdf'), join(folder, 'pdflatex-4-pages.pdf'));
  await expect(page.locator('[data-status="indexed"]', { hasText: 'tides' })).toBeVisible({ timeout: 60_000 });
  const before = await engine.pid();
  await engine.kill();
  await expect(page.getByTestId('engine-banner')).toContainText(/engine/i);
  expect(await outcomes(page, 2)).toEqual({ 'tides.pdf': 'ready', 'pdflatex-4-pages.pdf': 'ready' });
  expect(await engine.pid()).not.toBe(before);

  const answer = await ask(page, 'By how much rose tide 3?');
  await expect(answer.locator('.answer-text')).toContainText('Tide 3 rose');
  await app.close();
  // The command line reads the same library.
  const listed = execFileSync(
    process.execPath,
    ['engine/cli/main.ts', 'documents', '--library', libraryDir, '--json'],
    { cwd: root, encoding: 'utf8' },
  );
  const documents = listed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { name: string; status: string });
  expect(documents.map(({ name, status }) => `${name} ${status}`).toSorted()).toEqual([
    'pdflatex-4-pages.pdf ready',
    'tides.pdf ready',
  ]);
  rmSync(folder, { recursive: true });
});

test('a conversation and the library are there again at the next start; a removed document answers nothing', async ({
  launch,
}) => {
  const folder = folderOf('crazyones-pdfa.pdf', 'minimal-document.pdf');
  const first = await launch();
  await ready(first.page);
  await drop(first.page, folder);
  await outcomes(first.page, 2);
  await ask(first.page, 'Which people are crazy enough to think they can change the world?');
  await first.app.close();

  const { page } = await launch();
  await ready(page);
  expect(await outcomes(page, 2)).toEqual({ 'crazyones-pdfa.pdf': 'ready', 'minimal-document.pdf': 'ready' });
  await page.getByRole('button', { name: 'Earlier conversations' }).click();
  await page
    .getByRole('list', { name: 'Conversations' })
    .getByRole('button', { name: /change the world/ })
    .first()
    .click();
  await expect(page.getByTestId('answer')).toContainText(crazy);

  await page.getByRole('button', { name: 'Actions for crazyones-pdfa.pdf' }).click();
  await page.getByRole('menuitem', { name: 'Remove from library' }).click();
  await outcomes(page, 1);
  const answer = await ask(page, 'Which people are crazy enough to think they can change the world?');
  await expect(answer.locator('.answer-text')).not.toContainText(crazy);
  rmSync(folder, { recursive: true });
});
