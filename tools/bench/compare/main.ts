/**
 * `npm run bench:compare [-- --held-out] [--faults] [--no-scans] [--only FORMATS] [--contracts N]`: how many of 40
 * edits in a contract of 30 pages are found, and how many differences are told that nobody made; for each format,
 * beside what it must be. Contracts and edits come from seeds; odd seeds are held out. Ends with 1 when a must is
 * missed.
 */
import { printed } from '../layout/print.ts';
import { htmlOf } from './render.ts';
import { contractsWanted, leftSetting, rightSetting, versions } from './versions.ts';

// A browser prints the pages, and the guard starts no browser: it is imported when all pages are there.
for (let index = 0; index < contractsWanted(process.argv); index++) {
  const { left, right } = versions(index, process.argv.includes('--held-out'));
  printed(htmlOf(left, leftSetting));
  printed(htmlOf(right, rightSetting));
}
await import('../../../guard/network.ts');
await import('./run.ts');
