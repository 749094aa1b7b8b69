/**
 * Getting a model, the one exception to "nothing leaves", and the panel that shows what was tried and where everything
 * lies. The hub is a server on this machine.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { startHub, type FakeHub, type Faults } from '../../engine/download/fixtures/hub.ts';
import { tinyGguf } from '../../engine/model/fixtures/tiny-model.ts';
import { drop, folderOf, outcomes, ready, row } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const model = 'SmallThinker 4B-A0.6B Instruct';
const hubWith = (faults: Faults = {}): Promise<FakeHub> => startHub(tinyGguf('tiny4', 'Q4_0', 1), faults);

async function openPanel(page: Page, command: string, name: string): Promise<Locator> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox').fill(command);
  await page.keyboard.press('Enter');
  return page.getByRole('dialog', { name, exact: true });
}

/** What main asks is answered with a button from now on; returns what was asked. */
async function answerWith(app: ElectronApplication, button: string): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ dialog }, wanted) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = ((_window: unknown, { message, detail, buttons }: Electron.MessageBoxOptions) => {
      asked.push(`${message} ${detail}`);
      return Promise.resolve({ response: (buttons ?? []).indexOf(wanted), checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
  }, button);
  return () => app.evaluate(() => (globalThis as unknown as { readonly asked: readonly string[] }).asked);
}

async function allowDownloads(app: ElectronApplication, page: Page): Promise<void> {
  await answerWith(app, 'Allow downloads');
  const panel = await openPanel(page, 'Privacy', 'Privacy');
  await panel.getByRole('switch', { name: 'No network at all' }).click();
  await expect(panel.getByRole('switch', { name: 'No network at all' })).not.toBeChecked();
  await page.keyboard.press('Escape');
}

test('no network is how it begins: nothing can be downloaded, also not by a page that was taken over', async ({
  launch,
}) => {
  const hub = await hubWith();
  const { app, page } = await launch({ env: { CARREL_HUB: hub.origin } });
  await ready(page);
  const asked = await answerWith(app, 'Cancel');
  const models = await openPanel(page, 'Models', 'Models');
  await expect(models.getByText('Downloads are off')).toBeVisible();
  await expect(models.getByRole('button', { name: 'Download…' })).toHaveCount(0);
  const forced = await page.evaluate(async () => {
    const { carrel } = window as unknown as { carrel: Record<string, (argument?: unknown) => Promise<unknown>> };
    const refused = await carrel['downloadModel']?.('smallthinker-4b');
    await carrel['setNoNetwork']?.(false);
    return [refused, await carrel['downloadModel']?.('smallthinker-4b'), await carrel['downloadModel']?.('https://x')];
  });
  expect(forced).toMatchObject([
    { error: { code: 'conflict', notice: { code: 'download-not-allowed' } } },
    { error: { code: 'conflict', notice: { code: 'download-not-allowed' } } },
    { error: { code: 'bad-request' } },
  ]);
  expect(await asked()).toEqual([expect.stringContaining('Allow the download of models?')]);
  expect(hub.asked).toEqual([]);
  await hub.close();
});

test('a model is downloaded after a question, through breaks, and answers; the panel lists each connection', async ({
  launch,
  userDataDir,
  problems,
}) => {
  test.setTimeout(120_000);
  const hub = await hubWith({ breakEvery: 200_000 });
  const { app, page } = await launch({ env: { CARREL_HUB: hub.origin } });
  await ready(page);
  await allowDownloads(app, page);
  const asked = await answerWith(app, 'Download');
  const models = await openPanel(page, 'Models', 'Models');
  const offer = models.getByRole('article', { name: model });
  await offer.getByRole('button', { name: 'Download…' }).click();
  await expect(models.getByRole('group', { name: 'tiny.Q4_0' })).toHaveAttribute('data-current', 'true', {
    timeout: 60_000,
  });
  expect(await asked()).toEqual([
    expect.stringMatching(/^Download “SmallThinker 4B.*What leaves this computer: the request for this one file/),
  ]);
  expect(readdirSync(join(userDataDir, 'models', 'downloads'))).toEqual([]);
  await page.keyboard.press('Escape');

  const panel = await openPanel(page, 'Privacy', 'Privacy');
  const tried = panel.getByRole('table');
  await expect(tried.getByRole('row')).toHaveCount(2);
  await expect(tried.getByRole('row').nth(1)).toContainText(/Download of a model127\.0\.0\.1:\d+ net\d+.*allowed/);
  await expect(panel.getByText('models/imported')).toBeVisible();
  expect(problems).toEqual([]);
  await hub.close();
});

test('what broke off goes on after a restart; a cancel leaves nothing', async ({ launch, userDataDir }) => {
  test.setTimeout(120_000);
  const hub = await hubWith({ stallAt: 60_000 });
  const first = await launch({ env: { CARREL_HUB: hub.origin } });
  await ready(first.page);
  await allowDownloads(first.app, first.page);
  await answerWith(first.app, 'Download');
  const before = await openPanel(first.page, 'Models', 'Models');
  await before.getByRole('article', { name: model }).getByRole('button', { name: 'Download…' }).click();
  await expect(before.getByRole('article', { name: model }).getByRole('status')).toContainText('Downloading');
  await first.app.close();

  const { app, page } = await launch({ env: { CARREL_HUB: hub.origin } });
  await ready(page);
  await answerWith(app, 'Download');
  const models = await openPanel(page, 'Models', 'Models');
  const offer = models.getByRole('article', { name: model });
  await offer.getByRole('button', { name: /^Go on/ }).click();
  await expect(offer.getByRole('status')).toContainText('Downloading');
  await expect.poll(() => hub.asked.at(-1)).toMatch(/bytes=\d+-$/);
  await offer.getByRole('button', { name: 'Cancel' }).click();
  await expect(offer.getByRole('button', { name: 'Download…' })).toBeVisible();
  expect(readdirSync(join(userDataDir, 'models', 'downloads', 'smallthinker-4b'))).toEqual([]);
  await hub.close();
});

test('a hub that is not there is a sentence; what a page tried is in the list', async ({ launch }) => {
  const hub = await hubWith();
  await hub.close();
  const { app, page } = await launch({ env: { CARREL_HUB: hub.origin } });
  await ready(page);
  await allowDownloads(app, page);
  await answerWith(app, 'Download');
  const models = await openPanel(page, 'Models', 'Models');
  await models.getByRole('article', { name: model }).getByRole('button', { name: 'Download…' }).click();
  await expect(models.getByRole('alert')).toContainText('can’t be reached from this computer', { timeout: 60_000 });
  await page.keyboard.press('Escape');
  await page.evaluate(() => void window.open('https://tracker.example.org/?secret'));
  await page.evaluate(() => (location.href = 'https://tracker.example.org/?secret'));
  const panel = await openPanel(page, 'Privacy', 'Privacy');
  await expect(panel.getByRole('table')).toContainText('Download of a model');
});

test('everything is deleted after a question, and the app is as it was when it was installed', async ({
  launch,
  userDataDir,
  libraryDir,
}) => {
  const { app, page } = await launch();
  await ready(page);
  const folder = folderOf('crazyones-pdfa.pdf');
  await drop(page, folder);
  await outcomes(page, 1);
  await page.evaluate(() => localStorage.setItem('kept', 'words'));
  const kept = await answerWith(app, 'Cancel');
  const panel = await openPanel(page, 'Privacy', 'Privacy');
  await panel.getByRole('button', { name: 'Delete everything…' }).click();
  await expect.poll(async () => (await kept()).length).toBe(1);
  expect(existsSync(join(libraryDir, 'library.db'))).toBe(true);

  const asked = await answerWith(app, 'Delete everything');
  const born = await page.evaluate(() => performance.timeOrigin);
  await panel.getByRole('button', { name: 'Delete everything…' }).click();
  await expect.poll(() => page.evaluate(() => performance.timeOrigin).catch(() => born)).not.toBe(born);
  await ready(page);
  await expect(row(page, 'crazyones')).toHaveCount(0);
  expect(await asked()).toEqual([expect.stringContaining('Your own documents stay where they are')]);
  expect(await page.evaluate(() => localStorage.getItem('kept'))).toBe(null);
  expect(existsSync(join(folder, 'crazyones-pdfa.pdf'))).toBe(true);
  expect(readdirSync(userDataDir)).not.toContain('models');
  rmSync(folder, { recursive: true });
});
