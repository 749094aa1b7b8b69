import type { Features } from './features.ts';

/** Of features, and what is added to their sum. */
export interface Coefficients {
  readonly bias: number;
  readonly of: Features;
}

/** Made by `npm run fit:answers`; not written by hand. */
export const coefficients: Readonly<Record<'english' | 'german', Coefficients>> = {
  english: {
    bias: -5.92,
    of: {
      answers: 0.04,
      meaning: -0.46,
      inText: 1.06,
      attribute: -0.06,
      nothingSaid: 0.44,
      kindThere: -0.37,
      kindMissing: 0.22,
      valueMissing: -0.06,
      nameThere: -0.85,
      nameMissing: -0.06,
      beyondNames: 0.1,
      namesAny: 0.86,
      place: -0.08,
      namesNear: 4.73,
      ahead: 0.14,
      wordsAsked: 0.32,
      inOtherWords: -0.06,
      borne: 1.36,
      borneAhead: 0.04,
    },
  },
  german: {
    bias: -5.24,
    of: {
      answers: 0.19,
      meaning: -0.39,
      inText: -1.94,
      attribute: 1.22,
      nothingSaid: 1.08,
      kindThere: -0.69,
      kindMissing: -0.66,
      valueMissing: -0.03,
      nameThere: 0.8,
      nameMissing: -1.17,
      beyondNames: 0.23,
      namesAny: -0.99,
      place: -0.1,
      namesNear: 3.41,
      ahead: 0.22,
      wordsAsked: 0.47,
      inOtherWords: 2.32,
      borne: 0.91,
      borneAhead: 0.19,
    },
  },
};
