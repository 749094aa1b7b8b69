/** A folder follows the disk: what changes in it while the app is closed is what one is answered from afterwards. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pdfFile, proseLines, textPage } from '../../tools/fixtures/pdf-writer.ts';
import { answers, ask, drop, outcomes, ready, row } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const towns = ['Arles', 'Bergen', 'Cadiz', 'Delft', 'Exeter', 'Faro', 'Graz', 'Hamm'];
const fee = (town: string, euros: number): string =>
  `The harbour of ${town} asks a mooring fee of ${euros} euros for one night.`;

function write(folder: string, name: string, sentence: string): void {
  const lines = proseLines([`Harbour rules, ${name}.`, sentence, 'Ships tie up at the eastern quay.']);
  writeFileSync(join(folder, name), pdfFile([textPage(lines)]));
}

const answerTo = async (page: Page, town: string): Promise<string> => {
  const answer = await ask(page, `What is the mooring fee in ${town} for one night?`);
  return (await answer.locator('.answer-text').allTextContents()).join('\n');
};

test('a folder that changed in five ways while the app was closed', async ({ launch }) => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'carrel-harbours-'));
  for (const [i, town] of towns.entries()) write(folder, `${town}.pdf`, fee(town, 30 + i));

  const first = await launch();
  await ready(first.page);
  await drop(first.page, folder);
  await outcomes(first.page, towns.length);
  expect(await answerTo(first.page, 'Bergen')).toContain(fee('Bergen', 31));
  await expect(first.page.getByRole('button', { name: 'Open Bergen.pdf, page 1' }).first()).toBeVisible();
  await first.app.close();

  write(folder, 'Izola.pdf', fee('Izola', 77)); // added
  write(folder, 'Arles.pdf', fee('Arles', 99)); // changed
  renameSync(join(folder, 'Bergen.pdf'), join(folder, 'Bergen 2026.pdf')); // renamed
  mkdirSync(join(folder, 'south'));
  renameSync(join(folder, 'Cadiz.pdf'), join(folder, 'south', 'Cadiz.pdf')); // moved
  rmSync(join(folder, 'Delft.pdf')); // deleted

  const { page } = await launch();
  await ready(page);
  await expect(row(page, 'Izola.pdf')).toHaveAttribute('data-status', 'ready', { timeout: 60_000 });
  await expect(row(page, 'Delft.pdf')).toHaveCount(0, { timeout: 60_000 });
  // A folder inside is closed at first; a file in it has a row when the folder is open.
  const south = page.getByRole('row', { name: 'south, 1 document' });
  await south.click();
  await expect(south).toHaveAttribute('aria-expanded', 'true');
  expect(Object.keys(await outcomes(page, towns.length)).toSorted()).toEqual(
    ['Arles', 'Bergen 2026', 'Cadiz', 'Exeter', 'Faro', 'Graz', 'Hamm', 'Izola'].map((name) => `${name}.pdf`),
  );
  expect([await answerTo(page, 'Izola'), await answerTo(page, 'Arles'), await answerTo(page, 'Cadiz')]).toEqual([
    expect.stringContaining(fee('Izola', 77)),
    expect.stringContaining(fee('Arles', 99)),
    expect.stringContaining(fee('Cadiz', 32)),
  ]);
  expect(await answerTo(page, 'Delft')).not.toContain('Delft asks');

  // The answer of the first start cites the renamed file by its new name.
  await page.getByRole('button', { name: 'Earlier conversations' }).click();
  await page.getByRole('list', { name: 'Conversations' }).getByText('Bergen').first().click();
  await expect(answers(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Open Bergen 2026.pdf, page 1' }).first().click();
  await expect(page.getByRole('region', { name: 'Document viewer' })).toHaveAttribute('data-phase', 'open');
  await expect(page.locator('.passage-mark[data-page="1"]').first()).toBeVisible();
  rmSync(folder, { recursive: true });
});

test('while files wait to be read, an answer says how many', async ({ page }) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'carrel-waiting-'));
  write(folder, 'Arles.pdf', fee('Arles', 30));
  // So many that the import can be paused before all of them are read.
  for (let i = 1; i <= 400; i++) write(folder, `Pier ${i}.pdf`, fee(`Pier ${i}`, 100 + i));
  await ready(page);
  await drop(page, join(folder, 'Arles.pdf'));
  await outcomes(page, 1);
  await drop(page, folder);
  await page.getByRole('button', { name: 'Pause import' }).click();
  const answer = await ask(page, 'What is the mooring fee in Arles for one night?');
  await expect(answer.locator('.answer-text')).toContainText(fee('Arles', 30));
  const note = answer.locator('.unread-note');
  await expect(note).toContainText('not read yet');
  await note.getByRole('button', { name: 'Ask again' }).click();
  await expect(answers(page).locator('.unread-note')).toContainText('not read yet');
  rmSync(folder, { recursive: true });
});

test('rules that a person writes take documents out of a folder, and give them back', async ({ page }) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'carrel-rules-'));
  mkdirSync(join(folder, 'drafts'));
  write(folder, 'Arles.pdf', fee('Arles', 30));
  write(join(folder, 'drafts'), 'Bergen.pdf', fee('Bergen', 31));
  await ready(page);
  await drop(page, folder);
  const drafts = page.getByRole('row', { name: 'drafts, 1 document' });
  await expect(drafts).toBeVisible();
  await outcomes(page, 1); // the inner folder is closed

  const rules = page.getByRole('textbox', { name: 'What folders pass over' });
  const save = async (text: string): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+,');
    await rules.fill(text);
    await page.getByRole('button', { name: 'Save rules' }).click();
    await expect(page.getByText('Saved. The folders are looked at again.')).toBeVisible();
    await page.keyboard.press('Escape');
  };
  await save('drafts/');
  await expect(drafts).toHaveCount(0);
  await expect(row(page, 'Arles.pdf')).toHaveAttribute('data-status', 'ready');
  await save('');
  await expect(drafts).toBeVisible();
  rmSync(folder, { recursive: true });
});
