/** A document is looked over when it is added: what it is, who, when, how much; each leads to its place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ask, drop, outcomes, ready, row } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { root } from '../runtime.ts';

const sample = (name: string): string => join(root, 'resources', 'samples', name);

test('the overview of a document opens its places, and is among its details', async ({ page, problems }) => {
  await ready(page);
  await drop(page, sample('lease.pdf'), sample('invoice-desk.pdf'));
  await outcomes(page, 2);
  await row(page, 'lease.pdf').dblclick();

  const overview = page.getByTestId('overview');
  await expect(overview).toHaveAttribute('data-kind', 'contract');
  await expect(page.getByRole('list', { name: 'Facts of the document' }).getByRole('button')).toHaveText([
    'Landlord Aldous Property Ltd',
    'Tenant Marta Lindqvist',
    'Begins 1 September 2024',
    'Signed 12 August 2024',
  ]);
  await overview.getByRole('button', { name: 'Begins 1 September 2024' }).click();
  await expect(page.locator('.passage-mark').first()).toBeInViewport();

  await overview.getByRole('button', { name: 'About this document' }).click();
  const sentences = page.getByRole('list', { name: 'Key sentences' });
  await expect(sentences.getByRole('button', { name: 'The rent is €1,140 a month.' })).toBeVisible();
  await sentences.getByRole('button', { name: 'The rent is €1,140 a month.' }).click();
  await expect(page.locator('.passage-mark').first()).toBeInViewport();

  await page.getByRole('button', { name: 'Actions for invoice-desk.pdf' }).click();
  await page.getByRole('menuitem', { name: 'Details…' }).click();
  const details = page.getByRole('dialog', { name: 'Details' });
  await expect(details.getByText('Invoice', { exact: true })).toBeVisible();
  await expect(details.getByText('€1,029.35')).toBeVisible();
  expect(problems).toEqual([]);
});

test('a summary is asked for in plain words; each sentence leads to its place', async ({ page, problems }) => {
  await ready(page);
  await drop(page, sample('energy-report.pdf'));
  await outcomes(page, 1);
  const answer = await ask(page, 'What is this document about? In four bullets, please.');
  await expect(answer).toHaveAttribute('data-found', 'true');
  await expect(answer.locator('.answer-text')).toContainText([
    'The 4 sentences that carry most of energy-report.pdf',
    '•',
    '•',
    '•',
    '•',
  ]);
  await answer.getByRole('button', { name: /^Source 1/ }).click();
  await expect(page.locator('.passage-mark').first()).toBeInViewport();
  expect(problems).toEqual([]);
});

test('days and deadlines in order; what is ticked is saved as a calendar', async ({
  app,
  page,
  userDataDir,
  problems,
}) => {
  await ready(page);
  await drop(page, sample('lease.pdf'), sample('invoice-boiler.pdf'));
  await outcomes(page, 2);
  const timeline = await openTimeline(page);
  const days = timeline.getByRole('listitem');
  await expect(days.first()).toContainText('12 August 2024');
  await timeline.getByRole('checkbox', { name: 'Deadlines only' }).check();
  await expect(days).toHaveCount(1);
  await expect(days).toContainText('Please pay the total of €412.93 by 30 April 2026.');

  const file = join(userDataDir, 'days.ics');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await timeline.getByRole('checkbox', { name: 'Tick 30 April 2026' }).check();
  await timeline.getByRole('button', { name: 'Save one day as calendar…' }).click();
  await expect(page.getByText('One day was saved as days.ics.')).toBeVisible();
  const lines = readFileSync(file, 'utf8').split('\r\n');
  expect(lines.filter((line) => /^(?:BEGIN|DTSTART|SUMMARY)/u.test(line))).toEqual([
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20260430',
    'SUMMARY:Due: Please pay the total of €412.93 by 30 April 2026.',
  ]);

  await days.getByRole('button').click();
  await expect(page.locator('.passage-mark').first()).toBeInViewport();
  expect(problems).toEqual([]);
});

async function openTimeline(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'Find a command' }).fill('Timeline');
  await page.keyboard.press('Enter');
  return page.getByRole('dialog', { name: 'Timeline' });
}

test('a checklist is put to a document; each answer leads to its place, what is missing is said', async ({
  page,
  problems,
}) => {
  test.setTimeout(120_000);
  await ready(page);
  await drop(page, sample('lease.pdf'));
  await outcomes(page, 1);
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'Find a command' }).fill('Checklists');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Checklists' });
  await dialog.getByRole('combobox', { name: 'Checklists' }).selectOption('Contract review');
  await dialog.getByRole('button', { name: 'Look through' }).click();
  const answers = dialog.getByTestId('checklist-document').getByRole('listitem');
  await expect(answers).toHaveCount(32, { timeout: 60_000 });
  const called = (heading: string): Locator =>
    answers.filter({ has: page.locator('.checklist-heading', { hasText: new RegExp(`^${heading}`, 'u') }) });
  const notice = called('Notice period');
  await expect(notice).toHaveAttribute('data-state', 'found');
  await expect(called('Force majeure')).toHaveAttribute('data-state', 'missing');
  await expect(dialog.getByText('Looked in all of it:')).toBeVisible();
  await notice.getByRole('button', { name: /The notice period for the tenant is three months/ }).click();
  await expect(page.locator('.passage-mark').first()).toBeInViewport();
  // Kept as a table, the same list goes on without the dialog.
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'Find a command' }).fill('Checklists');
  await page.keyboard.press('Enter');
  await dialog.getByRole('combobox', { name: 'Checklists' }).selectOption('Contract review');
  await dialog.getByRole('button', { name: 'Keep as a table' }).click();
  const table = page.getByRole('region', { name: 'Table', exact: true });
  await expect(table).toContainText('Contract review');
  await expect(table).toContainText(/32 questions to one document: \d+ not found, \d+ unclear/u, { timeout: 60_000 });
  expect(problems).toEqual([]);
});

test('questions that the app suggests are answered', async ({ page, problems }) => {
  test.setTimeout(120_000);
  await ready(page);
  await drop(page, sample('lease.pdf'), sample('invoice-desk.pdf'));
  await outcomes(page, 2);
  const suggested = page.getByRole('list', { name: 'Example questions' }).getByRole('button');
  await expect(suggested.first()).toBeVisible({ timeout: 60_000 });
  const answer = await ask(page, await suggested.first().innerText());
  await expect(answer).toHaveAttribute('data-found', 'true');
  expect(problems).toEqual([]);
});
