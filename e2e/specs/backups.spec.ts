/** Backups in the window: made each day and by hand, restored with one click, offered when the library is damaged. */
import { openSync, closeSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ask, drop, folderOf, outcomes, ready, row, tree } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const question = 'Which people are crazy enough to think they can change the world?';

test('a removed document and a conversation come back with a backup that was made by hand', async ({ page }) => {
  const folder = folderOf('crazyones-pdfa.pdf');
  await ready(page);
  await drop(page, folder);
  await outcomes(page, 1);
  await ask(page, question);
  await page.keyboard.press('Control+,');
  await expect(page.getByText('There is no backup yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('The library is backed up.')).toBeVisible();
  await page.keyboard.press('Escape');

  await row(page, 'crazyones').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Remove from library' }).click();
  await expect(tree(page).locator('[data-status]')).toHaveCount(0);
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: /^Restore the backup of/ }).click();
  await page.getByRole('group').getByRole('button', { name: 'Restore' }).click();
  await expect(tree(page).locator('[data-status]')).toHaveCount(1, { timeout: 30_000 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Earlier conversations' }).click();
  await expect(page.getByText(question).first()).toBeVisible();
  rmSync(folder, { recursive: true });
});

test('the app makes one at its start; of a damaged library it is offered first', async ({ launch, libraryDir }) => {
  const folder = folderOf('crazyones-pdfa.pdf');
  const first = await launch();
  await ready(first.page);
  await drop(first.page, folder);
  await outcomes(first.page, 1);
  await first.app.close();
  const second = await launch();
  await outcomes(second.page, 1);
  await expect.poll(() => backupsIn(libraryDir)).toHaveLength(1);
  await second.app.close();
  const file = join(libraryDir, 'library.db');
  const fd = openSync(file, 'r+');
  writeSync(fd, Buffer.alloc(statSync(file).size - 4_096, 0xa5), 0, undefined, 4_096);
  closeSync(fd);

  const { page } = await launch();
  const refused = page.getByTestId('refused');
  await refused.getByRole('button', { name: 'Restore the last backup' }).click();
  await outcomes(page, 1);
  expect(readdirSync(libraryDir).filter((name) => /^library\.damaged-.*\.db$/.test(name))).toHaveLength(1);
  rmSync(folder, { recursive: true });
});

const backupsIn = (libraryDir: string): readonly string[] => {
  try {
    return readdirSync(join(libraryDir, 'backups')).filter((name) => /^library-[\d-]+\.db$/.test(name));
  } catch {
    return [];
  }
};
