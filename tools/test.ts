/**
 * `npm test`: brings what the tests need, then every test there is, in one go. Prints what each part says and ends with
 * the line `N passed, N failed, N skipped`; a part without tests of its own (build, lint) counts as one. Each skipped
 * test is named with its reason.
 */
import { join } from 'node:path';
import { prepare } from './test/setup/prepare.ts';
import { runSuites } from './test/suites.ts';
import { summary } from './test/tally.ts';

const root = join(import.meta.dirname, '..');

console.log('── Set-up');
const total = await runSuites(root, await prepare(root, console.log));
for (const reason of total.skips) console.log(`skipped: ${reason}`);
console.log(`\n${summary(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
