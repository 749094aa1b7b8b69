import type { Features } from './features.ts';

/** Of features, and what is added to their sum. */
export interface Coefficients {
  readonly bias: number;
  readonly of: Features;
}

/** Made by `npm run fit:answers`; not written by hand. */
export const coefficients: Readonly<Record<'english' | 'german', Coefficients>> = {
  english: {
    bias: -9.13,
    of: {
      answers: 0.18,
      meaning: 3,
      inText: 0.15,
      attribute: 0.39,
      nothingSaid: 0.5,
      kindThere: -0.49,
      kindMissing: 0.5,
      valueMissing: -2.05,
      nameThere: 0.54,
      nameMissing: -3.03,
      beyondNames: 0.4,
      namesAny: 0.47,
      place: -0.14,
      namesNear: 6.4,
      ahead: 0.22,
      wordsAsked: 0.15,
      inOtherWords: 0.39,
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
    },
  },
};
