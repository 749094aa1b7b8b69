import { runPairs, type PairSet } from '../near/pairs.ts';
import type { Printed, SetOptions } from '../set.ts';
import { firstEnglish } from './first-english.ts';
import { firstGerman } from './first-german.ts';
import { secondEnglish } from './second-english.ts';
import { secondGerman } from './second-german.ts';

/** Held out as a whole: `--held-out` asks it. */
const later: PairSet = {
  name: 'later',
  title: 'Papers that were written after all rules and fits: answered and not',
  documents: [...firstEnglish, ...secondEnglish, ...firstGerman, ...secondGerman],
};

export const runLater = (options: SetOptions): Promise<Printed> => runPairs(later, options);
