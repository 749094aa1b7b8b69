/**
 * `npm run faults`: what may befall a library at any moment, done to real processes of Carrel. Each fault must end with
 * a whole library, and with a sentence where there is one to tell. Exit code 1 when one does not.
 *
 * `--form NAME` (all; may be given several times): see `forms.ts`. `--only NAME` of a form's operations. `--points N`
 * in all (200), `--seed N` (1), `--every N` of the changes of a disk one fails (1), `--error ENOSPC` or `EROFS` (both)
 * is how.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { forms } from './forms.ts';

const { values } = parseArgs({
  options: {
    form: { type: 'string', multiple: true, default: Object.keys(forms) },
    only: { type: 'string', multiple: true },
    points: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    every: { type: 'string', default: '1' },
    error: { type: 'string', multiple: true },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'carrel-faults-'));
let faulty = 0;
try {
  for (const name of values.form) {
    mkdirSync(join(folder, name));
    faulty += await forms[name]!({
      folder: join(folder, name),
      points: Number(values.points),
      seed: Number(values.seed),
      every: Number(values.every),
      isMeantError: (error) => values.error === undefined || values.error.includes(error),
      isMeant: (operation) => values.only === undefined || values.only.includes(operation),
      line: (text) => console.log(text),
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(faulty === 0 ? 'Every library is whole.' : `${faulty} libraries are not whole.`);
process.exitCode = faulty === 0 ? 0 : 1;
