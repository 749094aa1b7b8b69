import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWhileFetching } from './fetch-watch.ts';

/** Some 120 MB on a slow line, in milliseconds. */
const limitMs = 10 * 60_000;
/** A host that can't be reached is given up after this many milliseconds. */
const quietMs = 20_000;

/** Path of Electron's executable; undefined when its runtime was not fetched yet. */
export function electronExecutable(root: string): string | undefined {
  const folder = join(root, 'node_modules', 'electron');
  try {
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    return existsSync(executable) ? executable : undefined;
  } catch {
    return undefined; // no path.txt: nothing was installed
  }
}

/** Runs Electron's own installer. The executable; undefined when it can't be had, for whatever reason. */
export async function fetchElectron(root: string): Promise<string | undefined> {
  console.log("Fetching Electron's runtime …");
  const folder = join(root, 'node_modules', 'electron');
  const temporary = mkdtempSync(join(tmpdir(), 'carrel-electron-'));
  try {
    await runWhileFetching(process.execPath, [join(folder, 'install.js')], {
      // The installer downloads into the system's temporary folder, under all three names that it may have.
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      folders: [temporary, join(folder, 'dist')],
      quietMs,
      limitMs,
    });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return electronExecutable(root);
}

/** False where no window can be seen; only Linux tells. */
export const hasScreen = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean =>
  platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
