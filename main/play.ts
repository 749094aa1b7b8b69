import { app } from 'electron';
import { fileURLToPath } from 'node:url';
import type { Played, Role } from '../guard/roles.ts';

const built = (path: string): URL => new URL(path, import.meta.url);

const entries: Readonly<Record<Role, URL>> = {
  'command-line': built('../engine/cli/main.js'),
  parse: built('../workers/parse/entry.js'),
  download: built('../workers/download/entry.js'),
};

/**
 * Runs an entry of ours as Node would run it. Electron waits for the program's first module, and has opened no display
 * by then: so a role needs none, as long as this has not ended.
 */
export async function play({ role, args }: Played): Promise<void> {
  const entry = entries[role];
  process.argv = [process.execPath, fileURLToPath(entry), ...args];
  if (app.isPackaged) process.env['CARREL_RESOURCES'] ??= process.resourcesPath;
  await import(entry.href);
  // The others serve who started them, and end with that process (`serveStarter`).
  if (role !== 'command-line') await new Promise<never>(() => {});
  app.exit(Number(process.exitCode ?? 0));
}
