/**
 * `npm run hostile`: damaged files of every format, put through the parser as the app starts it. Each must come to an
 * outcome by itself: one that ends the parser, or is stopped by its watchdog, is counted apart and kept.
 *
 * `--mutants N` of each format (300), `--seed N` (1), `--only FORMAT`, `--keep FOLDER` for those that ended the parser.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { entryUrl } from '../../common/entry-url.ts';
import type { OutcomeWithNotice } from '../../common/domain/outcome.ts';
import { childParserStarter } from '../../engine/jobs/import/parser-child.ts';
import { createParsers, type Parsers } from '../../engine/jobs/import/parsers.ts';
import { Random } from '../bench/layout/random.ts';
import { mutateInside } from './mutate-archive.ts';
import { mutate } from './mutate.ts';

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    keep: { type: 'string' },
  },
});
/** Less than in the app: a small damaged file that takes longer is one to look at. */
const limits = { memoryMB: 700, seconds: 30 };

/** Sound files by format: those that others made. */
function baseFiles(): ReadonlyMap<string, readonly string[]> {
  const folders = readdirSync(join(root, 'e2e', 'formats')).map(
    (name) => [name, join('e2e', 'formats', name)] as const,
  );
  const bases = [...folders, ['pdf', join('e2e', 'pdf')] as const].map(([format, folder]) => {
    const names = readdirSync(join(root, folder)).filter((name) => !/\.(?:md|expected\.txt)$/u.test(name));
    return [format, names.map((name) => join(root, folder, name))] as const;
  });
  return new Map(bases.filter(([format]) => values.only === undefined || values.only === format));
}

const isArchive = (bytes: Buffer): boolean => bytes.readUInt32LE(0) === 0x04034b50;

function mutantOf(path: string, seed: number): Buffer {
  const random = new Random(seed);
  const bytes = readFileSync(path);
  return isArchive(bytes) && random.chance(0.7) ? mutateInside(bytes, random) : mutate(bytes, random);
}

/** What became of a file; a code of the catalogue where a person is told something. */
async function outcomeOf(parsers: Parsers, path: string): Promise<string> {
  const sink = { opened() {}, part() {}, omitted() {} };
  const outcome: OutcomeWithNotice | null = await parsers.parse(
    { path, fromPart: 1 },
    limits,
    sink,
    new AbortController().signal,
  );
  return outcome === null ? 'read' : (outcome.notice?.code ?? outcome.outcome);
}

/** Ends that no file may bring about by being damaged. */
const isBad = (outcome: string): boolean =>
  ['parser-ended', 'parser-lied', 'over-time', 'over-memory'].includes(outcome);

const parsers = createParsers(childParserStarter(entryUrl(import.meta.url, '../../workers/parse/entry')));
const workDir = mkdtempSync(join(tmpdir(), 'carrel-hostile-'));
let bad = 0;
try {
  if (values.keep !== undefined) mkdirSync(values.keep, { recursive: true });
  for (const [format, bases] of baseFiles()) {
    const counts = new Map<string, number>();
    const started = performance.now();
    for (let index = 0; index < Number(values.mutants); index++) {
      const base = bases[index % bases.length] ?? '';
      const seed = Number(values.seed) * 1_000_003 + index;
      const path = join(workDir, `mutant${extname(base)}`);
      writeFileSync(path, mutantOf(base, seed));
      const outcome = await outcomeOf(parsers, path);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (!isBad(outcome)) continue;
      bad += 1;
      console.log(`${outcome}: ${base.slice(root.length + 1)}, mutant ${index} of seed ${values.seed}`);
      if (values.keep !== undefined)
        copyFileSync(path, join(values.keep, `${outcome}-${format}-${index}${extname(base)}`));
    }
    const told = [...counts].toSorted(([, a], [, b]) => b - a).map(([outcome, count]) => `${outcome} ${count}`);
    console.log(
      `${format.padEnd(8)} ${((performance.now() - started) / 1_000).toFixed(0).padStart(4)} s  ${told.join(', ')}`,
    );
  }
} finally {
  parsers.close();
  rmSync(workDir, { recursive: true });
}
console.log(bad === 0 ? 'Every file came to an outcome by itself.' : `${bad} ended the parser.`);
process.exitCode = bad === 0 ? 0 : 1;
