import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { PlaceKind, StoredPlace } from '../common/domain/privacy.ts';

/** Where Carrel keeps what it keeps: folders and files of its own, and nothing else. */
export type OwnPlaces = Readonly<Record<PlaceKind, readonly string[]>>;

/** How much lies in each place; what is inside of another place is counted there. */
export async function storedPlaces(places: OwnPlaces): Promise<readonly StoredPlace[]> {
  const { profile, ...others } = places;
  const own = await Promise.all(
    Object.entries(others).map(async ([kind, paths]) => ({ kind: kind as PlaceKind, ...(await placeOf(paths)) })),
  );
  const inside = Object.values(others)
    .flat()
    .filter((path) => profile.some((folder) => path.startsWith(folder + sep)));
  const [all, counted] = await Promise.all([placeOf(profile), placeOf(inside)]);
  const rest = { ...all, bytes: all.bytes - counted.bytes, files: all.files - counted.files };
  return [...own, { kind: 'profile', ...rest }];
}

/** @param paths what a place is made of; the first is the one that is shown */
async function placeOf(paths: readonly string[]): Promise<Omit<StoredPlace, 'kind'>> {
  const sizes = await Promise.all(paths.map(sizeOf));
  return {
    path: paths[0] ?? '',
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    files: sizes.reduce((sum, { files }) => sum + files, 0),
  };
}

interface Size {
  readonly bytes: number;
  readonly files: number;
}

/** Bytes and files of a file or of a folder with all that is in it. Links are not followed. */
async function sizeOf(path: string): Promise<Size> {
  const facts = await stat(path).catch(() => null);
  if (facts === null) return { bytes: 0, files: 0 };
  if (!facts.isDirectory()) return { bytes: facts.size, files: 1 };
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => []);
  let bytes = 0;
  let files = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => null))?.size ?? 0;
  }
  return { bytes, files };
}

/**
 * Deletes all of Carrel's own places but the profile of the window, which is in use and cleared by Electron. A note
 * says that it is under way: what a crash leaves is deleted at the next start, before anything is opened.
 *
 * @throws Error of the file system, when something can't be deleted; the note stays
 */
export async function deleteEverything(places: OwnPlaces, note: string): Promise<void> {
  writeFileSync(note, '', { mode: 0o600 });
  for (const path of ownPaths(places)) await rm(path, { recursive: true, force: true, maxRetries: 5 });
  rmSync(note, { force: true });
}

/** Ends a deletion that was cut short. */
export function finishDeletion(places: OwnPlaces, note: string): void {
  if (!existsSync(note)) return;
  for (const path of ownPaths(places)) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  rmSync(note, { force: true });
}

const ownPaths = ({ library, models, network, window }: OwnPlaces): readonly string[] => [
  ...library,
  ...models,
  ...network,
  ...window,
];

/** Of the folder of models, which a person may share with other things, only what Carrel makes in it. */
export const modelsIn = (folder: string): readonly string[] =>
  ['imported', 'cache', 'current', 'downloads'].map((name) => join(folder, name));

/** The folder of imported models, as the engine finds it. */
export const modelsFolder = (library: string, env: NodeJS.ProcessEnv): string =>
  env['CARREL_MODELS'] === undefined || env['CARREL_MODELS'] === ''
    ? join(dirname(library), 'models')
    : env['CARREL_MODELS'];
