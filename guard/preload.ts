import { fileURLToPath } from 'node:url';

const beside = (name: string): string =>
  new URL(import.meta.url.endsWith('.ts') ? `./${name}.ts` : `./${name}.js`, import.meta.url).href;

/** Options of Node that load the guard before anything else; the ending follows this module's. */
export const guardOptions: readonly string[] = ['--import', beside('network')];

/** Those of the process that downloads: its guard lets it reach the hub. */
export const downloadGuardOptions: readonly string[] = ['--import', beside('download')];

/** The one module that may run behind that guard. */
export const downloadEntry: URL = new URL(beside('../workers/download/entry'));

/** True when a list of Node's options begins with those that load the guard. */
export const loadsGuard = (options: readonly unknown[]): boolean =>
  guardOptions.every((option, i) => option === options[i]);

/** True when the guard of downloads is loaded, and then its one entry. */
export const isDownload = (args: readonly unknown[]): boolean =>
  [...downloadGuardOptions, fileURLToPath(downloadEntry)].every((option, i) => option === args[i]);
