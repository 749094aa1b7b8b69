/**
 * `npm run hostile`: damaged files of every format, put through the parser as the app starts it. Each must come to an
 * outcome by itself: one that ends the parser, or is stopped by its watchdog, is counted apart and kept.
 *
 * `--mutants N` of each format (300), `--seed N` (1), `--only FORMAT`, `--keep FOLDER` for those that ended the parser.
 *
 * `--bombs`: instead, small or well-formed files that want far more than they look like; `--only` part of a name.
 * `--models N`: instead, N damaged model files, each imported, loaded and let to write.
 */
import { parseArgs } from 'node:util';
import { tryBombs } from './bombs/run.ts';
import { tryDamagedFiles } from './damaged-files.ts';
import { reportModels } from './models/report.ts';

const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    keep: { type: 'string' },
    models: { type: 'string' },
    bombs: { type: 'boolean' },
  },
});
const seed = Number(values.seed);

function run(): Promise<number> {
  if (values.bombs === true) return tryBombs(values.only);
  if (values.models !== undefined) return reportModels(Number(values.models), seed);
  return tryDamagedFiles({ ...values, mutants: Number(values.mutants), seed });
}

const bad = await run();
console.log(bad === 0 ? 'Every one came to an outcome by itself.' : `${bad} came to no outcome by themselves.`);
process.exitCode = bad === 0 ? 0 : 1;
