import { runPairs, type PairSet } from '../near/pairs.ts';
import type { Printed, SetOptions } from '../set.ts';
import { heldOutEnglish } from './held-out-english.ts';
import { heldOutGerman } from './held-out-german.ts';
import { inSightEnglish } from './in-sight-english.ts';
import { inSightGerman } from './in-sight-german.ts';

export const answerable: PairSet = {
  name: 'answerable',
  title: 'Contracts, manuals, letters, reports, invoices and tables: answered and not',
  documents: [...inSightEnglish, ...inSightGerman, ...heldOutEnglish, ...heldOutGerman],
};

export const runAnswerable = (options: SetOptions): Promise<Printed> => runPairs(answerable, options);
