import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
const standin = join(root, 'e2e', 'standin');

/**
 * Which Electron the specs run on, as environment variables of the app: a folder that is named already, the real
 * runtime where it was fetched, the stand-in otherwise.
 */
export function electronEnvironment(env: NodeJS.ProcessEnv): {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
} {
  const named = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const folder = named ?? (hasRuntime() ? undefined : standin);
  if (folder === undefined) return { name: 'Electron', env: {} };
  return {
    name: folder === standin ? 'the Electron stand-in' : `Electron in ${folder}`,
    env: { ELECTRON_OVERRIDE_DIST_PATH: folder, STANDIN_NODE: process.execPath },
  };
}

function hasRuntime(): boolean {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  return existsSync(pathFile) && existsSync(join(folder, 'dist', readFileSync(pathFile, 'utf8')));
}
