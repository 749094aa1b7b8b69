import type { Features } from './features.ts';

/** Of features, and what is added to their sum. */
export interface Coefficients {
  readonly bias: number;
  readonly of: Features;
}

/** Made by `npm run fit:answers`; not written by hand. */
export const coefficients: Readonly<Record<'english' | 'german', Coefficients>> = {
  english: {
    bias: -8.32,
    of: {
      answers: 0.02,
      meaning: 1.06,
      inText: 0.42,
      attribute: 0.45,
      nothingSaid: 0.93,
      kindThere: -0.32,
      kindMissing: 0.9,
      valueMissing: -1.38,
      nameThere: -0.83,
      nameMissing: -1.71,
      beyondNames: 0.11,
      namesAny: 0.89,
      place: -0.1,
      namesNear: 5.83,
      ahead: 0.16,
      wordsAsked: 0.38,
      inOtherWords: 0.45,
      borne: 0.96,
      borneAhead: 0.03,
    },
  },
  german: {
    bias: -8,
    of: {
      answers: 0.32,
      meaning: -1.05,
      inText: -1.59,
      attribute: 0.42,
      nothingSaid: 0.28,
      kindThere: -0.21,
      kindMissing: -0.84,
      valueMissing: -0.93,
      nameThere: 1.02,
      nameMissing: -0.6,
      beyondNames: 0.3,
      namesAny: -0.52,
      place: -0.24,
      namesNear: 5.8,
      ahead: 0.24,
      wordsAsked: 0.61,
      inOtherWords: 1.93,
      borne: 0.82,
      borneAhead: 0.06,
    },
  },
};
