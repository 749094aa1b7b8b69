import { runPairs, type PairSet } from '../near/pairs.ts';
import type { Printed, SetOptions } from '../set.ts';
import { firstEnglish } from './first-english.ts';
import { firstGerman } from './first-german.ts';
import { secondEnglish } from './second-english.ts';
import { secondGerman } from './second-german.ts';

/** In sight as a whole since ADR 0630; held out until then. */
export const later: PairSet = {
  name: 'later',
  title: 'Papers that were written after ADR 0610: answered and not',
  documents: [...firstEnglish, ...secondEnglish, ...firstGerman, ...secondGerman],
};

export const runLater = (options: SetOptions): Promise<Printed> => runPairs(later, options);
