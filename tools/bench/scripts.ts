/**
 * `npm run bench:scripts [-- --language ru] [--faults]`: how right the text of recognised pages is in scripts other
 * than Latin: six pages a language, two fonts, at 150, 200 and 300 dpi, three of them clean and three as a bad scanner
 * makes them; beside it what the reader for all pages made of them alone. Ends with 1 when one misses what it must be.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundledRecogniserDir, linesDir } from '../../engine/recognise/bundle.ts';
import { detectLines } from '../../engine/recognise/detect.ts';
import { loadModels } from '../../engine/recognise/models.ts';
import { readUpright } from '../../engine/recognise/orientation.ts';
import { wordsOfPage } from '../../engine/recognise/page.ts';
import { readLines } from '../../engine/recognise/read-lines.ts';
import { loadRecogniser } from '../../engine/recognise/recogniser.ts';
import { pyramidOf } from '../../engine/recognise/sample.ts';
import { documentStyle } from '../../engine/text/document-style.ts';
import { pageText } from '../../engine/text/page-text.ts';
import type { Word } from '../../engine/text/word.ts';
import { Random } from './layout/random.ts';
import { printed } from './layout/print.ts';
import { machine } from './machine.ts';
import { badScan, degraded } from './scans/degrade.ts';
import { comparable, errorsOf, sumOfErrors, type Errors } from './scans/errors.ts';
import { drawKnown } from './scans/pages.ts';
import { scriptPage } from './scans/scripts/pages.ts';
import { scriptTexts } from './scans/scripts/sentences.ts';
import { table } from './table.ts';

const { values: options } = parseArgs({ options: { language: { type: 'string' }, faults: { type: 'boolean' } } });
const resolutions = [150, 200, 300] as const;
/** Percent of wrong characters at most. */
const must = { clean: 1.5, bad: 4 } as const;
/** Samples along the longer side of a page, as the recogniser takes them. */
const longestSide = 1_280;

// Pages are printed by another process, which the guard refuses: it comes after them.
const pages = scriptTexts
  .filter(({ language }) => options.language === undefined || options.language === language)
  .flatMap((text) => Array.from({ length: 2 * resolutions.length }, (_, seed) => ({ seed, ...scriptPage(text, seed) })))
  .map((page) => ({ ...page, path: printed(page.html) }));
await import('../../guard/network.ts');

const models = bundledRecogniserDir(join(import.meta.dirname, '..', '..', 'resources'));
const threads = Math.min(4, availableParallelism());
const recogniser = await loadRecogniser(models, { threads });
const general = await loadModels(join(models, linesDir), threads);
const textOf = (words: readonly Word[]): string =>
  pageText(words, { ...documentStyle([words]), boldFonts: new Set(), outline: new Map() }, '', []).text;

interface Measured {
  readonly language: string;
  readonly kind: keyof typeof must;
  readonly before: Errors;
  readonly after: Errors;
  readonly ms: number;
}
const measured: Measured[] = [];
for (const { language, font, seed, path, text } of pages) {
  const dpi = resolutions[seed % resolutions.length] ?? 200;
  const kind = seed < resolutions.length ? 'clean' : 'bad';
  const { drawn } = await drawKnown({ path, number: 1, kind: 'plain' }, dpi);
  const random = new Random(seed);
  const picture = kind === 'bad' ? await degraded(drawn.picture, badScan(random), random) : drawn.picture;
  const pyramid = pyramidOf(picture);
  const found = await detectLines(general.detector, pyramid, longestSide);
  const upright = await readUpright(found, (lines) => readLines(general, pyramid, lines));
  const before = errorsOf(textOf(wordsOfPage(upright.lines, upright.angle, drawn.scale)), text);
  const startedAt = performance.now();
  const { words } = await recogniser.recognise(picture, drawn.scale);
  const ms = performance.now() - startedAt;
  const after = errorsOf(textOf(words), text);
  measured.push({ language, kind, before, after, ms });
  console.error(
    `${language}, ${font}, ${dpi} dpi, ${kind}: ${percent(before)} → ${percent(after)} %, ${Math.round(ms)} ms`,
  );
  if (options.faults) console.error(`  right: ${comparable(text)}\n  read:  ${comparable(textOf(words))}`);
}

function percent({ wrong, all }: Errors): string {
  return ((100 * wrong) / Math.max(1, all)).toFixed(2);
}

const rows = [...Map.groupBy(measured, ({ language, kind }) => `${language}, ${kind}`)].map(([name, of]) => {
  const after = percent(sumOfErrors(of.map((each) => each.after)));
  const most = must[of[0]?.kind ?? 'clean'];
  const before = percent(sumOfErrors(of.map((each) => each.before)));
  return [
    name,
    String(of.length),
    `${before} %`,
    `${after} %`,
    `≤ ${most} %`,
    Number(after) <= most ? 'met' : 'MISSED',
  ];
});
console.log(`\n${measured.length} pages, on ${machine()}\n`);
console.log(table(['pages', 'count', 'wrong before', 'wrong now', 'must', ''], rows));
await recogniser.release();
process.exitCode = rows.every((cells) => cells.at(-1) !== 'MISSED') ? 0 : 1;
