import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPairs, type PairSet } from '../near/pairs.ts';
import type { Printed, SetOptions } from '../set.ts';
import { documentsIn } from './read.ts';

const sources = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.txt'))
  .toSorted();

/** All in sight: made to learn from, judged only beside sets that are held out. */
export const short: PairSet = {
  name: 'short',
  title: 'Short papers of many kinds: answered and nearly',
  documents: sources.flatMap((file) => documentsIn(readFileSync(join(import.meta.dirname, file), 'utf8'))),
};

export const runShort = (options: SetOptions): Promise<Printed> => runPairs(short, options);
