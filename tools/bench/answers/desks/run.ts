import { runPairs, type PairSet } from '../near/pairs.ts';
import type { Printed, SetOptions } from '../set.ts';
import { englishClubs } from './english-clubs.ts';
import { englishHome } from './english-home.ts';
import { englishLaw } from './english-law.ts';
import { englishWork } from './english-work.ts';
import { germanHome } from './german-home.ts';
import { germanLaw } from './german-law.ts';
import { germanWork } from './german-work.ts';

/** Written by somebody who had not read the rules of quoting. Every second paper is in sight. */
export const desks: PairSet = {
  name: 'desks',
  title: 'What lies on desks: answered and not',
  documents: [
    ...englishLaw,
    ...englishWork,
    ...englishHome,
    ...englishClubs,
    ...germanLaw,
    ...germanWork,
    ...germanHome,
  ],
};

export const runDesks = (options: SetOptions): Promise<Printed> => runPairs(desks, options);
