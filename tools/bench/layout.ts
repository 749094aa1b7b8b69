/**
 * `npm run bench:layout [-- --held-out] [--faults] [--from N] [--by PRODUCER]`: how right the text of pages is whose
 * truth is known: reading order, headings, tables cell by cell, running lines. A row for each program that made them:
 * Chromium prints pages from seeds, those of LaTeX and LibreOffice are under `layout/pages`. Over each column stands
 * what it must be; ends with 1 when a number misses that. Odd seeds and the folders `held-out` are held out: rules of
 * the reader are made with the others only. `--from N` passes the first N seeds by, for pages that nobody has seen yet.
 */
import { parseArgs } from 'node:util';
import { f1, judgePage, type Judged } from './layout/judge.ts';
import { producers, type BenchFile } from './layout/producers.ts';
import { partsOfFile } from './layout/read.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: {
    'held-out': { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
    from: { type: 'string', default: '0' },
    by: { type: 'string' },
  },
});
const least = 0.95;

async function judgeFile({ name, path, pages }: BenchFile): Promise<readonly Judged[]> {
  const parts = await partsOfFile(path);
  if (parts.length !== pages.length) throw new Error(`${name} has ${parts.length} pages`);
  return parts.flatMap((part, index) => {
    const page = pages[index];
    const judged = page === undefined ? [] : [judgePage(page, part)];
    if (values.faults)
      for (const fault of judged.flatMap(({ faults }) => faults)) console.error(`${name} ${index + 1}: ${fault}`);
    return judged;
  });
}

const rows: (readonly string[])[] = [];
let met = true;
for (const { name, files } of producers) {
  if (values.by !== undefined && values.by !== name) continue;
  const judged: Judged[] = [];
  for (const file of files({ heldOut: values['held-out'], from: Number(values.from) }))
    judged.push(...(await judgeFile(file)));
  const shares = [
    f1(judged.map(({ order }) => order)),
    f1(judged.map(({ headings }) => headings)),
    f1(judged.map(({ cells }) => cells)),
  ];
  const kept = judged.reduce((sum, { runningKept }) => sum + runningKept, 0);
  const isMet = kept === 0 && shares.every((share) => share >= least);
  met &&= isMet;
  rows.push([
    name,
    String(judged.length),
    ...shares.map((share) => share.toFixed(3)),
    String(kept),
    isMet ? 'met' : 'MISSED',
  ]);
}
const must = ['', '', `≥ ${least}`, `≥ ${least}`, `≥ ${least}`, '0', ''];
console.log(
  table(
    [
      `made by${values['held-out'] ? ', held out' : ''}`,
      'pages',
      'in reading order',
      'headings, F1',
      'cells of tables, F1',
      'running lines kept',
      '',
    ],
    [...rows, ['must be', ...must.slice(1)]],
  ),
);
process.exitCode = met ? 0 : 1;
