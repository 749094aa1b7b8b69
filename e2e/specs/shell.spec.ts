/** The shell around the page: what the page has, what it has not, and what the engine does without it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { ShellBridge } from '../../common/contracts/shell.ts';
import { expect, test } from '../fixtures.ts';
import { electronEnvironment, root } from '../runtime.ts';

declare global {
  interface Window {
    readonly carrel: ShellBridge;
  }
}

test.describe('the page', () => {
  test('has the shell, frozen, and nothing of Node', async ({ page }) => {
    const found = await page.evaluate(() => ({
      shell: Object.keys(window.carrel).toSorted(),
      frozen: Object.isFrozen(window.carrel),
      node: ['require', 'process', 'module', 'global', 'Buffer', 'ipcRenderer', 'electron'].filter(
        (name) => name in window,
      ),
      isolated: window.crossOriginIsolated,
    }));
    expect(found).toEqual({
      shell: [
        'chooseFiles',
        'chooseModel',
        'chooseTarget',
        'decrypt',
        'deleteEverything',
        'downloadModel',
        'encrypt',
        'importFiles',
        'keyStore',
        'lock',
        'onAway',
        'onEngineState',
        'onMenu',
        'onOpened',
        'openEnginePort',
        'platform',
        'privacy',
        'repairLibrary',
        'restartEngine',
        'restoreBackup',
        'revealPlace',
        'setNoNetwork',
        'setTheme',
        'takeOpened',
        'unlock',
        'version',
      ],
      frozen: true,
      node: [],
      isolated: true,
    });
  });

  test('loads without a complaint', async ({ page, problems }) => {
    await expect(page).toHaveTitle('Carrel');
    expect(problems).toEqual([]);
  });

  test('is as large as its window', async ({ app, page }) => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1000, 700));
    await page.waitForFunction(() => window.innerWidth === 1000);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(300, 200));
    await page.waitForFunction(() => window.innerWidth === 900); // the least it may be
  });

  test('gets what it may not ask for refused, as data that keeps code and values', async ({ page }) => {
    const refusals = await page.evaluate(async () => {
      const shell = window.carrel as unknown as Record<string, (argument: unknown) => Promise<unknown>>;
      const attempts: [string, unknown][] = [
        ['setTheme', 'pink'],
        ['chooseFiles', '/etc'],
        ['openEnginePort', 'x'.repeat(129)],
        ['openEnginePort', { nonce: 1 }],
      ];
      return Promise.all(attempts.map(([name, argument]) => shell[name]?.(argument)));
    });
    const refusal = (channel: string): unknown => ({
      error: {
        code: 'bad-request',
        notice: { code: 'bad-request', params: { what: expect.stringMatching(new RegExp(`^${channel}: `)) } },
      },
    });
    expect(refusals).toEqual(
      ['carrel:set-theme', 'carrel:choose', 'carrel:open-port', 'carrel:open-port'].map(refusal),
    );
  });

  test('follows the theme it sets, also at the next start', async ({ launch }) => {
    const first = await launch();
    await first.page.evaluate(() => window.carrel.setTheme('dark'));
    await first.page.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await first.app.close();
    const second = await launch();
    expect(await second.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  });
});

test('app:// serves the build and nothing around it', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const status = (path: string, method = 'GET'): Promise<number | string> =>
      fetch(path, { method }).then(
        (response) => response.status,
        () => 'failed',
      );
    const index = await fetch('/index.html');
    return {
      type: index.headers.get('content-type'),
      nosniff: index.headers.get('x-content-type-options'),
      policy: index.headers.get('content-security-policy')?.startsWith("default-src 'none'"),
      encodedDots: await status('/%2e%2e%2fmain%2fmain.js'),
      backslash: await status('/..%5cmain%5cmain.js'),
      nul: await status('/index.html%00.js'),
      missing: await status('/nothing.js'),
      otherKind: await status('/index.exe'),
      post: await status('/index.html', 'POST'),
      head: await status('/index.html', 'HEAD'),
    };
  });
  expect(answers).toEqual({
    type: 'text/html; charset=utf-8',
    nosniff: 'nosniff',
    policy: true,
    encodedDots: 403,
    backslash: 403,
    nul: 403,
    missing: 404,
    otherKind: 404,
    post: 405,
    head: 200,
  });
});

test('a second start ends at once and the first window comes forward', async ({ app, userDataDir }) => {
  const focused = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => void BrowserWindow.getAllWindows()[0]?.once('focus', () => resolve())),
  );
  const second = spawn(
    createRequire(import.meta.url)('electron') as string,
    [root, `--user-data-dir=${userDataDir}`, '--no-sandbox'],
    {
      env: { ...process.env, ...electronEnvironment(process.env).env },
      stdio: 'ignore',
    },
  );
  const [code] = (await once(second, 'exit')) as [number];
  expect(code).toBe(0);
  await focused;
});

test('a killed engine is started again, and the page is told', async ({ engine, page }) => {
  await page.evaluate(() => {
    const phases: string[] = [];
    Object.assign(window, { phases });
    window.carrel.onEngineState(({ phase }) => phases.push(phase));
  });
  const phaseIs = (phase: string): Promise<unknown> =>
    page.waitForFunction((wanted) => (window as unknown as { phases: string[] }).phases.at(-1) === wanted, phase);
  await phaseIs('ready');
  const before = await engine.pid();
  await engine.kill();
  await page.waitForFunction(() => (window as unknown as { phases: string[] }).phases.includes('restarting'));
  await phaseIs('ready');
  expect(await engine.pid()).not.toBe(before);
});
