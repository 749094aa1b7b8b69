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
    bias: -3.59,
    of: {
      answers: 0.29,
      meaning: -1.63,
      inText: 0.01,
      attribute: -0.22,
      nothingSaid: 0.08,
      kindThere: -0.01,
      kindMissing: -1.8,
      valueMissing: -1.7,
      nameThere: 0.9,
      nameMissing: 0.11,
      beyondNames: 0.09,
      namesAny: -0.96,
      place: -0.09,
      namesNear: 2.1,
      ahead: 0.46,
      wordsAsked: 0.3,
      inOtherWords: 2.12,
    },
  },
};
