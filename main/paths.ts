import type { App } from 'electron';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Where everything lies. Main runs from `dist/main/`, in a checkout and inside the packaged archive alike. */
export interface AppPaths {
  readonly renderer: string;
  readonly preload: string;
  readonly host: string;
  readonly parser: string;
  /** Holds `models/`. */
  readonly resources: string;
  readonly library: string;
  readonly windowState: string;
}

export function appPaths(app: App, env: NodeJS.ProcessEnv): AppPaths {
  const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const userData = app.getPath('userData');
  return {
    renderer: built('../renderer'),
    preload: built('preload/preload.cjs'),
    host: built('../engine/host/entry.js'),
    parser: built('../workers/parse/entry.js'),
    resources: app.isPackaged ? process.resourcesPath : built('../../resources'),
    library: env['CARREL_LIBRARY'] ?? join(userData, 'library'),
    windowState: join(userData, 'window.json'),
  };
}
