import { createHash } from 'node:crypto';
import { eighthNames } from '../bench/answers/houses/eighth/names.ts';
import { eleventhNames } from '../bench/answers/houses/eleventh/names.ts';
import { fifthNames } from '../bench/answers/houses/fifth/names.ts';
import { fourthNames } from '../bench/answers/houses/fourth/names.ts';
import { ninthNames } from '../bench/answers/houses/ninth/names.ts';
import type { HouseNames } from '../bench/answers/houses/plan.ts';
import { seventhNames } from '../bench/answers/houses/seventh/names.ts';
import { sixthNames } from '../bench/answers/houses/sixth/names.ts';
import { tenthNames } from '../bench/answers/houses/tenth/names.ts';
import { twelfthNames } from '../bench/answers/houses/twelfth/names.ts';
import { examplesOf, type Example } from './examples.ts';
import { lettersOf, otherLetters, renewalsOf, writtenClauses } from './whole.ts';

const wordings: Readonly<Record<string, HouseNames>> = {
  fourth: fourthNames,
  fifth: fifthNames,
  sixth: sixthNames,
  seventh: seventhNames,
  eighth: eighthNames,
  ninth: ninthNames,
  tenth: tenthNames,
  eleventh: eleventhNames,
  twelfth: twelfthNames,
};

/** All that the clause reader is trained on, each once, in the order in which it is trained. */
export function allExamples(): readonly Example[] {
  const all = [
    ...Object.entries(wordings).flatMap(([wording, names]) =>
      [examplesOf, lettersOf, renewalsOf].flatMap((of) => of(wording, names)),
    ),
    ...otherLetters(),
    ...writtenClauses(),
  ];
  return [...new Map(all.map((each) => [Object.values(each).join('\n'), each])).values()];
}

/** SHA-256 over examples. Sentences, cells and values are cut by the engine's rules: another rule may make others. */
export const digestOf = (examples: readonly Example[]): string =>
  createHash('sha256').update(JSON.stringify(examples)).digest('hex');
