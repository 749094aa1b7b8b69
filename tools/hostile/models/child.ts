/**
 * Tries mutants until it is ended: a process of its own, because a mutant may end it. Says each one before it is tried,
 * and its outcome afterwards.
 *
 * Arguments: folder for its files, seed, number of the first mutant.
 */
import '../../../guard/network.ts';
import { join } from 'node:path';
import { watchCoverage } from './coverage.ts';
import type { Recipe } from './recipe.ts';
import type { ModelOutcome } from './try-model.ts';

/** What it says. */
export type ChildMessage =
  | { readonly kind: 'trying'; readonly number: number; readonly recipe: Recipe }
  | {
      readonly kind: 'outcome';
      readonly number: number;
      readonly outcome: ModelOutcome;
      /** Whether it reached code that no mutant of this process had reached. */
      readonly isNew: boolean;
      /** Memory that the process has taken at most so far, in bytes. */
      readonly peakBytes: number;
    };

const [folder = '', seed = '1', first = '0', count = '0'] = process.argv.slice(2);
const say = (message: ChildMessage): Promise<void> =>
  new Promise((sent, failed) =>
    process.send?.(message, (error: Error | null) => (error === null ? sent() : failed(error))),
  );

const coverage = await watchCoverage(new URL('../../../engine/', import.meta.url).href);
// Only now: V8 counts blocks in code that it compiles from here on.
const { baseModels } = await import('./bases.ts');
const { mutantOf, nextRecipe } = await import('./recipe.ts');
const { tryModel } = await import('./try-model.ts');
const bases = await baseModels();
const kept: Recipe[] = [];
for (const base of bases.keys()) await tryModel(mutantOf(bases, { base, seeds: [] }), join(folder, 'model'));
await coverage.newBlocks();
for (let number = Number(first); number < Number(count); number++) {
  const recipe = nextRecipe(bases.length, kept, Number(seed) * 1_000_003 + number);
  await say({ kind: 'trying', number, recipe });
  const outcome = await tryModel(mutantOf(bases, recipe), join(folder, 'model'));
  const isNew = (await coverage.newBlocks()) > 0;
  if (isNew) kept.push(recipe);
  await say({ kind: 'outcome', number, outcome, isNew, peakBytes: process.resourceUsage().maxRSS * 1_024 });
}
process.disconnect();
