import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Time Electron's installer has, in milliseconds: some 120 MB on a slow line. */
const fetchTimeout = 5 * 60_000;

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
  const installer = join(root, 'node_modules', 'electron', 'install.js');
  const child = spawn(process.execPath, [installer], { cwd: root, stdio: 'ignore', timeout: fetchTimeout });
  await new Promise<void>((resolve) => {
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
  return electronExecutable(root);
}
