import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { Random } from '../bench/layout/random.ts';
import { baseFiles } from './base-files.ts';
import { mutateInside } from './mutate-archive.ts';
import { mutate } from './mutate.ts';
import { isBad, startParsers, type TriedParsers } from './tried-parsers.ts';

const root = join(import.meta.dirname, '..', '..');

export interface DamagedOptions {
  /** Mutants of each format. */
  readonly mutants: number;
  readonly seed: number;
  /** One format alone. */
  readonly only?: string | undefined;
  /** Folder for the files that came to no outcome by themselves. */
  readonly keep?: string | undefined;
}

/** Less than in the app: a small damaged file that takes longer is one to look at. */
const limits = { memoryMB: 700, seconds: 30 };

const isArchive = (bytes: Buffer): boolean => bytes.readUInt32LE(0) === 0x04034b50;

const isPlain = (bytes: Buffer): boolean => !bytes.some((byte) => byte < 0x09);

/** Without the bytes that no text has: with one, a file is refused before a reader of text sees it. */
const asText = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.map((byte) => (byte < 0x09 || (byte > 0x0d && byte < 0x20) ? 0x3f : byte)));

function mutantOf(path: string, seed: number): Buffer {
  const random = new Random(seed);
  const bytes = readFileSync(path);
  if (isArchive(bytes)) return random.chance(0.7) ? mutateInside(bytes, random) : mutate(bytes, random);
  const mutant = mutate(bytes, random);
  return isPlain(bytes) && random.chance(0.7) ? asText(mutant) : mutant;
}

/** Tries the mutants and prints what became of them; returns how many came to no outcome by themselves. */
export async function tryDamagedFiles(options: DamagedOptions): Promise<number> {
  const parsers = startParsers(limits);
  const workDir = mkdtempSync(join(tmpdir(), 'carrel-hostile-'));
  let bad = 0;
  try {
    if (options.keep !== undefined) mkdirSync(options.keep, { recursive: true });
    for (const [format, bases] of baseFiles(workDir)) {
      if (options.only !== undefined && options.only !== format) continue;
      bad += await tryFormat(format, bases, workDir, parsers, options);
    }
  } finally {
    parsers.close();
    rmSync(workDir, { recursive: true });
  }
  return bad;
}

async function tryFormat(
  format: string,
  bases: readonly string[],
  workDir: string,
  parsers: TriedParsers,
  { mutants, seed, keep }: DamagedOptions,
): Promise<number> {
  const counts = new Map<string, number>();
  const started = performance.now();
  let bad = 0;
  for (let index = 0; index < mutants; index++) {
    const base = bases[index % bases.length] ?? '';
    const path = join(workDir, `mutant${extname(base)}`);
    writeFileSync(path, mutantOf(base, seed * 1_000_003 + index));
    const { outcome } = await parsers.try(path);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (!isBad(outcome)) continue;
    bad += 1;
    console.log(`${outcome}: ${relative(root, base)}, mutant ${index} of seed ${seed}`);
    if (keep !== undefined) copyFileSync(path, join(keep, `${outcome}-${format}-${index}${extname(base)}`));
  }
  const told = [...counts].toSorted(([, a], [, b]) => b - a).map(([outcome, count]) => `${outcome} ${count}`);
  const seconds = ((performance.now() - started) / 1_000).toFixed(0);
  console.log(`${format.padEnd(8)} ${seconds.padStart(4)} s  ${told.join(', ')}`);
  return bad;
}
