import type { Printed, SetOptions } from '../set.ts';
import { heldOut } from './held-out.ts';
import { inSight } from './in-sight.ts';
import { runPairs, type PairSet } from './pairs.ts';

export const near: PairSet = {
  name: 'near',
  title: 'Answered and not, near each other',
  documents: [...inSight, ...heldOut],
};

export const runNear = (options: SetOptions): Promise<Printed> => runPairs(near, options);
