import { runPairs, type PairSet } from '../near/pairs.ts';
import type { Printed, SetOptions } from '../set.ts';
import { laterEnglish } from './english.ts';
import { laterGerman } from './german.ts';

/** Held out as a whole: `--held-out` asks it. */
export const later: PairSet = {
  name: 'later',
  title: 'Papers that were written after all rules and fits: answered and not',
  documents: [...laterEnglish, ...laterGerman],
};

export const runLater = (options: SetOptions): Promise<Printed> => runPairs(later, options);
