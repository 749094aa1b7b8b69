/**
 * `npm run bench [-- FILE] [--reports N]`: how fast and how large Carrel is on this machine. FILE is the PDF that is
 * read and indexed, the 117-page sample book when left out; with `--reports` N made-up reports of 138 pages are read
 * too; 74 take a quarter of an hour. Beside each number stands what it must be; ends with 1 when one misses that.
 */
import '../../guard/connections.ts';
import { readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importFiles } from './imports.ts';
import { indexSpeed, parseSpeed } from './indexing.ts';
import { machine } from './machine.ts';
import { manyDocuments } from './many-documents.ts';
import { median } from './metrics.ts';
import { runCarrel } from './processes.ts';
import { writeReports } from './reports.ts';
import { searchSpeed, syntheticLibrary } from './search-speed.ts';
import { sourcesSpeed } from './sources.ts';
import { table } from './table.ts';
import { measureWindow } from './window-process.ts';

const repeats = 3;
const startRepeats = 7;
const root = join(import.meta.dirname, '..', '..');
const { values: options, positionals } = parseArgs({
  options: { reports: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const book = positionals[0] ?? join(root, 'e2e', 'pdf', 'GeoTopo-komprimiert.pdf');
const samples = join(root, 'resources', 'samples');
const reports = Number(options.reports);
if (!Number.isSafeInteger(reports) || reports < 0) throw new Error('--reports takes a number of reports');
const loadBefore = loadavg();

interface Row {
  readonly what: string;
  readonly value: string;
  /** What it must be; `–` where nothing is asked. */
  readonly must: string;
  /** null where nothing is asked, or there is no number. */
  readonly met: boolean | null;
}
const rows: Row[] = [];
const add = (what: string, value: string, must: string, met: boolean | null): void => {
  rows.push({ what, value, must, met });
  console.error(`${what}: ${value}`);
};

/** The results of running something several times, one after the other. */
async function several<T>(times: number, run: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i++) results.push(await run());
  return results;
}

const parsed = median(await several(repeats, () => parseSpeed(book)));
add('reading alone, pages/s', parsed.toFixed(1), '≥ 100', parsed >= 100);

const imports = await several(repeats, () => importFiles([book]));
const pages = imports[0]?.pages;
const askable = median(imports.map((each) => each.pages / each.askableSeconds));
add(`dropped → can be asked by words, pages/s (${pages} pages)`, askable.toFixed(1), '≥ 45', askable >= 45);
const done = median(imports.map((each) => each.pages / each.seconds));
add('everything done, pages/s', done.toFixed(1), '≥ 13', done >= 13);
const said = imports.flatMap(({ leftSaid }) => (leftSaid === null ? [] : [leftSaid]));
add(
  'time left after ten seconds, said / true',
  said.length === 0 ? 'all done by then' : median(said).toFixed(2),
  '0.7 – 1.3',
  said.length === 0 ? null : median(said) >= 0.7 && median(said) <= 1.3,
);
const files = readdirSync(samples).filter((name) => name.endsWith('.pdf'));
const { librarySize } = await importFiles([book, ...files.map((name) => join(samples, name))]);
add(
  `library on disk, MB per MB of PDF (the book and ${files.length} samples)`,
  librarySize.toFixed(2),
  '≤ 1.5',
  librarySize <= 1.5,
);

const indexed = await several(repeats, () => indexSpeed(book));
const endToEnd = median(indexed.map(({ pagesPerSecond }) => pagesPerSecond));
add('carrel index of the book, whole process, pages/s', endToEnd.toFixed(1), '–', null);
const peaks = indexed.flatMap(({ peakMB }) => (peakMB === null ? [] : [peakMB]));
add(
  'all processes while indexing, MB at most',
  peaks.length === 0 ? 'not measured here' : Math.max(...peaks).toFixed(0),
  '≤ 700',
  peaks.length === 0 ? null : Math.max(...peaks) <= 700,
);

const large = syntheticLibrary(100_000);
for (const { mode, p50, p95, processor } of await searchSpeed(large.dir, 200)) {
  add(
    `search of 100,000 passages, ${mode}, p50 / p95, ms (processor time)`,
    `${p50.toFixed(1)} / ${p95.toFixed(1)} (${processor.toFixed(1)})`,
    'p95 ≤ 40',
    p95 <= 40,
  );
}
large.remove();

const small = syntheticLibrary(10_000);
const starts = (
  await several(startRepeats, () =>
    runCarrel(['search', 'the order of things', '--mode', 'bm25', '--json', '--library', small.dir]),
  )
).map(({ ms }) => ms);
add(
  'a search on the command line, whole process, 10,000 chunks, words, ms',
  median(starts).toFixed(0),
  '< 1000',
  median(starts) < 1_000,
);
small.remove();

for (const { what, ms, longestTaskMs, heapMB } of await sourcesSpeed()) {
  const measured = `${ms.toFixed(0)} / ${longestTaskMs.toFixed(1)} / ${heapMB.toFixed(0)}`;
  add(`${what}, ms / longest task, ms / heap, MB`, measured, 'task ≤ 20', longestTaskMs <= 20);
}

const many = await manyDocuments(5_000);
add(
  '5,000 documents and 5,000 that wait: start to the list, ms',
  many.startMs.toFixed(0),
  '< 1000',
  many.startMs < 1_000,
);
add(
  `the longest task of the host's thread (${many.longest.what}); the queue's state, ms of processor time`,
  `${many.longest.ms.toFixed(1)}; ${many.queueMs.toFixed(1)}`,
  '≤ 50',
  many.longest.ms <= 50,
);
add(
  'listing them on the command line, MB at most',
  many.peakMB?.toFixed(0) ?? 'not measured here',
  '≤ 1000',
  many.peakMB === null ? null : many.peakMB <= 1_000,
);

if (reports > 0) {
  const { paths, remove } = writeReports(reports);
  const imported = await importFiles(paths);
  remove();
  const rate = imported.pages / imported.seconds;
  add(`${reports} reports, ${imported.pages} pages, everything done, pages/s`, rate.toFixed(1), '≥ 12', rate >= 12);
  const left = imported.leftSaid ?? 0;
  add('time left after ten seconds, said / true', left.toFixed(2), '0.7 – 1.3', left >= 0.7 && left <= 1.3);
}

const window = await measureWindow(5_000);
if (typeof window === 'string') add('start of the window, and 5,000 documents in it', window, '–', null);
else {
  add(`start of the window on ${window.runtime}, ms`, median(window.startsMs).toFixed(0), '–', null);
  const { startMs, longestTaskMs } = window.list;
  add('5,000 documents: start to the list in the window, ms', startMs.toFixed(0), '≤ 2500', startMs <= 2_500);
  const longest = Math.max(...Object.values(longestTaskMs));
  const measured = Object.entries(longestTaskMs).map(([step, ms]) => `${step} ${ms.toFixed(0)}`);
  add('5,000 documents: longest task of the page over 50 ms', measured.join(', '), 'none', longest <= 50);
}

const load = [loadBefore, loadavg()].map(([last]) => (last ?? 0).toFixed(1)).join(' before, ');
console.log(`\n${machine()}\nload average ${load} after; medians of ${repeats} runs\n`);
console.log(
  table(
    ['what', 'measured', 'must', ''],
    rows.map(({ what, value, must, met }) => [what, value, must, met === null ? '' : met ? 'met' : 'MISSED']),
  ),
);
process.exitCode = rows.some(({ met }) => met === false) ? 1 : 0;
