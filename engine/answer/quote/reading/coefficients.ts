import type { Features } from './features.ts';

/** Of features, and what is added to their sum. */
export interface Coefficients {
  readonly bias: number;
  readonly of: Features;
}

/** Made by `npm run fit:answers`; not written by hand. */
export const coefficients: Readonly<Record<'english' | 'german', Coefficients>> = {
  english: { bias: -8.32, of: { answers: 0.02, meaning: 1.06, inText: 0.42, attribute: 0.45, nothingSaid: 0.93, kindThere: -0.32, kindMissing: 0.9, valueMissing: -1.38, nameThere: -0.83, nameMissing: -1.71, beyondNames: 0.11, namesAny: 0.89, place: -0.1, namesNear: 5.83, ahead: 0.16, wordsAsked: 0.38, inOtherWords: 0.45, borne: 0.96, borneAhead: 0.03 } },
  german: {"bias":-9.42,"of":{"answers":0.49,"meaning":-0.79,"inText":-0.76,"attribute":-0.09,"nothingSaid":0.37,"kindThere":0.02,"kindMissing":-1.54,"valueMissing":-1.5,"nameThere":0.85,"nameMissing":-0.3,"beyondNames":0.3,"namesAny":-0.65,"place":-0.32,"namesNear":5.56,"ahead":0.28,"wordsAsked":0.58,"inOtherWords":2.72,"borne":0,"borneAhead":0}},
};
