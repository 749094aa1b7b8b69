import type { Features } from './features.ts';

/** Of features, and what is added to their sum. */
export interface Coefficients {
  readonly bias: number;
  readonly of: Features;
}

/** Made by `npm run fit:answers`; not written by hand. */
export const coefficients: Readonly<Record<'english' | 'german', Coefficients>> = {
  english: {
    bias: -8.53,
    of: {
      answers: -0.04,
      meaning: 0.85,
      inText: 0.91,
      attribute: 0.45,
      nothingSaid: 0.96,
      kindThere: -0.28,
      kindMissing: 1.11,
      valueMissing: -1.73,
      nameThere: -0.37,
      nameMissing: -1.96,
      beyondNames: 0.15,
      namesAny: 0.83,
      place: -0.06,
      namesNear: 6.23,
      ahead: 0.17,
      wordsAsked: 0.34,
      inOtherWords: 0.45,
      borne: 0.98,
      borneAhead: 0.07,
    },
  },
  german: {
    bias: -9.42,
    of: {
      answers: 0.49,
      meaning: -0.79,
      inText: -0.76,
      attribute: -0.09,
      nothingSaid: 0.37,
      kindThere: 0.02,
      kindMissing: -1.54,
      valueMissing: -1.5,
      nameThere: 0.85,
      nameMissing: -0.3,
      beyondNames: 0.3,
      namesAny: -0.65,
      place: -0.32,
      namesNear: 5.56,
      ahead: 0.28,
      wordsAsked: 0.58,
      inOtherWords: 2.72,
      borne: 0,
      borneAhead: 0,
    },
  },
};
