/**
 * A language model in the app: import it from disk, ask it about a real document, stop it, open what it cites, and let
 * it go again.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answers, ask, drop, folderOf, outcomes, ready } from '../desk.ts';
import { tinyGguf } from '../../engine/model/fixtures/tiny-model.ts';
import { expect, test } from '../fixtures.ts';

const smollm2 = process.env['CARREL_SMOLLM2'];
/** The model’s answer cites two sentences: sampling is greedy, so it is the same each time. */
const question = 'Who are the crazy ones?';

/** Opens the Models panel. */
async function openModels(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Who answers/ }).click();
  return page.getByRole('dialog', { name: 'Models' });
}

/** Chooses a model in the system's dialog, which answers with this path. */
async function importModel(app: ElectronApplication, page: Page, panel: Locator, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
  await panel.getByRole('button', { name: 'Import a model…' }).click();
  await page.getByRole('menuitem', { name: 'GGUF file…' }).click();
}

/** A desk with one document and SmolLM2 imported: the panel, open, and the model's card in it. */
async function deskWithModel(
  app: ElectronApplication,
  page: Page,
): Promise<{ readonly folder: string; readonly panel: Locator; readonly card: Locator }> {
  await ready(page);
  const folder = folderOf('crazyones-pdfa.pdf');
  await drop(page, folder);
  await outcomes(page, 1);
  const panel = await openModels(page);
  await importModel(app, page, panel, smollm2 ?? '');
  await expect(panel.getByRole('progressbar')).toBeVisible();
  const card = panel.getByRole('group', { name: 'smollm2' });
  await expect(card).toHaveAttribute('data-current', 'true', { timeout: 120_000 });
  return { folder, panel, card };
}

/** Asks for something long and waits for its first words. */
async function beginLongAnswer(page: Page): Promise<Locator> {
  const box = page.getByRole('textbox', { name: 'Ask your documents' });
  await box.fill('Explain in great detail everything that this text says about the crazy ones.');
  await box.press('Enter');
  const answer = answers(page).nth(0);
  await expect(answer.locator('.answer-text')).toContainText(/\w+ \w+/, { timeout: 60_000 });
  return answer;
}

/** How often the text of the last answer grows from now on. */
async function watchText(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { length: 0, pieces: 0 };
    Object.assign(window, { textSeen: seen });
    new MutationObserver(() => {
      const length =
        [...document.querySelectorAll('[data-testid="answer"] .answer-text')].at(-1)?.textContent.length ?? 0;
      if (length > seen.length) seen.pieces += 1;
      seen.length = length;
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () =>
    page.evaluate(() => (window as unknown as { readonly textSeen: { readonly pieces: number } }).textSeen.pieces);
}

test('what is not a model is refused in a sentence, and answers stay quoted', async ({ app, page }) => {
  await ready(page);
  const folder = folderOf('minimal-document.pdf');
  const panel = await openModels(page);
  await importModel(app, page, panel, join(folder, 'minimal-document.pdf'));
  await expect(panel.getByRole('alert')).toContainText('not a language model');
  await expect(panel.getByRole('radio', { name: 'Quoted sentences only' })).toBeChecked();
  rmSync(folder, { recursive: true });
});

test('a model is imported, answers with sources, is stopped, unloaded and removed', async ({ app, page, problems }) => {
  test.skip(smollm2 === undefined, 'CARREL_SMOLLM2 does not name the GGUF of SmolLM2-135M-Instruct');
  test.setTimeout(300_000);
  const { folder, panel, card } = await deskWithModel(app, page);
  await card.getByRole('button', { name: 'Load' }).click();
  await expect(card.getByRole('status')).toHaveText('Loaded', { timeout: 60_000 });
  await page.keyboard.press('Escape');

  // Stopped in the middle: what was there by then stays.
  const stopped = await beginLongAnswer(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(stopped.getByRole('note')).toContainText('Stopped');
  await expect(stopped).toHaveAttribute('data-complete', 'false');
  // Below it may stand that the model had begun to repeat itself.
  await expect(stopped.locator('.answer-text').first()).toContainText(/\w+ \w+/);

  // A fresh conversation: so small a model follows its own broken-off text more than a question.
  await page.getByRole('button', { name: 'New conversation' }).click();
  await expect(answers(page)).toHaveCount(0);
  const pieces = await watchText(page);
  const answer = await ask(page, question, 120_000);
  await expect(answer).toHaveAttribute('data-mode', 'model');
  expect(await pieces()).toBeGreaterThan(2);
  await answer
    .getByRole('list', { name: 'Sources' })
    .getByRole('button', { name: 'Open crazyones-pdfa.pdf, page 1' })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Document viewer' })).toHaveAttribute('data-phase', 'open');
  await expect(page.locator('.passage-mark[data-page="1"]').first()).toBeVisible();

  await openModels(page);
  await card.getByRole('button', { name: 'Unload' }).click();
  await expect(card.getByRole('status')).toHaveText('Not loaded');
  await card.getByRole('button', { name: 'Remove' }).click();
  await panel.getByRole('button', { name: 'Remove for good' }).click();
  await expect(card).toHaveCount(0);
  await expect(panel.getByRole('radio', { name: 'Quoted sentences only' })).toBeChecked();
  await page.keyboard.press('Escape');
  const quoted = await ask(page, question);
  await expect(quoted).toHaveAttribute('data-mode', 'quoted');
  expect(problems).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('a mixture of experts answers, and the panel shows which experts it used', async ({ app, page, problems }) => {
  test.setTimeout(120_000);
  await ready(page);
  const folder = folderOf('minimal-document.pdf');
  await drop(page, folder);
  await outcomes(page, 1);
  // Its weights are random, so what it writes means nothing; how it is computed is the same.
  writeFileSync(join(folder, 'tiny.gguf'), tinyGguf('tiny21', 'Q4_0', 1));
  const panel = await openModels(page);
  await importModel(app, page, panel, join(folder, 'tiny.gguf'));
  await expect(panel.getByRole('group', { name: 'tiny' })).toHaveAttribute('data-current', 'true', { timeout: 30_000 });
  await page.keyboard.press('Escape');

  const box = page.getByRole('textbox', { name: 'Ask your documents' });
  await box.fill('Who wrote this text, and when?');
  await box.press('Enter');
  const answer = answers(page).nth(0);
  await expect(answer).toHaveAttribute('data-mode', 'model', { timeout: 30_000 });
  // What it writes may run in circles, which is said in a paragraph of its own.
  await expect(answer.locator('.answer-text').first()).not.toBeEmpty({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0, { timeout: 60_000 });

  await openModels(page);
  await panel.getByRole('tab', { name: 'Experts' }).click();
  const experts = panel.getByRole('region', { name: 'Experts' });
  await expect(experts).toContainText(
    'Each of the 6 layers of tiny has a router that picks 3 of 8 experts for every token.',
  );
  await expect(experts.getByRole('application', { name: 'Use of experts: 6 layers, 8 experts each' })).toBeVisible();
  await expect(experts).toContainText(/Balance over all layers: \d+ %/);
  expect(problems).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('a model sums up several documents, and reads what says nothing for a table', async ({ app, page, problems }) => {
  test.setTimeout(120_000);
  await ready(page);
  const folder = folderOf('crazyones-pdfa.pdf', 'minimal-document.pdf');
  await drop(page, folder);
  await outcomes(page, 2);
  // Its weights are random: nothing that it writes is borne out, and the documents' own sentences stand below.
  writeFileSync(join(folder, 'tiny.gguf'), tinyGguf('tiny21', 'Q4_0', 1));
  const panel = await openModels(page);
  await importModel(app, page, panel, join(folder, 'tiny.gguf'));
  await expect(panel.getByRole('group', { name: 'tiny' })).toHaveAttribute('data-current', 'true', { timeout: 30_000 });
  await page.keyboard.press('Escape');

  const answer = await ask(page, 'Summarise these documents', 60_000);
  await expect(answer).toHaveAttribute('data-mode', 'model');
  const text = answer.locator('.answer-text');
  for (const name of ['crazyones-pdfa.pdf', 'minimal-document.pdf'])
    await expect(text.filter({ hasText: name }).first()).toBeVisible();

  await page.getByRole('textbox', { name: 'Ask your documents' }).fill('What is the notice period of each document?');
  await page.getByRole('button', { name: 'Ask every document' }).click();
  await answers(page).nth(1).getByRole('button', { name: 'Open as table' }).click();
  const table = page.locator('[data-pane=analysis]');
  await table.getByRole('button', { name: 'Have tiny read what says nothing' }).click();
  // Said when the model has read. That it is asked need not be seen: the page is told of a table every 200 ms at most.
  await expect(table).toContainText('2 documents still say nothing to a column', { timeout: 60_000 });
  await expect(table).toHaveAttribute('data-progress', 'done');
  // What it writes stands in neither document, so nothing of it comes into the table.
  await expect(table.locator('.cell-none')).toHaveCount(2);
  await expect(table.getByRole('button', { name: 'Have tiny read what says nothing' })).toHaveCount(0);
  expect(problems).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('the engine dies while the model answers: the text by then stays, and the next question loads it again', async ({
  app,
  page,
  engine,
}) => {
  test.skip(smollm2 === undefined, 'CARREL_SMOLLM2 does not name the GGUF of SmolLM2-135M-Instruct');
  test.setTimeout(300_000);
  const { folder } = await deskWithModel(app, page);
  await page.keyboard.press('Escape');
  await beginLongAnswer(page);
  await engine.kill();
  await expect(page.getByTestId('engine-banner')).toContainText(/engine/i);
  await expect(page.getByTestId('engine-banner')).toHaveCount(0, { timeout: 30_000 });
  const answer = await ask(page, question, 120_000);
  await expect(answer).toHaveAttribute('data-mode', 'model');
  rmSync(folder, { recursive: true });
});
