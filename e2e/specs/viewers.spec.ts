/** Texts without pages are opened at the cited place, searched in, and read to their end. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { drop, openSource, ready } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { root } from '../runtime.ts';

const paragraphs = Array.from({ length: 2_000 }, (_, index) => `Entry ${index + 1}: calm.`);
paragraphs[1_400] = 'Entry 1401: The keeper saw a comet above the harbour and drew its tail.';

const files: Readonly<Record<string, string>> = {
  'logbook.txt': paragraphs.join('\n\n'),
  'stock.csv': [
    'Article;Supplier;Price;Remark',
    ...Array.from({ length: 300 }, (_, index) => `Screw ${index + 1};Berg;${index}.50;`),
    'Telescope;Nordlys Optics;1249.00;The telescope was ordered by the lighthouse keeper in 1931.',
  ].join('\n'),
  'garden.md': [
    '# The garden',
    '## Trees',
    'The oldest apple tree was planted in 1911 by a schoolteacher from Bergen.',
    '## Tools',
    '1. Spade\n2. Rake\n\n```\nsharpen(spade)\n```',
    '| Tool | Where |\n|---|---|\n| Spade | Shed |\n| Rake | Attic <img src=x onerror=alert(1)> |',
  ].join('\n\n'),
};

function folderOfTexts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-texts-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Waits until documents can be asked by their words; their vectors may follow. */
async function findable(page: Page, count: number): Promise<void> {
  await expect(page.locator('[data-status="ready"], [data-status="indexed"]')).toHaveCount(count, { timeout: 60_000 });
}

async function find(viewer: Locator, text: string): Promise<void> {
  await viewer.getByRole('button', { name: 'Find in document' }).click();
  await viewer.getByRole('searchbox', { name: 'Find in document' }).fill(text);
}

for (const reducedMotion of ['no-preference', 'reduce'] as const)
  test(`texts are asked, opened at the cited place and searched in; motion: ${reducedMotion}`, async ({
    page,
    problems,
  }) => {
    await page.emulateMedia({ reducedMotion });
    test.setTimeout(120_000);
    await ready(page);
    const folder = folderOfTexts();
    await drop(page, folder);
    await findable(page, Object.keys(files).length);

    const garden = await openSource(page, 'Who planted the oldest apple tree, and when?', 'garden.md');
    await expect(garden.locator('.cited-text').first()).toBeInViewport();
    await expect(garden.locator('.cited-text')).toContainText(['planted in 1911']);
    await expect(garden.getByRole('heading', { name: 'Trees', level: 2 })).toBeVisible();
    await expect(garden.getByRole('columnheader', { name: 'Where' })).toBeVisible();
    await expect(garden.locator('pre')).toHaveText('sharpen(spade)');
    // What looks like HTML is text.
    await expect(garden.locator('img')).toHaveCount(0);
    await garden.getByRole('button', { name: 'Outline and pages', exact: true }).click();
    await expect(garden.getByRole('treeitem')).toHaveText(['The garden', 'Trees', 'Tools']);
    await garden.getByRole('button', { name: 'Outline and pages', exact: true }).click();

    const logbook = await openSource(page, 'What did the keeper see above the harbour? A comet?', 'logbook.txt');
    const comet = logbook.locator('.cited-text', { hasText: 'comet' }).first();
    await expect(comet).toBeInViewport();
    // Of two thousand paragraphs only those near the view are drawn.
    expect(await logbook.locator('[data-item]').count()).toBeLessThan(100);
    // Larger text keeps what is in view in view.
    for (let step = 0; step < 4; step++) await logbook.getByRole('button', { name: 'Zoom in' }).first().click();
    await expect(comet).toBeInViewport();
    await find(logbook, 'entry 1999:');
    const now = logbook.locator('.found-text.now');
    await expect(now).toHaveText('Entry 1999:');
    await expect(now).toBeInViewport();
    await expect(comet).toBeHidden();

    // Back leads to the other document, where one left it; forward to where one was here.
    await logbook.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(garden.locator('.cited-text').first()).toBeInViewport();
    await garden.getByRole('button', { name: 'Forward', exact: true }).click();
    await expect(logbook.getByText('Entry 1999:', { exact: false })).toBeInViewport();

    const stock = await openSource(page, 'Who ordered the telescope, and when?', 'stock.csv');
    const cited = stock.locator('.grid-cell.cited', { hasText: 'Nordlys Optics' });
    await expect(cited).toBeInViewport();
    // The header stays above the rows, and the address is that of a spreadsheet.
    await expect(stock.getByRole('columnheader', { name: 'Supplier' })).toBeInViewport();
    expect(await stock.locator('.grid-row').count()).toBeLessThan(100);
    await cited.click();
    await expect(stock.locator('.grid-address')).toHaveText('B302');
    await expect(stock.locator('.grid-words')).toHaveText('Nordlys Optics');
    await stock.getByRole('grid').press('ArrowRight');
    await expect(stock.locator('.grid-words')).toHaveText('1249.00');
    await find(stock, 'screw 77');
    await expect(stock.locator('.grid-cell .found-text.now')).toBeInViewport();
    await expect(stock.locator('.grid-address')).toHaveText('A78');
    expect(problems).toEqual([]);
    rmSync(folder, { recursive: true });
  });

test('a workbook is asked, opened at the cited row, and its sheets are turned by tabs', async ({ page, problems }) => {
  test.setTimeout(120_000);
  await ready(page);
  const folder = mkdtempSync(join(tmpdir(), 'carrel-sheets-'));
  copyFileSync(join(root, 'e2e', 'formats', 'xlsx', 'hidden_sheets.xlsx'), join(folder, 'hidden_sheets.xlsx'));
  await drop(page, folder);
  await findable(page, 1);

  const sales = await openSource(page, 'In which quarter did Alice of Ireland sell?', 'hidden_sheets.xlsx');
  // The quote names the columns; the source names the sheet.
  await expect(page.getByText('LastName: Alice · Sales: 12 · Country: IRL · Quarter: Q1').first()).toBeVisible();
  await expect(sales.locator('.grid-cell.cited', { hasText: 'Alice' })).toBeInViewport();
  await expect(sales.getByRole('columnheader', { name: 'Quarter' })).toBeInViewport();
  await expect(sales.getByRole('tab')).toHaveText(['Sheet', 'Hidden (hidden sheet)', 'VeryHidden (hidden sheet)']);
  await sales.getByRole('tab', { name: 'VeryHidden' }).click();
  await expect(
    sales
      .getByRole('gridcell', { name: 'Very', exact: true })
      .or(sales.getByText('Very', { exact: true }))
      .first(),
  ).toBeVisible();
  await sales.getByRole('tab', { name: 'VeryHidden' }).press('Home');
  await expect(sales.getByRole('tab', { name: 'Sheet', exact: true })).toBeFocused();
  await expect(sales.locator('.grid-cell.cited', { hasText: 'Alice' })).toBeInViewport();
  expect(problems).toEqual([]);
  rmSync(folder, { recursive: true });
});
