/**
 * What every spec starts from: `import { test, expect } from '../fixtures.ts'`.
 * Specs are written once, for real Electron and for the stand-in; nothing in them may tell the two apart.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { electronEnvironment, root } from './runtime.ts';

export { expect } from '@playwright/test';

export interface Desk {
  readonly app: ElectronApplication;
  readonly page: Page;
}

export interface LaunchOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

export interface Engine {
  /** Process id of the running engine host, null when there is none. */
  pid(): Promise<number | null>;
  /** Ends the engine host at once, as a crash would. */
  kill(): Promise<void>;
}

interface Fixtures {
  /** A fresh profile folder, removed after the test. */
  readonly userDataDir: string;
  /** Where the app of this test keeps its library. */
  readonly libraryDir: string;
  /** Starts the app on the test's profile; for tests that start it more than once. Closed after the test. */
  readonly launch: (options?: LaunchOptions) => Promise<Desk>;
  readonly desk: Desk;
  readonly app: ElectronApplication;
  /** The app's window, its document loaded. */
  readonly page: Page;
  readonly engine: Engine;
  /** Errors of the page and lines of the app's error output, so far. A test that expects none says so. */
  readonly problems: string[];
}

/** Lines that Node's inspector and Chromium's DevTools write because Playwright is attached. */
const ofInspector = String.raw`Debugger (?:listening|attached|ending)|For help, see:|Waiting for the debugger`;
const attached = new RegExp(String.raw`^(?:${ofInspector}|Starting inspector|DevTools listening|\s*$)`);

/** A trace of each step and picture, for a spec that fails: `CARREL_TRACE=1`. It slows every spec. */
const traced = process.env['CARREL_TRACE'] === '1';

export const test = base.extend<Fixtures>({
  userDataDir: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'carrel-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  libraryDir: ({ userDataDir }, use) => use(join(userDataDir, 'library')),

  problems: ({}, use) => use([]),

  launch: async ({ userDataDir, problems }, use, testInfo) => {
    const desks: Desk[] = [];
    const closed = new Set<ElectronApplication>();
    await use(async ({ env = {}, args = [] } = {}) => {
      const app = await launchApp({ ...inherited(), ...electronEnvironment(process.env).env, ...env }, [
        `--user-data-dir=${userDataDir}`,
        ...args,
      ]);
      app.once('close', () => closed.add(app));
      app.process().stderr?.on('data', (chunk: Buffer) => {
        for (const line of chunk.toString('utf8').split('\n')) if (!attached.test(line)) problems.push(`app: ${line}`);
      });
      if (traced) await app.context().tracing.start({ screenshots: true, snapshots: true });
      const page = await app.firstWindow();
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`page: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
      // A window begins as an empty page; ours has the shell.
      await page.waitForFunction(() => 'carrel' in window && document.readyState === 'complete');
      desks.push({ app, page });
      return { app, page };
    });
    const failed = testInfo.status !== testInfo.expectedStatus;
    for (const [index, { app, page }] of desks.entries()) {
      if (closed.has(app)) continue;
      if (failed) {
        await page.screenshot({ path: testInfo.outputPath(`window-${index + 1}.png`) }).catch(() => {});
        if (traced)
          await app
            .context()
            .tracing.stop({ path: testInfo.outputPath(`trace-${index + 1}.zip`) })
            .catch(() => {});
      }
      await app.close();
    }
    if (failed && problems.length > 0)
      await testInfo.attach('problems', { body: problems.join('\n'), contentType: 'text/plain' });
  },

  desk: async ({ launch }, use) => use(await launch()),
  app: ({ desk }, use) => use(desk.app),
  page: ({ desk }, use) => use(desk.page),

  engine: async ({ app }, use) => {
    const pid = (): Promise<number | null> =>
      app.evaluate(
        ({ app: electronApp }) =>
          electronApp.getAppMetrics().find((metric) => metric.name === 'Carrel engine')?.pid ?? null,
      );
    const kill = async (): Promise<void> => {
      const running = await pid();
      if (running === null) throw new Error('There is no engine to kill.');
      process.kill(running, 'SIGKILL');
    };
    await use({ pid, kill });
  },
});

function launchApp(env: Record<string, string>, args: readonly string[]): Promise<ElectronApplication> {
  // Playwright finds Electron's executable through its own environment, not the app's.
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = override;
  return _electron.launch({ args: [root, ...args], cwd: root, env });
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
