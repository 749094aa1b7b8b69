import { runPairs, type PairSet } from '../near/pairs.ts';
import type { Printed, SetOptions } from '../set.ts';
import { firstEnglish } from './first-english.ts';
import { firstGerman } from './first-german.ts';
import { secondEnglish } from './second-english.ts';
import { secondGerman } from './second-german.ts';

/** Held out as a whole: `--held-out` asks it. */
const unseen: PairSet = {
  name: 'unseen',
  title: 'Papers that were written after ADR 0620: answered and not',
  documents: [...firstEnglish, ...secondEnglish, ...firstGerman, ...secondGerman],
};

export const runUnseen = (options: SetOptions): Promise<Printed> => runPairs(unseen, options);
