/**
 * What the `electron` launcher runs: reads the command line, becomes "Electron", runs the app's main module, starts
 * Chromium.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import inspector from 'node:inspector';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArguments } from './arguments.ts';
import { hookElectron } from './hook.ts';
// Before the program's path takes the place of Node's.
import './native-processes.ts';
import { electronVersion } from './version.ts';

const args = parseArguments(process.argv.slice(2));
if (args.version) {
  console.log(`v${electronVersion}`);
  process.exit();
}

const archive = join(import.meta.dirname, 'resources', 'app.asar');
const packaged = existsSync(archive);
Object.assign(process, {
  // The program, and not the Node that it runs on here.
  execPath: process.env['STANDIN_PROGRAM'] ?? process.execPath,
  type: 'browser',
  defaultApp: !packaged,
  resourcesPath: join(packaged ? import.meta.dirname : process.cwd(), 'resources'),
  argv: [process.argv[0], ...process.argv.slice(2)],
});
Object.defineProperty(process.versions, 'electron', { value: electronVersion, enumerable: true });
hookElectron(new URL('api.ts', import.meta.url));

// Prints "Debugger listening on ws://…", which Playwright waits for.
if (args.inspectPort !== undefined) inspector.open(args.inspectPort, '127.0.0.1');

const { runtime } = await import('./runtime.ts');
const { app } = await import('./app.ts');
const { start } = await import('./start.ts');
process.on('SIGINT', () => app.quit());
process.on('SIGTERM', () => app.quit());

const folder = packaged ? unpack(archive) : resolve(args.app ?? '.');
runtime.args = args;
runtime.packaged = packaged;
let main = folder;
if (statSync(folder).isDirectory()) {
  runtime.appPackage = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as typeof runtime.appPackage;
  main = join(folder, runtime.appPackage.main ?? 'index.js');
}
runtime.appPath = statSync(folder).isDirectory() ? folder : dirname(folder);

const require = createRequire(main);
for (const preload of args.preloads) require(resolve(preload));
await import(pathToFileURL(main).href);
await start();

/**
 * Node reads no asar archives: the app is unpacked for this run, with the package in the folder that STANDIN_MODULES
 * names.
 */
function unpack(asarFile: string): string {
  const shared = process.env['STANDIN_UNPACKED'];
  if (shared !== undefined) return shared;
  const requireFrom = createRequire(join(process.env['STANDIN_MODULES'] ?? import.meta.dirname, 'boot.js'));
  const { extractAll } = requireFrom('@electron/asar') as { extractAll(archive: string, folder: string): void };
  const target = mkdtempSync(join(tmpdir(), 'carrel-standin-'));
  extractAll(asarFile, target);
  // A process that this one starts in a role is of the same app.
  process.env['STANDIN_UNPACKED'] = target;
  process.on('exit', () => rmSync(target, { recursive: true, force: true }));
  return target;
}
