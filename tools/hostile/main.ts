/**
 * `npm run hostile`: damaged files of every format, put through the parser as the app starts it. Each must come to an
 * outcome by itself: one that ends the parser, or is stopped by its watchdog, is counted apart and kept.
 *
 * `--mutants N` of each format (300), `--seed N` (1), `--only FORMAT`, `--keep FOLDER` for those that ended the parser.
 *
 * `--models N`: instead, N damaged model files, each imported, loaded and let to write.
 */
import { parseArgs } from 'node:util';
import { tryDamagedFiles } from './damaged-files.ts';
import { reportModels } from './models/report.ts';

const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    keep: { type: 'string' },
    models: { type: 'string' },
  },
});
const seed = Number(values.seed);
const bad =
  values.models === undefined
    ? await tryDamagedFiles({ ...values, mutants: Number(values.mutants), seed })
    : await reportModels(Number(values.models), seed);
console.log(bad === 0 ? 'Every one came to an outcome by itself.' : `${bad} came to no outcome by themselves.`);
process.exitCode = bad === 0 ? 0 : 1;
