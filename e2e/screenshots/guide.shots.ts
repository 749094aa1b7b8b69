/** The pictures of the guide: a desk with the sample documents that come with Carrel. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answers, ask, drop, ready, row } from '../desk.ts';
import { expect, test, type Desk } from '../fixtures.ts';
import { root } from '../runtime.ts';

const images = join(root, 'docs', 'guide', 'images');
const samples = join(root, 'resources', 'samples');

async function shot(page: Page, name: string): Promise<void> {
  // What moves has come to rest.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  );
  await page.screenshot({ path: join(images, `${name}.png`) });
}

async function theme(page: Page, wanted: 'light' | 'dark'): Promise<void> {
  await page.evaluate((each) => window.carrel.setTheme(each), wanted);
  await page.waitForFunction((each) => matchMedia(`(prefers-color-scheme: ${each})`).matches, wanted);
}

const command = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);

/** A desk with all samples, read. */
async function deskOf(launch: () => Promise<Desk>): Promise<Desk> {
  const desk = await launch();
  await theme(desk.page, 'light');
  await ready(desk.page);
  await drop(desk.page, samples);
  await expect(desk.page.getByTestId('import-status')).toHaveText(/^8 /u, { timeout: 60_000 });
  await expect(desk.page.getByRole('group', { name: 'Import', exact: true })).toHaveCount(0, { timeout: 60_000 });
  return desk;
}

test('an empty desk', async ({ launch }) => {
  const { page } = await launch();
  await theme(page, 'light');
  await ready(page);
  await shot(page, 'empty');
});

test('an answer and the passage it stands on', async ({ launch }) => {
  const { page } = await deskOf(launch);
  const answer = await ask(page, 'How much is the rent of the flat?');
  await answer.getByRole('button', { name: /^Source 1/u }).click();
  await expect(page.locator('.passage-mark').first()).toBeInViewport();
  await shot(page, 'desk-light');
  await theme(page, 'dark');
  await shot(page, 'desk-dark');
});

test('nothing answers', async ({ launch }) => {
  const { page } = await deskOf(launch);
  await ask(page, 'Who won the chess championship in 1972?');
  await shot(page, 'refusal');
});

test('a question to every document', async ({ launch }) => {
  const { page } = await deskOf(launch);
  const box = page.getByRole('textbox', { name: 'Ask your documents' });
  await box.fill('What is the total of each invoice?');
  await box.press('Enter');
  await answers(page).getByRole('button', { name: 'Open as table' }).click();
  await expect(page.getByRole('region', { name: 'Table', exact: true })).toHaveAttribute('data-progress', 'done');
  await shot(page, 'table');
});

test('a document at a glance, and its days', async ({ launch }) => {
  const { app, page } = await deskOf(launch);
  await row(page, 'lease.pdf').dblclick();
  await page.getByTestId('overview').getByRole('button', { name: 'About this document' }).click();
  await shot(page, 'overview');
  await command(app, 'timeline');
  await expect(page.getByRole('dialog', { name: 'Timeline' }).getByRole('listitem').first()).toBeVisible();
  await shot(page, 'timeline');
});

test('two versions of a contract', async ({ launch }) => {
  const { page } = await launch();
  await theme(page, 'light');
  await ready(page);
  const folder = mkdtempSync(join(tmpdir(), 'carrel-versions-'));
  const clauses = (fee: string, extra: readonly string[]): string =>
    [
      '# Service agreement',
      `The customer pays ${fee} a month, exclusive of VAT.`,
      'The supplier answers urgent messages within four hours.',
      ...extra,
      'Either party may end the agreement with thirty days’ notice in writing.',
      'The agreement is governed by the law of England and Wales.',
    ].join('\n\n');
  for (const [name, text] of [
    ['agreement 2024.md', clauses('GBP 1,500', [])],
    ['agreement 2025.md', clauses('GBP 1,800', ['The supplier insures the works against fire and theft.'])],
  ] as const) {
    writeFileSync(join(folder, name), text);
    await drop(page, join(folder, name));
    await expect(row(page, name)).toBeVisible();
  }
  await expect(page.getByRole('group', { name: 'Import', exact: true })).toHaveCount(0, { timeout: 60_000 });
  for (const name of ['agreement 2024.md', 'agreement 2025.md']) await row(page, name).getByRole('checkbox').check();
  await page.getByRole('toolbar', { name: 'Selected' }).getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('region', { name: 'Comparison' })).toHaveAttribute('data-phase', 'done');
  await shot(page, 'comparison');
  rmSync(folder, { recursive: true });
});

test('models, settings and privacy', async ({ launch }) => {
  const { app, page } = await launch();
  await theme(page, 'light');
  await ready(page);
  for (const [id, name] of [
    ['models', 'Models'],
    ['settings', 'Settings'],
    ['privacy', 'Privacy'],
  ] as const) {
    await command(app, id);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await shot(page, name.toLowerCase());
    await page.keyboard.press('Escape');
  }
});
