import type { Features } from './features.ts';

/** Of features, and what is added to their sum. */
export interface Coefficients {
  readonly bias: number;
  readonly of: Features;
}

/** Made by `npm run fit:answers`; not written by hand. */
export const coefficients: Readonly<Record<'english' | 'german', Coefficients>> = {
  english: {
    bias: -3.13,
    of: {
      answers: 0.31,
      meaning: 3.06,
      inText: 1.44,
      attribute: -0.02,
      nothingSaid: -0.1,
      kindThere: -0.06,
      kindMissing: -0.94,
      nameThere: 1.78,
      nameMissing: -0.39,
      beyondNames: 0.48,
      namesAny: 0.26,
      place: -0.32,
    },
  },
  german: {
    bias: -0.9,
    of: {
      answers: 0.22,
      meaning: 1.1,
      inText: 1.58,
      attribute: 0.44,
      nothingSaid: -1.05,
      kindThere: 0.64,
      kindMissing: -2.28,
      nameThere: 0.18,
      nameMissing: 1.88,
      beyondNames: -0.13,
      namesAny: -0.69,
      place: -0.14,
    },
  },
};
