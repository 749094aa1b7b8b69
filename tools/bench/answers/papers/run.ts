import { runPairs, type PairSet } from '../near/pairs.ts';
import type { Printed, SetOptions } from '../set.ts';
import { englishHome } from './english-home.ts';
import { englishPeople } from './english-people.ts';
import { germanHome } from './german-home.ts';
import { germanPeople } from './german-people.ts';
import { heldOutEnglish } from './held-out-english.ts';
import { heldOutGerman } from './held-out-german.ts';

export const papers: PairSet = {
  name: 'papers',
  title: 'Forms and letters that people own: answered and not',
  documents: [...englishHome, ...englishPeople, ...germanHome, ...germanPeople, ...heldOutEnglish, ...heldOutGerman],
};

export const runPapers = (options: SetOptions): Promise<Printed> => runPairs(papers, options);
