import { contractOf, type Contract } from './contract.ts';
import { edited, type Edit } from './edits.ts';
import type { Setting } from './render.ts';

/** Contracts of a half. */
const mostContracts = 4;

/** How many contracts are compared: `--contracts N` of them. */
export function contractsWanted(argv: readonly string[]): number {
  const at = argv.indexOf('--contracts');
  return at < 0 ? mostContracts : Math.min(mostContracts, Number(argv[at + 1]) || 1);
}

export const leftSetting: Setting = {
  font: "'Liberation Serif'",
  size: 11,
  justified: true,
  header: 'Draft of the contract',
  words: 430,
};
export const rightSetting: Setting = {
  font: "'Liberation Sans'",
  size: 10,
  justified: false,
  header: 'Second draft',
  words: 371,
};

/** A contract, its new version, and what was edited between them. Odd seeds are held out. */
export interface Versions {
  readonly seed: number;
  readonly left: Contract;
  readonly right: Contract;
  readonly edits: readonly Edit[];
}

export function versions(index: number, heldOut: boolean): Versions {
  const seed = 2 * index + Number(heldOut);
  const left = contractOf(seed);
  const { contract: right, edits } = edited(left, seed);
  return { seed, left, right, edits };
}
