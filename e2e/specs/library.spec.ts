/** The library: folders as a tree, several things at once, what a question is about, problems, search over all text. */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ask, drop, folderOf, outcomes, ready, row, tree } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { root } from '../runtime.ts';

const crazy = 'Because the people who are crazy enough to think they can change the world, are the ones who do.';
/** A second quote, which may answer too. */
const differently = 'The ones who see things differently.';

/** A folder with one document in itself and two in an inner folder. */
function nestedFolder(): string {
  const folder = folderOf('minimal-document.pdf');
  mkdirSync(join(folder, 'Speeches'));
  for (const name of ['crazyones-pdfa.pdf', 'google-doc-document.pdf'])
    copyFileSync(join(root, 'e2e', 'pdf', name), join(folder, 'Speeches', name));
  return folder;
}

const branch = (page: Page, name: string): Locator => tree(page).getByRole('row', { name: new RegExp(`^${name}, `) });

async function menu(page: Page, name: string, item: string): Promise<void> {
  await page
    .getByRole('button', { name: `Actions for ${name}` })
    .first()
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a folder that is dropped is a tree: inner folders open and close, by mouse and by keys', async ({ page }) => {
  await ready(page);
  const folder = nestedFolder();
  await drop(page, folder);
  await outcomes(page, 1);
  const speeches = branch(page, 'Speeches');
  await expect(speeches).toHaveAttribute('aria-expanded', 'false');
  await expect(speeches).toHaveAttribute('aria-level', '2');
  await expect(speeches).toHaveAccessibleName('Speeches, 2 documents');
  await speeches.click();
  expect(await outcomes(page, 3)).toEqual({
    'crazyones-pdfa.pdf': 'ready',
    'google-doc-document.pdf': 'ready',
    'minimal-document.pdf': 'ready',
  });
  await expect(row(page, 'crazyones-pdfa.pdf')).toHaveAttribute('aria-level', '3');

  await speeches.focus();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'crazyones-pdfa.pdf')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(speeches).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(speeches).toHaveAttribute('aria-expanded', 'false');
  await expect(row(page, 'crazyones-pdfa.pdf')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Home');
  await expect(tree(page).locator('[aria-selected="true"]')).toHaveCount(5);
  rmSync(folder, { recursive: true });
});

test('several are selected, removed at once, and one undo brings all back', async ({ page }) => {
  await ready(page);
  const folder = folderOf('crazyones-pdfa.pdf', 'google-doc-document.pdf', 'minimal-document.pdf');
  await drop(page, folder);
  const all = await outcomes(page, 3);
  await row(page, 'crazyones-pdfa.pdf').click({ modifiers: ['ControlOrMeta'] });
  await row(page, 'minimal-document.pdf').click({ modifiers: ['Shift'] });
  const bar = page.getByRole('toolbar', { name: 'Selected' });
  await expect(bar).toContainText('3 selected');
  await row(page, 'google-doc-document.pdf').click({ modifiers: ['ControlOrMeta'] });
  await expect(bar).toContainText('2 selected');
  await bar.getByRole('button', { name: 'Remove from library' }).click();
  expect(await outcomes(page, 1)).toEqual({ 'google-doc-document.pdf': 'ready' });
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('2 documents were removed from the library.');
  await notices.getByRole('button', { name: 'Undo' }).click();
  expect(await outcomes(page, 3)).toEqual(all);
  await expect(bar).toBeHidden();
  rmSync(folder, { recursive: true });
});

test('removing a folder that was given removes all of it, and one undo brings it back', async ({ page }) => {
  await ready(page);
  const folder = folderOf('crazyones-pdfa.pdf', 'minimal-document.pdf');
  await drop(page, folder);
  const all = await outcomes(page, 2);
  await tree(page).getByRole('row').first().focus();
  await page.keyboard.press('Delete');
  await expect(page.getByTestId('no-documents')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await outcomes(page, 2)).toEqual(all);
  rmSync(folder, { recursive: true });
});

test('a question is asked of one folder, and of a collection that is made of it', async ({ page }) => {
  await ready(page);
  const folder = nestedFolder();
  await drop(page, folder, join(root, 'e2e', 'pdf', 'pdflatex-4-pages.pdf'));
  await branch(page, 'Speeches').click();
  await outcomes(page, 4);
  const scope = page.getByTestId('scope');
  await menu(page, 'Speeches', 'Ask only this');
  await expect(scope).toHaveText('Asking: Speeches');
  const question = 'Which people are crazy enough to think they can change the world?';
  await expect((await ask(page, question)).locator('.answer-text')).toContainText([crazy, differently]);
  await menu(page, 'pdflatex-4-pages.pdf', 'Ask only this');
  await expect(scope).toHaveText('Asking: pdflatex-4-pages.pdf');
  await expect((await ask(page, question)).locator('.answer-text')).not.toContainText(crazy);

  await menu(page, 'Speeches', 'Add to collection…');
  await page.keyboard.type('Famous words');
  await page.keyboard.press('Enter');
  await expect(branch(page, 'Famous words')).toHaveAccessibleName('Famous words, 2 documents');
  await row(page, 'minimal-document.pdf').dragTo(branch(page, 'Famous words'));
  await expect(branch(page, 'Famous words')).toHaveAccessibleName('Famous words, 3 documents');
  await menu(page, 'Famous words', 'Ask only this');
  await expect(scope).toHaveText('Asking: Famous words');
  await expect((await ask(page, question)).locator('.answer-text')).toContainText([crazy, differently]);

  await branch(page, 'Famous words').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Speeches of note');
  await page.keyboard.press('Enter');
  await expect(scope).toHaveText('Asking: Speeches of note');
  await menu(page, 'Speeches of note', 'Delete collection');
  await expect(scope).toHaveText('Asking: everything');
  await outcomes(page, 4);
  rmSync(folder, { recursive: true });
});

test('a protected document asks for its password, says when it was wrong, and is read with the right one', async ({
  page,
}) => {
  await ready(page);
  const folder = folderOf('libreoffice-writer-password.pdf', 'imagemagick-images.pdf');
  await drop(page, folder);
  await outcomes(page, 2);
  const locked = row(page, 'libreoffice-writer-password.pdf');
  await expect(locked).toContainText('Password-protected');
  const heights = await tree(page)
    .locator('[data-status]')
    .evaluateAll((rows) => rows.map((each) => each.getBoundingClientRect().height));
  expect(new Set(heights).size).toBe(1);

  await page.getByRole('button', { name: 'Why imagemagick-images.pdf was not read' }).click();
  const reason = page.getByRole('dialog', { name: 'imagemagick-images.pdf' });
  await expect(reason).toContainText('no text was found in them');
  await expect(reason.getByRole('button')).toHaveText(['Remove from library']);
  await page.keyboard.press('Escape');

  await locked.click();
  const field = page.getByLabel('Password for “libreoffice-writer-password.pdf”');
  await expect(field).toBeFocused();
  await field.fill('not this one');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('That is not the password. Try again.');
  await expect(locked).toContainText('Wrong password');
  await field.fill('openpassword');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(locked).toHaveAttribute('data-status', 'ready');
  rmSync(folder, { recursive: true });
});

test('search over all text lists passages with the words marked, and opens the page at them', async ({ page }) => {
  await ready(page);
  const folder = folderOf('crazyones-pdfa.pdf', 'minimal-document.pdf');
  await drop(page, folder);
  await outcomes(page, 2);
  const field = page.getByRole('searchbox', { name: 'Search the library' });
  await page.getByRole('button', { name: 'Hide library' }).click();
  await expect(field).toBeHidden();
  await page.keyboard.press('ControlOrMeta+Shift+F');
  await expect(field).toBeFocused();
  await field.fill('minimal');
  await expect(tree(page).locator('[data-status]')).toHaveCount(1);
  await field.fill('crazy enough');
  const results = page.getByRole('list', { name: 'Passages found' });
  const first = results.getByRole('button').first();
  await expect(first).toHaveAccessibleName('Open crazyones-pdfa.pdf, page 1');
  await expect(first.locator('mark').filter({ hasText: 'crazy' }).first()).toBeVisible();
  await field.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Document viewer' })).toHaveAttribute('data-phase', 'open');
  await expect(page.locator('.passage-mark[data-page="1"]').first()).toBeVisible();
  // What has no word of the search is told apart from what has.
  await field.fill('xylophone');
  await expect(page.getByText('No passage has “xylophone”', { exact: true })).toBeVisible();
  await expect(results.getByText('Near in meaning', { exact: true })).toBeVisible();
  await expect(results.locator('mark')).toHaveCount(0);
  await field.press('Escape');
  await expect(tree(page).locator('[data-status]')).toHaveCount(2);
  rmSync(folder, { recursive: true });
});

test('details say all that is known of a document', async ({ page }) => {
  await ready(page);
  const folder = folderOf('crazyones-pdfa.pdf');
  await drop(page, folder);
  await outcomes(page, 1);
  await menu(page, 'crazyones-pdfa.pdf', 'Details…');
  const details = page.getByRole('dialog', { name: 'Details' });
  await expect(details.getByRole('term')).toContainText(['Folder', 'Size', 'Format', 'Pages', 'Passages', 'Added']);
  await expect(details.getByRole('definition').filter({ hasText: /^PDF$/ })).toBeVisible();
  await expect(details.getByRole('button', { name: 'Show in folder' })).toBeVisible();
  rmSync(folder, { recursive: true });
});
