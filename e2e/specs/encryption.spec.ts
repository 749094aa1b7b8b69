/** An encrypted library in the window: turned on and off, locked and opened, and no word of it on the disk. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, drop, outcomes, ready } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const passphrase = 'otters row upstream';
/** Words of the folder, the document's name, title and text, and of the question. */
const words = ['vellumfold', 'quorvax', 'Zemblit', 'harpwinkle', 'Brindlesock'];
const question = 'What does the harpwinkle cost?';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrel-vellumfold-'));
  writeFileSync(join(folder, 'quorvax.md'), '# Zemblit\n\nThe harpwinkle of Brindlesock costs 450 euros a year.\n');
});
test.afterEach(() => rmSync(folder, { recursive: true }));

/** Files of the profile that have one of the words, as UTF-8 or UTF-16. */
function readable(profile: string): readonly string[] {
  const forms = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')]);
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => forms.some((form) => readFileSync(path).includes(form)));
}

async function openSettings(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('heading', { name: 'Encryption' })).toBeVisible();
}

/** Encrypts the library from the settings and gives the recovery code. */
async function encrypt(page: Page): Promise<string> {
  await openSettings(page);
  await page.getByRole('button', { name: 'Encrypt the library…' }).click();
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByRole('button', { name: 'Encrypt', exact: true }).click();
  const code = await page.getByTestId('recovery-code').innerText();
  await page.getByRole('button', { name: 'I have written it down' }).click();
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
  return code;
}

async function unlock(page: Page, typed: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

test('encrypted before the first document, a killed engine and the closed app leave no word of it on the disk', async ({
  launch,
  userDataDir,
}) => {
  const { app, page } = await launch();
  await ready(page);
  await encrypt(page);
  await page.keyboard.press('Escape');
  await drop(page, folder);
  await outcomes(page, 1);
  await ask(page, question);
  await expect(page.getByText('450 euros').first()).toBeVisible();
  const whileOpen = readable(userDataDir);
  await app.evaluate(({ app: electronApp }) => {
    const engine = electronApp.getAppMetrics().find((metric) => metric.name === 'Carrel engine');
    if (engine !== undefined) process.kill(engine.pid, 'SIGKILL');
  });
  await expect(page.getByTestId('locked')).toBeVisible();
  const afterKill = readable(userDataDir);
  await unlock(page, passphrase);
  await outcomes(page, 1);
  await app.close();
  expect({ whileOpen, afterKill, afterwards: readable(userDataDir) }).toEqual({
    whileOpen: [],
    afterKill: [],
    afterwards: [],
  });
});

test('locked, the window shows and holds nothing; the passphrase or the recovery code opens it again', async ({
  launch,
  userDataDir,
}) => {
  const first = await launch();
  await ready(first.page);
  await drop(first.page, folder);
  await outcomes(first.page, 1);
  await ask(first.page, question);
  const code = await encrypt(first.page);
  await first.page.getByRole('button', { name: 'Lock now' }).click();
  await expect(first.page.getByTestId('locked')).toBeVisible();
  const shown = await first.page.evaluate(() => document.documentElement.outerHTML);
  await unlock(first.page, 'not the passphrase');
  await expect(first.page.getByText('This is not the passphrase of the library')).toBeVisible();
  await unlock(first.page, code);
  await outcomes(first.page, 1);
  await first.app.close();

  const second = await launch();
  await unlock(second.page, passphrase);
  await outcomes(second.page, 1);
  await ask(second.page, question);
  expect({
    shown: words.filter((word) => shown.includes(word)),
    readable: readable(userDataDir),
  }).toEqual({ shown: [], readable: [] });
});

test('the passphrase is changed, and the encryption turned off', async ({ page, userDataDir }) => {
  await ready(page);
  await drop(page, folder);
  await outcomes(page, 1);
  await encrypt(page);
  await page.getByRole('button', { name: 'Change passphrase…' }).click();
  await page.getByLabel('Passphrase, or recovery code').fill('not the passphrase');
  await page.getByLabel('New passphrase').fill('badgers sing at noon');
  await page.getByLabel('The same once more').fill('badgers sing at noon');
  await page.getByRole('button', { name: 'Change passphrase', exact: true }).click();
  await expect(page.getByText('This is not the passphrase of the library')).toBeVisible();
  await page.getByLabel('Passphrase, or recovery code').fill(passphrase);
  await page.getByRole('button', { name: 'Change passphrase', exact: true }).click();
  await expect(page.getByText('The passphrase was changed.')).toBeVisible();
  await page.getByRole('button', { name: 'Turn off…' }).click();
  await page.getByLabel('Passphrase, or recovery code').fill('badgers sing at noon');
  await page.getByRole('button', { name: 'Turn off encryption' }).click();
  await expect(page.getByRole('button', { name: 'Encrypt the library…' })).toBeVisible();
  await page.keyboard.press('Escape');
  await outcomes(page, 1);
  expect(readable(join(userDataDir, 'library')).length).toBeGreaterThan(0);
});

test('left alone for the minutes that are set, the window locks', async ({ page }) => {
  await ready(page);
  await encrypt(page);
  const minutes = page.getByLabel('Lock after minutes without a touch');
  await minutes.fill('1');
  await page.clock.install();
  await minutes.blur();
  await expect(page.getByText('Saved.')).toBeVisible();
  // The window waits that long from now on: it has heard what was saved.
  await expect(minutes).toHaveAttribute('value', '1');
  await page.clock.fastForward(61_000);
  await expect(page.getByTestId('locked')).toBeVisible();
});

test('the window locks when the machine sleeps or its screen is locked, unless it never locks by itself', async ({
  app,
  page,
}) => {
  const tell = (event: 'suspend' | 'lock-screen'): Promise<boolean> =>
    app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event);
  await ready(page);
  await encrypt(page);
  const minutes = page.getByLabel('Lock after minutes without a touch');
  await minutes.fill('0');
  await minutes.blur();
  await expect(minutes).toHaveAttribute('value', '0');
  await tell('suspend');
  // What main sends comes in order: the answer to this came after the news that nobody heeded.
  await page.evaluate(() => window.carrel.keyStore());
  await minutes.fill('15');
  await minutes.blur();
  await expect(minutes).toHaveAttribute('value', '15');
  await tell('suspend');
  await expect(page.getByTestId('locked')).toBeVisible();
  await unlock(page, passphrase);
  await ready(page);
  await openSettings(page);
  await expect(minutes).toHaveAttribute('value', '15');
  await tell('lock-screen');
  await expect(page.getByTestId('locked')).toBeVisible();
});

test('the system’s key store opens the library at the start, where there is one', async ({ launch }) => {
  const env = { STANDIN_KEY_STORE: 'of this account' };
  const first = await launch({ env });
  await ready(first.page);
  await openSettings(first.page);
  await first.page.getByRole('button', { name: 'Encrypt the library…' }).click();
  await first.page.getByLabel('New passphrase').fill(passphrase);
  await first.page.getByLabel('The same once more').fill(passphrase);
  await first.page.getByLabel('Open by itself while I am signed in to this computer').check();
  await first.page.getByRole('button', { name: 'Encrypt', exact: true }).click();
  await first.page.getByRole('button', { name: 'I have written it down' }).click();
  await first.app.close();

  const second = await launch({ env });
  await ready(second.page);
  await openSettings(second.page);
  await second.page.getByRole('button', { name: 'Lock now' }).click();
  await expect(second.page.getByTestId('locked')).toBeVisible();
  await second.app.close();

  const elsewhere = await launch();
  await expect(elsewhere.page.getByTestId('locked')).toBeVisible();
  await unlock(elsewhere.page, passphrase);
  await ready(elsewhere.page);
});
