import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A file of the packaged app: in the archive, or beside it where the system must load it. */
export interface PackagedFile {
  /** From the app's root, with slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly unpacked: boolean;
}

/** The parts of `@electron/asar` that we use; it comes with electron-builder. */
interface Asar {
  listPackage(archive: string, options: { readonly isPack: boolean }): readonly string[];
  statFile(
    archive: string,
    path: string,
  ): { readonly files?: object; readonly size?: number; readonly unpacked?: boolean };
}

/** Every file of the app in a `resources` folder. */
export function filesOf(root: string, resources: string): readonly PackagedFile[] {
  const asar = createRequire(join(root, 'package.json'))('@electron/asar') as Asar;
  const archive = join(resources, 'app.asar');
  return asar
    .listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').replace(/^\//u, ''))
    .flatMap((path): readonly PackagedFile[] => {
      const { files, size = 0, unpacked = false } = asar.statFile(archive, path);
      return files === undefined ? [{ path, bytes: size, unpacked }] : [];
    });
}

const packageOf = (path: string): string | undefined => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1];

/** The packages that the app has, by name. */
export const packagesIn = (files: readonly PackagedFile[]): readonly string[] =>
  [...new Set(files.map(({ path }) => packageOf(path)).filter((name) => name !== undefined))].toSorted();

/** What has no place in the app: tests, sources, notes, and folders that nobody named. */
export const straysIn = (files: readonly PackagedFile[]): readonly string[] =>
  files
    .map(({ path }) => path)
    .filter(
      (path) =>
        !/^(?:package\.json$|node_modules\/|dist\/(?:common|engine|guard|main|renderer|workers)\/)/u.test(path) ||
        /\.(?:test\.js|[mc]?ts|tsx|map)$/u.test(path) ||
        /^dist\/.*\/fixtures?(?:\/|\.js$)/u.test(path),
    );

/** Bytes below a folder or of a file; 0 where there is none. */
export function bytesOf(path: string): number {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}

/** The largest parts of the app, by package and by folder of ours, in bytes. */
export function partsOf(files: readonly PackagedFile[]): readonly (readonly [string, number])[] {
  const parts = new Map<string, number>();
  for (const { path, bytes } of files) {
    const part = packageOf(path) ?? path.split('/').slice(0, 2).join('/');
    parts.set(part, (parts.get(part) ?? 0) + bytes);
  }
  return [...parts].toSorted(([, a], [, b]) => b - a);
}
