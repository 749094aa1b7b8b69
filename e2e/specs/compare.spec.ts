/** Two documents are compared: what differs as a list, both documents beside each other, the list saved. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pdfFile, textPage } from '../../tools/fixtures/pdf-writer.ts';
import { ask, drop, outcomes, ready, row } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const clause = (number: number): string =>
  `Clause ${number} says that party number ${number * 7} keeps the books of year ${2000 + number} in order.`;
const clauses = Array.from({ length: 60 }, (_, index) => clause(index + 1));

/** Two versions of a contract: a PDF of six pages, and a text in Markdown. */
function folderOfVersions(): string {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-versions-'));
  const old = ['The fee is EUR 1,500 a month.', ...clauses, 'Either party may end the contract in writing.'];
  const pages = Array.from({ length: 7 }, (_, page) =>
    textPage(old.slice(page * 10, page * 10 + 10).map((text, line) => ({ x: 60, y: 760 - line * 70, text }))),
  );
  writeFileSync(join(folder, 'old.pdf'), pdfFile(pages));
  const fresh = [
    'The fee is EUR 1,800 a month.',
    ...clauses.toSpliced(30, 0, 'The supplier insures the works against fire and theft.'),
    'Either party may not end the contract in writing.',
  ];
  writeFileSync(join(folder, 'new.md'), fresh.join('\n\n'));
  return folder;
}

async function compare(page: Page): Promise<void> {
  await row(page, 'old.pdf').getByRole('checkbox').check();
  await row(page, 'new.md').getByRole('checkbox').check();
  await page.getByRole('toolbar', { name: 'Selected' }).getByRole('button', { name: 'Compare' }).click();
}

test('two versions are compared, stepped through and saved', async ({ app, page, problems }) => {
  test.setTimeout(180_000);
  await ready(page);
  // The one that is there first is the older version.
  const folder = folderOfVersions();
  await drop(page, join(folder, 'old.pdf'));
  await outcomes(page, 1);
  await drop(page, join(folder, 'new.md'));
  await outcomes(page, 2);

  // Asked what differs, the answer quotes both sides, and opens them side by side.
  const answer = await ask(page, 'What changed between old.pdf and new.md?');
  await expect(answer).toContainText('old.pdf compared with new.md: 1 number, 1 changed, 1 added, 3 changes in all.');
  await expect(answer).toContainText('The fee is EUR 1,500 a month.');
  await answer.getByRole('button', { name: 'Open side by side' }).click();
  const comparison = page.getByRole('region', { name: 'Comparison' });
  await expect(comparison.getByRole('group', { name: 'Left: old.pdf' })).toBeVisible();
  await comparison.getByRole('button', { name: 'Close comparison' }).click();

  await compare(page);
  await expect(comparison).toHaveAttribute('data-phase', 'done', { timeout: 60_000 });
  await expect(comparison.getByText('1 number, 1 changed, 1 added, 3 changes in all.')).toBeVisible();
  const differences = comparison.getByRole('list', { name: 'Differences' }).getByRole('listitem');
  await expect(differences).toHaveCount(3);
  await expect(differences.first()).toContainText('EUR 1,500 → EUR 1,800');

  // The older document is on the left, and both show the place.
  const pdf = comparison.getByRole('group', { name: 'Left: old.pdf' });
  const text = comparison.getByRole('group', { name: 'Right: new.md' });
  await expect(pdf.locator('.compared-mark.changed').first()).toBeInViewport();
  await expect(text.locator('.compared-text.changed').first()).toBeInViewport();

  // The next one is a sentence that only one side has; the other shows where it would stand.
  await page.keyboard.press('F8');
  await expect(comparison.getByText('2 of 3')).toBeVisible();
  const sentence = text.locator('.compared-text', { hasText: 'insures the works' });
  await expect(sentence).toBeInViewport();
  await expect(pdf.getByRole('region', { name: 'Page 4', exact: true })).toBeInViewport();

  // Where a person scrolls in one document, the other follows.
  await text.getByRole('group', { name: 'Text of the document' }).press('End');
  await expect(text.getByText('Clause 60 says')).toBeInViewport();
  await expect(pdf.getByRole('region', { name: 'Page 6', exact: true })).toBeInViewport();

  await comparison.getByRole('button', { name: /^Numbers/ }).click();
  await expect(differences).toHaveCount(1);
  await comparison.getByRole('button', { name: /^All/ }).click();

  const path = join(mkdtempSync(join(tmpdir(), 'carrel-saved-')), 'differences.md');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await comparison.getByRole('button', { name: 'Save the list' }).click();
  await page.getByRole('menuitem', { name: 'Markdown…' }).click();
  await expect(page.getByText('The list was saved as “differences.md”.')).toBeVisible();
  expect(readFileSync(path, 'utf8')).toContain('1,500');

  await page.keyboard.press('Escape');
  await expect(comparison).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Ask your documents' })).toBeVisible();
  expect(problems).toEqual([]);
});
