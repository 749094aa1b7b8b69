import type { App } from 'electron';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { privacyFiles, type PrivacyFiles } from '../guard/privacy-files.ts';
import { modelsFolder, modelsIn, type OwnPlaces } from './everything.ts';

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
  readonly download: string;
  /** What is kept about the network. */
  readonly privacy: PrivacyFiles;
  /** All that Carrel stores on this machine. */
  readonly places: OwnPlaces;
  /** Is there while everything is being deleted. */
  readonly deletionNote: string;
}

export function appPaths(app: App, env: NodeJS.ProcessEnv): AppPaths {
  const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const userData = app.getPath('userData');
  const library = env['CARREL_LIBRARY'] ?? join(userData, 'library');
  const resources = app.isPackaged ? process.resourcesPath : built('../../resources');
  const models = modelsFolder(library, env);
  const privacy = privacyFiles(dirname(library));
  const windowState = join(userData, 'window.json');
  const keyStore = join(userData, 'key-store.bin');
  return {
    renderer: built('../renderer'),
    preload: built('preload/preload.cjs'),
    parser: built('../workers/parse/entry.js'),
    host: built('../engine/host/entry.js'),
    hostArgs: [`--library=${library}`, `--resources=${resources}`],
    windowState,
    keyStore,
    download: built('../workers/download/entry.js'),
    privacy,
    places: {
      library: [library],
      models: modelsIn(models),
      network: [privacy.folder],
      window: [windowState, keyStore],
      profile: [userData],
    },
    deletionNote: join(userData, 'deleting-everything'),
  };
}
