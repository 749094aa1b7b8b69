import type { App } from 'electron';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where everything lies. Main runs from `dist/main/`, in a checkout and inside the packaged archive alike. */
export interface AppPaths {
  readonly renderer: string;
  readonly preload: string;
  readonly parser: string;
  readonly host: string;
  readonly hostArgs: readonly string[];
  readonly windowState: string;
  /** A secret that the system has encrypted. */
  readonly keyStore: string;
}

export function appPaths(app: App, env: NodeJS.ProcessEnv): AppPaths {
  const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const userData = app.getPath('userData');
  const library = env['CARREL_LIBRARY'] ?? join(userData, 'library');
  const resources = app.isPackaged ? process.resourcesPath : built('../../resources');
  return {
    renderer: built('../renderer'),
    preload: built('preload/preload.cjs'),
    parser: built('../workers/parse/entry.js'),
    host: built('../engine/host/entry.js'),
    hostArgs: [`--library=${library}`, `--resources=${resources}`],
    windowState: join(userData, 'window.json'),
    keyStore: join(userData, 'key-store.bin'),
  };
}
