import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A folder that electron-builder takes for Electron's own: the stand-in with the Node and the package that it runs on,
 * which starts a packaged app as Electron does. Electron's runtime takes its place on a machine that can fetch it.
 */
export function standinRuntime(root: string, folder: string): string {
  cpSync(join(root, 'e2e', 'standin'), folder, {
    recursive: true,
    filter: (path) => !/\.test\.ts$|tsconfig|README/u.test(path),
  });
  cpSync(process.execPath, join(folder, 'node'), { dereference: true });
  copyPackage(root, '@electron/asar', folder);
  // The stand-in's sources are modules.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'version'), readPackage(join(root, 'node_modules', 'electron')).version);
  return folder;
}

interface PackageJson {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const readPackage = (folder: string): PackageJson =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;

/** A package, with those inside of it, and all that each of these needs of those beside it. */
function copyPackage(root: string, name: string, folder: string): void {
  const [from, to] = [join(root, 'node_modules', name), join(folder, 'node_modules', name)];
  if (existsSync(to) || !existsSync(from)) return;
  cpSync(from, to, { recursive: true });
  const inside = globSync('node_modules/{*,@*/*}/package.json', { cwd: from }).map((path) => join(from, dirname(path)));
  for (const each of [from, ...inside])
    for (const needed of Object.keys(readPackage(each).dependencies ?? {})) copyPackage(root, needed, folder);
}
