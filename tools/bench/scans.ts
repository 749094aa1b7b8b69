/**
 * `npm run bench:scans [-- --every N] [--faults]`: how right the text of recognised pages is, on pages whose text is
 * known: drawn at several resolutions, clean, and as a bad scanner makes them, from a seed. Beside each number stands
 * what it must be; ends with 1 when one misses that. `--every N` takes each Nth page alone, `--faults` prints what was
 * read wrongly.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Word } from '../../engine/text/word.ts';
import { bundledRecogniserDir } from '../../engine/recognise/bundle.ts';
import { loadRecogniser } from '../../engine/recognise/recogniser.ts';
import { documentStyle } from '../../engine/text/document-style.ts';
import { pageText } from '../../engine/text/page-text.ts';
import { Random } from './layout/random.ts';
import { machine } from './machine.ts';
import { badScan, degraded } from './scans/degrade.ts';
import { comparable, errorsOf, sumOfErrors, type Errors } from './scans/errors.ts';
import { drawKnown, knownPages, type KnownPage } from './scans/pages.ts';
import { table } from './table.ts';

const { values: options } = parseArgs({ options: { every: { type: 'string' }, faults: { type: 'boolean' } } });
const every = Number(options.every ?? 1);

interface Setting {
  readonly name: string;
  readonly dpi: number;
  readonly bad: boolean;
  /** Takes each so manieth page. */
  readonly step: number;
  /** Percent of wrong characters at most. */
  readonly must: number | null;
}
const settings: readonly Setting[] = [
  { name: '200 dpi, clean', dpi: 200, bad: false, step: 1, must: 1.5 },
  { name: '200 dpi, skew, noise, JPEG', dpi: 200, bad: true, step: 1, must: 4 },
  { name: '150 dpi, clean', dpi: 150, bad: false, step: 3, must: null },
  { name: '300 dpi, clean', dpi: 300, bad: false, step: 3, must: null },
];

interface Measured {
  readonly setting: Setting;
  readonly kind: KnownPage['kind'];
  readonly errors: Errors;
  readonly ms: number;
}

// Pages are printed by another process, which the guard refuses: it comes after them.
const pages = knownPages();
await import('../../guard/network.ts');
const recogniser = await loadRecogniser(bundledRecogniserDir(join(import.meta.dirname, '..', '..', 'resources')), {
  threads: Math.min(4, availableParallelism()),
});
const textOf = (words: readonly Word[]): string =>
  pageText(words, { ...documentStyle([words]), boldFonts: new Set(), outline: new Map() }, '', []).text;

const measured: Measured[] = [];
for (const setting of settings)
  for (const [index, page] of pages.entries()) {
    if (index % (setting.step * every) !== 0) continue;
    const random = new Random(index);
    const { drawn, words } = await drawKnown(page, setting.dpi);
    const picture = setting.bad ? await degraded(drawn.picture, badScan(random), random) : drawn.picture;
    const startedAt = performance.now();
    const { words: read } = await recogniser.recognise(picture, drawn.scale);
    const ms = performance.now() - startedAt;
    const [text, right] = [textOf(read), textOf(words)];
    const errors = errorsOf(text, right);
    measured.push({ setting, kind: page.kind, errors, ms });
    const name = page.path.split('/').at(-1) ?? '';
    console.error(`${setting.name}, ${name} ${page.number}: ${percent(errors)} %, ${Math.round(ms)} ms`);
    if (options.faults) console.error(`  right: ${comparable(right)}\n  read:  ${comparable(text)}`);
  }

function percent(errors: Errors): string {
  return ((100 * errors.wrong) / Math.max(1, errors.all)).toFixed(2);
}

function row(name: string, of: readonly Measured[], must: number | null): readonly string[] {
  const sum = sumOfErrors(of.map(({ errors }) => errors));
  const met = must === null ? '' : Number(percent(sum)) <= must ? 'met' : 'MISSED';
  return [name, String(of.length), `${percent(sum)} %`, must === null ? '' : `≤ ${must} %`, met];
}

const first = settings[0];
const rows = [
  ...settings.map((setting) =>
    row(
      setting.name,
      measured.filter((each) => each.setting === setting),
      setting.must,
    ),
  ),
  ...[
    ...Map.groupBy(
      measured.filter(({ setting }) => setting === first),
      ({ kind }) => kind,
    ),
  ].map(([kind, of]) => row(`${first?.name}: ${kind}`, of, first?.must ?? null)),
];
const seconds = measured.reduce((sum, { ms }) => sum + ms, 0) / 1_000;
console.log(`\n${measured.length} pages, ${(measured.length / seconds).toFixed(2)} pages a second, on ${machine()}\n`);
console.log(table(['pages', 'count', 'wrong characters', 'must', ''], rows));
await recogniser.release();
process.exitCode = rows.every((cells) => cells.at(-1) !== 'MISSED') ? 0 : 1;
