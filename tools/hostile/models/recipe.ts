import { Random } from '../../bench/layout/random.ts';
import type { Base } from './bases.ts';
import type { Draft } from './draft.ts';
import { changeFolder } from './folder-steps.ts';
import { changeGguf } from './gguf-steps.ts';

/** How a mutant is made: from which sound model, and by which changes, a seed for each. */
export interface Recipe {
  readonly base: number;
  readonly seeds: readonly number[];
}

/** The same model for the same recipe. */
export function mutantOf(bases: readonly Base[], { base, seeds }: Recipe): Draft {
  const draft = (bases[base] as Base).draft();
  for (const seed of seeds) {
    const random = new Random(seed);
    if (draft.kind === 'gguf') changeGguf(draft, random);
    else changeFolder(draft, random);
  }
  return draft;
}

/** Changes that stand on each other at most: with more, all is refused at its first field. */
const longest = 5;

/**
 * The mutant that is tried next: one more change to a sound model, or to a mutant that reached code which none before
 * had reached.
 */
export function nextRecipe(bases: number, kept: readonly Recipe[], seed: number): Recipe {
  const random = new Random(seed);
  const from =
    kept.length > 0 && random.chance(0.6) ? random.of(kept) : { base: random.whole(0, bases - 1), seeds: [] };
  const seeds = from.seeds.length < longest ? from.seeds : from.seeds.slice(0, random.whole(0, longest - 1));
  return { base: from.base, seeds: [...seeds, random.whole(0, 2 ** 31)] };
}
