import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { privacyFiles, type PrivacyFiles } from '../../guard/privacy-files.ts';

/** What a path depends on; tests have their own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

const here = (): Surroundings => ({ env: process.env, platform: process.platform, home: homedir() });

/**
 * The folder of the person's own library: the same for the window and the command line. `CARREL_LIBRARY` comes first.
 */
export function libraryDirectory({ env, platform, home }: Surroundings = here()): string {
  const given = env['CARREL_LIBRARY'];
  if (given !== undefined && given !== '') return given;
  switch (platform) {
    case 'win32':
      return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Carrel', 'library');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Carrel', 'library');
    default:
      return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'Carrel', 'library');
  }
}

/** The folder of imported language models, beside the person's library. `CARREL_MODELS` comes first. */
export const modelsDirectory = (surroundings: Surroundings = here()): string =>
  modelsBeside(libraryDirectory(surroundings), surroundings.env);

/** The folder of imported language models for a library. `CARREL_MODELS` comes first. */
export function modelsBeside(libraryDir: string, env: Surroundings['env'] = process.env): string {
  const given = env['CARREL_MODELS'];
  return given !== undefined && given !== '' ? given : join(dirname(libraryDir), 'models');
}

/** Where a download lies until it is imported, in the folder of models. */
export const downloadsIn = (modelsDir: string): string => join(modelsDir, 'downloads');

/** What is kept about the network, beside a library. */
export const privacyFilesBeside = (libraryDir: string): PrivacyFiles => privacyFiles(dirname(libraryDir));

/**
 * The folder of the bundled models: beside the sources in a checkout, a folder higher from the build,
 * `CARREL_RESOURCES` elsewhere.
 */
export function resourcesDirectory(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const given = env['CARREL_RESOURCES'];
  if (given !== undefined && given !== '') return given;
  return fileURLToPath(
    new URL(import.meta.url.endsWith('.ts') ? '../../resources' : '../../../resources', import.meta.url),
  );
}

/** The sample documents that come with the app; none where there are none. */
export function sampleFiles(resourcesDir: string): readonly string[] {
  const folder = join(resourcesDir, 'samples');
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
