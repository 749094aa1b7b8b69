import type { Features } from './features.ts';

/** Of features, and what is added to their sum. */
export interface Coefficients {
  readonly bias: number;
  readonly of: Features;
}

/** Made by `npm run fit:answers`; not written by hand. */
export const coefficients: Readonly<Record<'english' | 'german', Coefficients>> = {
  english: {
    bias: -9.9,
    of: {
      answers: 0.24,
      meaning: 3.3,
      inText: 0.07,
      attribute: 0.39,
      nothingSaid: 0.32,
      kindThere: -0.53,
      kindMissing: 0.42,
      valueMissing: -1.89,
      nameThere: 0.94,
      nameMissing: -3.13,
      beyondNames: 0.47,
      namesAny: 0.86,
      place: -0.2,
      namesNear: 6.64,
      ahead: 0.16,
      wordsAsked: 0.16,
      inOtherWords: 0.39,
    },
  },
  german: {
    bias: -9.41,
    of: {
      answers: 0.48,
      meaning: -0.78,
      inText: -0.76,
      attribute: -0.1,
      nothingSaid: 0.36,
      kindThere: 0.03,
      kindMissing: -1.55,
      valueMissing: -1.5,
      nameThere: 0.84,
      nameMissing: -0.3,
      beyondNames: 0.3,
      namesAny: -0.65,
      place: -0.32,
      namesNear: 5.55,
      ahead: 0.28,
      wordsAsked: 0.58,
      inOtherWords: 2.71,
    },
  },
};
