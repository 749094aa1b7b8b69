/**
 * `npm run faults`: what may befall a library at any moment, done to real processes of Carrel. Each fault must end with
 * a whole library, and with a sentence where there is one to tell. Exit code 1 when one does not.
 *
 * `--points N` kills in all (200), `--seed N` (1), `--only NAME` (may be given several times).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { operations } from './kill/operations.ts';
import { killLines } from './kill/report.ts';
import { killOperation } from './kill/run.ts';

const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true },
  },
});

const isMeant = (name: string): boolean => values.only === undefined || values.only.includes(name);
const folder = mkdtempSync(join(tmpdir(), 'carrel-faults-'));
let faulty = 0;
try {
  const meant = operations.filter(({ name }) => isMeant(name));
  for (const [index, operation] of meant.entries()) {
    const [from, to] = [index, index + 1].map((at) => Math.round((at * Number(values.points)) / meant.length));
    const run = await killOperation(operation, {
      points: (to ?? 0) - (from ?? 0),
      seed: Number(values.seed) * 1_000 + index,
      folder: join(folder, operation.name),
      tell: console.error,
    });
    for (const line of killLines(run)) console.log(line);
    faulty += run.points.filter(({ faults }) => faults.length > 0).length;
    rmSync(join(folder, operation.name), { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(faulty === 0 ? 'Every library is whole.' : `${faulty} libraries are not whole.`);
process.exitCode = faulty === 0 ? 0 : 1;
