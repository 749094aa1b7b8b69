import type { ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { CdpConnection } from './cdp.ts';
import { spawnNatively } from './native-processes.ts';

export interface Chromium {
  readonly process: ChildProcess;
  readonly cdp: CdpConnection;
}

export interface ChromiumOptions {
  /** Folder of Chromium's profile. */
  readonly profile: string;
  /** True: a window on the screen. False: headless. */
  readonly windowed: boolean;
  /** False where Chromium's own sandbox can't start: as root, in most containers. */
  readonly sandbox: boolean;
  readonly devToolsPort: number | undefined;
  /** What the app appended with `commandLine.appendSwitch`. */
  readonly switches: ReadonlyMap<string, string>;
}

/** Chromium without a browser around its pages: an app starts in half the processor time. It can't open a window. */
const headlessShell = 'chromium-headless-shell';
const browsers = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * `CARREL_CHROMIUM`, or the first Chromium on PATH that can show pages on a screen (`windowed`) or without one;
 * undefined when there is none.
 */
export function findChromium(env: NodeJS.ProcessEnv, windowed: boolean): string | undefined {
  if (env['CARREL_CHROMIUM'] !== undefined) return env['CARREL_CHROMIUM'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = windowed ? browsers : [headlessShell, ...browsers];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Chromium's command line. Nothing in it may make Chromium talk to anyone. */
export function chromiumArguments({
  profile,
  windowed,
  sandbox,
  devToolsPort,
  switches,
}: ChromiumOptions): readonly string[] {
  const own = [
    ...(sandbox ? [] : ['--no-sandbox']),
    '--remote-debugging-pipe',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--password-store=basic',
    '--force-color-profile=srgb',
    `--user-data-dir=${profile}`,
    ...(windowed ? ['--app=data:text/html,', '--test-type'] : ['--headless', '--no-startup-window']),
    ...(devToolsPort === undefined
      ? []
      : [`--remote-debugging-port=${devToolsPort}`, '--remote-debugging-address=127.0.0.1']),
  ];
  const taken = new Set(own.map((argument) => argument.split('=')[0]));
  const asked = [...switches]
    .filter(([name]) => !taken.has(`--${name}`))
    .map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
  return [...own, ...asked];
}

/**
 * Starts Chromium and resolves when it answers. Its line "DevTools listening on …", which Playwright waits for, is
 * passed on.
 */
export async function launchChromium(executable: string, options: ChromiumOptions): Promise<Chromium> {
  const child = spawnNatively(executable, chromiumArguments(options), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Chromium ended with code ${code ?? 'none'} before it answered.`)));
  });
  const verbose = process.env['STANDIN_DEBUG'] !== undefined;
  child.stderr?.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString('utf8').split('\n')) {
      if (verbose || line.startsWith('DevTools listening')) process.stderr.write(`${line}\n`);
    }
  });
  const cdp = new CdpConnection(child.stdio[3] as Writable, child.stdio[4] as Readable);
  await Promise.race([cdp.send('Browser.getVersion'), failed]);
  failed.catch(() => {}); // from here on the app watches the process
  return { process: child, cdp };
}
