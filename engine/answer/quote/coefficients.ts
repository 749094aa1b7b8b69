import type { Features } from './features.ts';

/** Of features, and what is added to their sum. */
export interface Coefficients {
  readonly bias: number;
  readonly of: Features;
}

/** Made by `npm run fit:answers`; not written by hand. */
export const coefficients: Readonly<Record<'english' | 'german', Coefficients>> = {
  english: {
    bias: -5.9,
    of: {
      answers: 0.14,
      meaning: 2.99,
      inText: 1.36,
      attribute: 0.15,
      nothingSaid: -0.19,
      kindThere: 0.07,
      kindMissing: -0.65,
      valueMissing: -0.58,
      nameThere: 1.67,
      nameMissing: -0.72,
      beyondNames: 0.5,
      namesAny: 0.65,
      place: -0.19,
      namesNear: 2.61,
      ahead: 0.27,
      wordsAsked: -0.08,
    },
  },
  german: {
    bias: -4.42,
    of: {
      answers: 0.07,
      meaning: 0.25,
      inText: 1.7,
      attribute: 1.46,
      nothingSaid: -0.35,
      kindThere: 0.74,
      kindMissing: -1.76,
      valueMissing: -1.23,
      nameThere: 0.73,
      nameMissing: 1.04,
      beyondNames: -0.09,
      namesAny: -0.79,
      place: -0.05,
      namesNear: 2.25,
      ahead: 0.18,
      wordsAsked: 0.38,
    },
  },
};
