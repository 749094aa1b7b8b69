/** A question that is put to every document: a table with a source in every cell, which is kept and saved as a file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answers, drop, ready } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

/** A service contract; its clauses are worded in one of several ways, or absent. */
function contract(number: number, notice: string | null, fee: number): string {
  return [
    `Service Contract No. ${number}`,
    `between Northlight Systems Ltd and Customer ${number} of Elm Street, signed in Leeds.`,
    notice === null ? 'The term of this contract is not limited.' : notice,
    `The monthly fee is EUR ${fee}.00 and is due on the third working day of each month.`,
    'Amendments to this contract are made in writing.',
  ].join('\n\n');
}
const notices = [
  'The notice period is 30 days to the end of a month.',
  'The notice period for either party is ninety (90) days.',
  null,
  'Each party may terminate this contract; the notice period is 180 days.',
] as const;

function contracts(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-contracts-'));
  for (let number = 1; number <= count; number++)
    writeFileSync(
      join(folder, `contract-${String(number).padStart(2, '0')}.txt`),
      contract(number, notices[(number - 1) % notices.length] ?? null, 1_000 + 250 * number),
    );
  return folder;
}

async function addContracts(page: Page, count: number): Promise<string> {
  await ready(page);
  const folder = contracts(count);
  await drop(page, folder);
  const readable = page.getByTestId('import-status');
  await expect(readable).toHaveText(new RegExp(`^${count} `), { timeout: 90_000 });
  await expect(page.getByRole('group', { name: 'Import', exact: true })).toHaveCount(0, { timeout: 90_000 });
  return folder;
}

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'What each document says' });
const cellOf = (page: Page, row: number, column: number): Locator => page.locator(`#table-cell-${row}-${column}`);
const pane = (page: Page): Locator => page.getByRole('region', { name: 'Table', exact: true });

async function askForNotice(page: Page): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Ask your documents' });
  await box.fill('What is the notice period of each contract?');
  await box.press('Enter');
  await answers(page).getByRole('button', { name: 'Open as table' }).click();
}

/** Saves the table and returns what the file holds. */
async function saved(app: ElectronApplication, page: Page, label: string, path: string): Promise<Buffer> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await page.getByRole('menuitem', { name: label }).click();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(`Saved as “${basename(path)}”`);
  return readFileSync(path);
}

test('every document is asked; cells open at their words, columns are added, the table is saved', async ({
  app,
  page,
  problems,
}) => {
  test.setTimeout(240_000);
  const folder = await addContracts(page, 4);
  await askForNotice(page);
  await expect(pane(page)).toHaveAttribute('data-progress', 'done', { timeout: 60_000 });
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '5');

  // Sorted by what the values mean, by the keyboard: those without one are last.
  await grid(page).focus();
  await grid(page).press('End');
  await grid(page).press('Enter');
  const column = (await grid(page).getAttribute('aria-colcount')) === '3' ? 2 : 1;
  const values = [0, 1, 2, 3].map((row) => cellOf(page, row, column).textContent());
  expect(await Promise.all(values)).toEqual(['30 days', '90 days', '180 days', 'not said']);

  // A cell says its words, and opens at them.
  await grid(page).press('ArrowDown');
  await expect(page.getByRole('tooltip')).toContainText('The notice period is 30 days');
  await grid(page).press('Enter');
  const viewer = page.getByRole('region', { name: 'Document viewer' });
  await expect(viewer.getByRole('heading', { name: 'contract-01.txt', exact: true })).toBeVisible();
  await expect(viewer.locator('.cited-text').first()).toContainText('30 days');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Add a column' }).click();
  await page.getByRole('textbox', { name: 'What every document shall be asked' }).fill('What is the monthly fee?');
  await page.keyboard.press('Enter');
  await expect(pane(page)).toHaveAttribute('data-progress', 'done', { timeout: 60_000 });
  await expect(cellOf(page, 0, column + 1)).toHaveText('EUR 1,250.00');

  const csv = await saved(app, page, 'Comma-separated values .csv', join(folder, 'table.csv'));
  // No field of these contracts needs quotation marks.
  const rows = csv
    .toString('utf8')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  expect(
    rows.slice(1).map((row) => [row[0], row[2], row[5], row.some((field) => field.includes('notice period is'))]),
  ).toEqual([
    ['contract-01.txt', '30 days', 'EUR 1250.00', true],
    ['contract-02.txt', '90 days', 'EUR 1500.00', false],
    ['contract-03.txt', 'not said', 'EUR 1750.00', false],
    ['contract-04.txt', '180 days', 'EUR 2000.00', true],
  ]);
  const workbook = await saved(app, page, 'Excel workbook .xlsx', join(folder, 'table.xlsx'));
  expect(workbook.subarray(0, 2).toString()).toBe('PK');

  // Kept: found again from the list.
  await page.getByRole('button', { name: 'Back to the conversation' }).click();
  await page.keyboard.press('ControlOrMeta+Shift+T');
  await page
    .getByRole('dialog', { name: 'Kept tables' })
    .getByRole('button', { name: /^What is the notice/ })
    .click();
  await expect(grid(page)).toHaveAttribute('aria-colcount', String(column + 2));
  expect(problems).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('asking is stopped and gone on with, and goes on by itself after the engine died', async ({ page, engine }) => {
  test.setTimeout(240_000);
  // So many that there is time to stop.
  const folder = await addContracts(page, 400);
  await askForNotice(page);
  await expect(pane(page)).toHaveAttribute('data-progress', 'asking');
  await page.getByRole('button', { name: 'Stop, and keep what is there' }).click();
  await expect(pane(page)).toHaveAttribute('data-progress', 'stopped');
  // A click that reaches no engine is told in a toast, and asks nothing. Looked at in every frame, as asking is quick.
  const asking = page.waitForFunction(() => document.querySelector('[data-progress="asking"]') !== null);
  await page.getByRole('button', { name: 'Ask the rest' }).click();
  await asking;
  await engine.kill();
  await expect(pane(page)).toHaveAttribute('data-progress', 'done', { timeout: 120_000 });
  await expect(page.getByTestId('table-answer')).toContainText('300 of 400');
  rmSync(folder, { recursive: true });
});
