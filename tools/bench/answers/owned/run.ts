import { runPairs, type PairSet } from '../near/pairs.ts';
import type { Printed, SetOptions } from '../set.ts';
import { english } from './english.ts';
import { german } from './german.ts';

export const owned: PairSet = {
  name: 'owned',
  title: 'Papers that people own: answered and not',
  documents: [...english, ...german],
};

export const runOwned = (options: SetOptions): Promise<Printed> => runPairs(owned, options);
