/**
 * `npm run bench:answers [-- --set NAME] [--held-out] [--every N] [--ask N] [--named] [--hide] [--kept]`: how good
 * answers are on questions whose answers are known; the sets' names are those of `sets` below. Wrong answers are told,
 * a line each; those of held-out halves not with `--hide`. With `--kept` the models of sets of papers keep what they
 * read. Ends with 1 when a number misses what it must be.
 */
import { parseArgs } from 'node:util';
import { machine } from '../machine.ts';
import { runAccounts } from './accounts/run.ts';
import { runAnswerable } from './answerable/run.ts';
import { runAlike } from './alike/run.ts';
import { runEighth, runEleventh, runFifteenth, runFifth, runFourteenth, runFourth, runNinth } from './houses/run.ts';
import {
  runSeventeenth,
  runSeventh,
  runSixteenth,
  runSixth,
  runTenth,
  runThirteenth,
  runTwelfth,
} from './houses/run.ts';
import { runDesks } from './desks/run.ts';
import { runIdentifiers } from './identifiers/run.ts';
import { runLater } from './later/run.ts';
import { runLongDocs } from './longdocs/run.ts';
import { runNear } from './near/run.ts';
import { runOffice } from './office/run.ts';
import { runOwned } from './owned/run.ts';
import { runPapers } from './papers/run.ts';
import { runPrompt } from './prompt/run.ts';
import { runReworded } from './reworded/run.ts';
import { runSamples } from './samples/run.ts';
import type { Printed, SetOptions } from './set.ts';
import { runShort } from './short/run.ts';
import { runUnseen } from './unseen/run.ts';

const sets: Readonly<Record<string, (options: SetOptions) => Promise<Printed>>> = {
  accounts: runAccounts,
  samples: runSamples,
  identifiers: runIdentifiers,
  longdocs: runLongDocs,
  alike: runAlike,
  near: runNear,
  answerable: runAnswerable,
  office: runOffice,
  owned: runOwned,
  desks: runDesks,
  papers: runPapers,
  later: runLater,
  unseen: runUnseen,
  short: runShort,
  reworded: runReworded,
  prompt: runPrompt,
  fourth: runFourth,
  fifth: runFifth,
  sixth: runSixth,
  seventh: runSeventh,
  eighth: runEighth,
  ninth: runNinth,
  tenth: runTenth,
  eleventh: runEleventh,
  twelfth: runTwelfth,
  thirteenth: runThirteenth,
  fourteenth: runFourteenth,
  fifteenth: runFifteenth,
  sixteenth: runSixteenth,
  seventeenth: runSeventeenth,
};

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true, default: Object.keys(sets) },
    'held-out': { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    ask: { type: 'string', default: '1' },
    quoted: { type: 'boolean', default: false },
    named: { type: 'boolean', default: false },
    kept: { type: 'boolean', default: false },
    hide: { type: 'boolean', default: false },
  },
});
// A browser prints the pages, and the guard starts no browser: it is imported when all pages are there.
if (values.set.includes('longdocs')) await import('../longdocs/print.ts');
if (values.set.includes('accounts')) await import('./accounts/print.ts');
await import('../../../guard/network.ts');
const count = (text: string): number => Math.max(1, Math.floor(Number(text)) || 1);
const [every, ask] = [count(values.every), count(values.ask)];
const tell: SetOptions['tell'] = (line, heldOut) => {
  if (!(heldOut && values.hide)) console.log(line);
};
console.log(machine());
for (const name of values.set) {
  const run = sets[name];
  if (run === undefined) throw new Error(`There is no set "${name}": ${Object.keys(sets).join(', ')}.`);
  const { quoted, named, kept, 'held-out': heldOut } = values;
  const { title, tables, missed } = await run({ heldOut, every, ask, quoted, named, kept, tell });
  console.log(`\n## ${title}\n\n${tables.join('\n\n')}`);
  for (const line of missed) console.log(`MISSED: ${line}`);
  if (missed.length > 0) process.exitCode = 1;
}
