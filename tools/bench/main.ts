/**
 * `npm run bench [-- FILE]`: how fast and how large Carrel is on this machine. FILE is the PDF that is read and
 * indexed, the 117-page sample book when left out. Beside each number stands what it must be; ends with 1 when one
 * misses that.
 */
import { join } from 'node:path';
import { indexSpeed, parseSpeed } from './indexing.ts';
import { machine } from './machine.ts';
import { median } from './metrics.ts';
import { runCarrel } from './processes.ts';
import { searchSpeed, syntheticLibrary } from './search-speed.ts';
import { sourcesSpeed } from './sources.ts';
import { table } from './table.ts';
import { windowStart } from './window.ts';

const repeats = 3;
const startRepeats = 7;
const book = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'e2e', 'pdf', 'GeoTopo-komprimiert.pdf');

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

const indexed = await several(repeats, () => indexSpeed(book));
const askable = median(indexed.map(({ askablePagesPerSecond }) => askablePagesPerSecond));
add(`dropped → can be asked by words, pages/s (${indexed[0]?.pages} pages)`, askable.toFixed(1), '≥ 45', askable >= 45);
const endToEnd = median(indexed.map(({ pagesPerSecond }) => pagesPerSecond));
add('everything done, pages/s', endToEnd.toFixed(1), '≥ 13', endToEnd >= 13);
const librarySize = median(indexed.map((each) => each.librarySize));
add('library on disk, MB per MB of PDF', librarySize.toFixed(2), '≤ 1.5', librarySize <= 1.5);
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

try {
  const windows = await several(repeats, windowStart);
  const opened = windows.filter((each) => each !== null);
  if (opened.length === 0) add('start of the window, ms', 'not built: npm run build', '–', null);
  else
    add(`start of the window on ${opened[0]?.runtime}, ms`, median(opened.map(({ ms }) => ms)).toFixed(0), '–', null);
} catch (error) {
  add(
    'start of the window, ms',
    `could not be started: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
    '–',
    null,
  );
}

console.log(`\n${machine()}\n`);
console.log(
  table(
    ['what', 'measured', 'must', ''],
    rows.map(({ what, value, must, met }) => [what, value, must, met === null ? '' : met ? 'met' : 'MISSED']),
  ),
);
process.exitCode = rows.some(({ met }) => met === false) ? 1 : 0;
