import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, sourceFiles } from '../fences/imports.ts';

/** A package that is in the app as people install it. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; null where the package names none. */
  readonly licence: string | null;
  /** Its folder, from the project's root. */
  readonly folder: string;
  /** Whether it may be missing here: a binary for another system. */
  readonly optional: boolean;
}

/** What `package-lock.json` says of one folder of packages. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
export type Lock = Readonly<Record<string, Locked>>;

/** Where Node finds the package `name` from `folder`; undefined where the lock has none. */
function found(lock: Lock, folder: string, name: string): string | undefined {
  const own = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
  if (lock[own] !== undefined) return own;
  const above = folder.lastIndexOf('/node_modules/');
  if (above >= 0) return found(lock, folder.slice(0, above), name);
  return folder === '' ? undefined : found(lock, '', name);
}

/**
 * The packages named and all that they depend on, sorted by name.
 *
 * @param without packages that are there for installing only, left out with what only they need
 */
export function packagesBehind(lock: Lock, names: readonly string[], without: readonly string[]): readonly Shipped[] {
  const folders = new Set<string>();
  const open = names.map((name) => ({ from: '', name }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const folder = without.includes(next.name) ? undefined : found(lock, next.from, next.name);
    if (folder === undefined || folders.has(folder)) continue;
    folders.add(folder);
    const { dependencies, optionalDependencies } = lock[folder] ?? {};
    const needed = Object.keys({ ...dependencies, ...optionalDependencies });
    open.push(...needed.map((name) => ({ from: folder, name })));
  }
  return [...folders]
    .map((folder) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: lock[folder]?.version ?? '',
      licence: lock[folder]?.license ?? null,
      folder,
      optional: lock[folder]?.optional ?? false,
    }))
    .toSorted((a, b) => a.folder.localeCompare(b.folder, 'en'));
}

/** What only the install script of ONNX Runtime uses; `electron-builder.yml` leaves it out. */
const forInstallingOnly = ['adm-zip', 'global-agent'];

const read = (root: string, name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));

const lockOf = (root: string): Lock => (read(root, 'package-lock.json') as { readonly packages: Lock }).packages;

const dependenciesOf = (root: string): readonly string[] =>
  Object.keys((read(root, 'package.json') as { readonly dependencies: object }).dependencies);

/** The packages that lie in the app as packages. */
export const loadedPackages = (root: string): readonly Shipped[] =>
  packagesBehind(lockOf(root), dependenciesOf(root), forInstallingOnly);

/** Every package in the app: those that are loaded, and those that are bundled into the page. */
export function shippedPackages(root: string): readonly Shipped[] {
  const bundled = sourceFiles(root)
    .filter((file) => file.startsWith('renderer/') && !file.startsWith('renderer/dev/') && !/\.test\./u.test(file))
    .filter((file) => file !== 'renderer/vite.config.ts')
    .flatMap((file) => importsOf(root, file))
    .filter(({ isPackage, isType, target }) => isPackage && !isType && !target.startsWith('node:'))
    .map(({ target }) => target);
  return packagesBehind(lockOf(root), [...dependenciesOf(root), ...bundled], forInstallingOnly);
}
