import type { Features } from './features.ts';

/** Of features, and what is added to their sum. */
export interface Coefficients {
  readonly bias: number;
  readonly of: Features;
}

/** Made by `npm run fit:answers`; not written by hand. */
export const coefficients: Readonly<Record<'english' | 'german', Coefficients>> = {
  english: {
    bias: -5.54,
    of: {
      answers: 0.07,
      meaning: -0.49,
      inText: 1.03,
      attribute: -0.41,
      nothingSaid: 0.02,
      kindThere: -0.31,
      kindMissing: 0.32,
      valueMissing: -0.18,
      nameThere: -0.83,
      nameMissing: 0.14,
      beyondNames: 0.09,
      namesAny: 1.09,
      place: -0.1,
      namesNear: 4.75,
      ahead: 0.14,
      wordsAsked: 0.28,
      inOtherWords: -0.41,
      borne: 1.26,
      borneAhead: -0.02,
    },
  },
  german: {
    bias: -6.46,
    of: {
      answers: 0.21,
      meaning: 0.07,
      inText: -1.91,
      attribute: 1.05,
      nothingSaid: 0.89,
      kindThere: -0.65,
      kindMissing: -0.62,
      valueMissing: -0.22,
      nameThere: 1.02,
      nameMissing: -0.54,
      beyondNames: 0.23,
      namesAny: -0.74,
      place: -0.15,
      namesNear: 3.98,
      ahead: 0.23,
      wordsAsked: 0.5,
      inOtherWords: 2.03,
      borne: 0.77,
      borneAhead: 0.16,
    },
  },
};
