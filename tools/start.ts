/**
 * `npm start`: builds, and opens the desk. In Electron when its runtime is there or can be fetched; else the same app
 * in Chromium, through the stand-in; without a screen or with neither, it does the main job in the terminal.
 */
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../e2e/standin/chromium.ts';
import { electronExecutable, fetchElectron, hasScreen } from './start/electron-runtime.ts';
import { deskInTerminal } from './start/terminal.ts';

const root = join(import.meta.dirname, '..');

interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** How a window is opened here; a sentence that says why none can be. */
async function chooseLaunch(): Promise<Launch | string> {
  if (!hasScreen(process.env, process.platform))
    return 'There is no screen for a window: Carrel works in the terminal.';
  const electron = electronExecutable(root) ?? (await fetchElectron(root));
  if (electron !== undefined) return { command: electron, args: ['.'], env: {} };
  if (findChromium(process.env, true) === undefined)
    return "Electron's runtime could not be fetched and there is no Chromium: Carrel works in the terminal.";
  console.log("Electron's runtime could not be fetched: Carrel opens in Chromium instead.");
  const boot = join(root, 'e2e', 'standin', 'boot.ts');
  return { command: process.execPath, args: ['--no-warnings', boot, '.'], env: { STANDIN_WINDOWED: '1' } };
}

/** Runs to the end; Ctrl-C reaches the app, and its end is ours. */
function run({ command, args, env }: Launch): Promise<number> {
  const child = spawn(command, [...args, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`Carrel could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}

const built = spawnSync(process.execPath, [join(root, 'tools', 'build.ts')], { cwd: root, stdio: 'inherit' });
if (built.status === 0) {
  const launch = await chooseLaunch();
  if (typeof launch === 'string') console.log(launch);
  process.exitCode = typeof launch === 'string' ? await deskInTerminal(root) : await run(launch);
} else {
  process.exitCode = 1;
}
