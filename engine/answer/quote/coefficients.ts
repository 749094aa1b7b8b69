import type { Features } from './features.ts';

/** Of features, and what is added to their sum. */
export interface Coefficients {
  readonly bias: number;
  readonly of: Features;
}

/** Made by `npm run fit:answers`; not written by hand. */
export const coefficients: Readonly<Record<'english' | 'german', Coefficients>> = {
  english: {
    bias: -4.49,
    of: {
      answers: 0.15,
      meaning: 2.71,
      inText: 0.67,
      attribute: 0.1,
      nothingSaid: -0.38,
      kindThere: -0.01,
      kindMissing: -1.06,
      valueMissing: -0.45,
      nameThere: 1.08,
      nameMissing: -0.64,
      beyondNames: 0.44,
      namesAny: 0.29,
      place: -0.09,
      namesNear: 3.13,
      ahead: 0.3,
      wordsAsked: -0.14,
      inOtherWords: 0.1,
    },
  },
  german: {
    bias: -4.99,
    of: {
      answers: 0.04,
      meaning: 0.08,
      inText: 1.18,
      attribute: -0.16,
      nothingSaid: 0.09,
      kindThere: 0.5,
      kindMissing: -1.75,
      valueMissing: -1.43,
      nameThere: 0.29,
      nameMissing: 0.32,
      beyondNames: -0.02,
      namesAny: -0.56,
      place: 0,
      namesNear: 2.38,
      ahead: 0.18,
      wordsAsked: 0.38,
      inOtherWords: 2.39,
    },
  },
};
