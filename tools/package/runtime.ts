import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder that electron-builder takes for Electron's own: the stand-in, which starts a packaged app as Electron does.
 * Electron's runtime takes its place on a machine that can fetch it.
 */
export function standinRuntime(root: string, folder: string): string {
  cpSync(join(root, 'e2e', 'standin'), folder, {
    recursive: true,
    filter: (path) => !/\.test\.ts$|tsconfig|README/u.test(path),
  });
  const electron = JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  writeFileSync(join(folder, 'version'), electron.version);
  return folder;
}
