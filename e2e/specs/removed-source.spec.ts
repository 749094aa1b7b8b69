/** An answer stays readable when what it quotes is removed, and its sources open again after an undo. */
import { rmSync } from 'node:fs';
import { ask, drop, folderOf, outcomes, ready } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

test('a removed source is said to be removed, cannot be opened, and comes back with an undo', async ({ page }) => {
  await ready(page);
  const folder = folderOf('crazyones-pdfa.pdf');
  await drop(page, folder);
  await outcomes(page, 1);
  const answer = await ask(page, 'Which people are crazy enough to think they can change the world?');
  const source = answer.getByRole('button', { name: /^Open crazyones-pdfa.pdf, page 1/ }).first();
  const chip = answer.getByRole('button', { name: /^Source 1: crazyones-pdfa.pdf/ }).first();
  await expect(source).toBeVisible();
  const text = await answer.locator('.answer-text').first().textContent();

  await page.getByRole('button', { name: 'Actions for crazyones-pdfa.pdf' }).click();
  await page.getByRole('menuitem', { name: 'Remove from library' }).click();
  await expect(answer.getByRole('list', { name: 'Sources' })).toContainText('The source was removed from the library.');
  await expect(source).toBeHidden();
  await expect(chip).toHaveAttribute('aria-disabled', 'true');
  await expect(answer.locator('.answer-text').first()).toHaveText(text ?? '');

  await page.getByRole('button', { name: 'Undo' }).click();
  await source.click();
  await expect(page.getByRole('region', { name: 'Document viewer' })).toHaveAttribute('data-phase', 'open');
  await expect(chip).toHaveAttribute('aria-disabled', 'false');
  rmSync(folder, { recursive: true });
});
