/**
 * `npm run bench:answers`: how good answers of quoted sentences are, on questions over the sample library whose answers
 * are known. Half of the questions are held out. Ends with 1 when a number misses what it must be.
 */
import '../../../guard/network.ts';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServices } from '../../../engine/host/services.ts';
import { machine } from '../machine.ts';
import { median } from '../metrics.ts';
import { table } from '../table.ts';
import { judge, shares, type Judged } from './judge.ts';
import { sampleQuestions } from './sample-questions.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const samples = join(root, 'resources', 'samples');

const libraryDir = mkdtempSync(join(tmpdir(), 'carrel-bench-answers-'));
const services = createServices({ libraryDir, resourcesDir: join(root, 'resources') });
const judged: { readonly heldOut: boolean; readonly result: Judged }[] = [];
try {
  services.library.start();
  const names = readdirSync(samples).filter((name) => name.endsWith('.pdf'));
  services.library.add(names.map((name) => ({ path: join(samples, name), kind: 'file' })));
  await services.library.finished();
  for (const group of sampleQuestions)
    for (const [index, asked] of group.entries())
      judged.push({ heldOut: index % 2 === 1, result: await judge(services, asked) });
} finally {
  await services.close();
  rmSync(libraryDir, { recursive: true });
}

for (const { heldOut, result } of judged)
  if (!result.right && !(heldOut && process.argv.includes('--hide'))) console.log(`${result.outcome}: ${result.said}`);

const rows = [false, true].map((heldOut) => {
  const own = judged.filter((each) => each.heldOut === heldOut).map(({ result }) => result);
  const { right, refusedWrongly, answeredWrongly, first } = shares(own);
  return [heldOut ? 'held out' : 'in sight', String(own.length), right, first, refusedWrongly, answeredWrongly];
});
console.log(
  `\n${machine()}; median ${median(judged.map(({ result }) => result.ms)).toFixed(0)} ms to a whole answer\n`,
);
console.log(
  table(
    ['questions', 'number', 'answer holds the value', 'first quote holds it', 'refused wrongly', 'answered wrongly'],
    rows,
  ),
);
