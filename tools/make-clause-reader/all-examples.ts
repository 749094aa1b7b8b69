import { createHash } from 'node:crypto';
import { eighthNames } from '../bench/answers/houses/eighth/names.ts';
import { eleventhNames } from '../bench/answers/houses/eleventh/names.ts';
import { askedAcrossDesks } from '../bench/answers/houses/fifteenth/asked.ts';
import { fifteenthNames } from '../bench/answers/houses/fifteenth/names.ts';
import { fifthNames } from '../bench/answers/houses/fifth/names.ts';
import { fourthNames } from '../bench/answers/houses/fourth/names.ts';
import { ninthNames } from '../bench/answers/houses/ninth/names.ts';
import type { HouseNames } from '../bench/answers/houses/plan.ts';
import { seventhNames } from '../bench/answers/houses/seventh/names.ts';
import { askedAcrossCounters } from '../bench/answers/houses/sixteenth/asked.ts';
import { sixteenthNames } from '../bench/answers/houses/sixteenth/names.ts';
import { sixthNames } from '../bench/answers/houses/sixth/names.ts';
import { tenthNames } from '../bench/answers/houses/tenth/names.ts';
import { twelfthNames } from '../bench/answers/houses/twelfth/names.ts';
import { askedByOffice } from '../bench/answers/houses/eleventh/asked.ts';
import { askedAloud } from '../bench/answers/houses/fourteenth/asked.ts';
import { fourteenthNames } from '../bench/answers/houses/fourteenth/names.ts';
import { moreAsked } from '../bench/answers/houses/more-asked.ts';
import { askedByPeople } from '../bench/answers/houses/ninth/people.ts';
import { questionsIn } from '../bench/answers/houses/questions.ts';
import { askedInAHurry } from '../bench/answers/houses/tenth/typed.ts';
import { askedOnceAYear } from '../bench/answers/houses/thirteenth/asked.ts';
import { thirteenthNames } from '../bench/answers/houses/thirteenth/names.ts';
import { askedByDesk } from '../bench/answers/houses/twelfth/asked.ts';
import { allAsked, type Asked } from '../bench/answers/alike/questions/asked.ts';
import { questionsOf, writtenQuestions } from './asked.ts';
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
  thirteenth: thirteenthNames,
  fourteenth: fourteenthNames,
};

const theSame = [...allAsked, ...moreAsked];
const isInSight = (_: Asked, index: number): boolean => index % 2 === 0;
/** Questions of the wordings: other words for the same, or what people asked in their own. */
const asked: readonly (readonly [string, HouseNames, readonly Asked[], isOwn?: true])[] = [
  ['fourth', fourthNames, allAsked],
  ['fifth', fifthNames, allAsked],
  ['sixth', sixthNames, allAsked],
  ['seventh', seventhNames, theSame],
  ['eighth', eighthNames, theSame],
  ['ninth', ninthNames, askedByPeople, true],
  ['tenth', tenthNames, askedInAHurry, true],
  ['eleventh', eleventhNames, askedByOffice, true],
  ['twelfth', twelfthNames, askedByDesk, true],
  ['thirteenth', thirteenthNames, askedOnceAYear, true],
  ['fourteenth', fourteenthNames, askedAloud, true],
  // Every other one is in sight; the others are held out.
  ['fifteenth', fifteenthNames, askedAcrossDesks.filter(isInSight), true],
  ['sixteenth', sixteenthNames, askedAcrossCounters.filter(isInSight), true],
];

/** All that the clause reader is trained on, each once, in the order in which it is trained. */
export function allExamples(): readonly Example[] {
  const all = [
    ...Object.entries(wordings).flatMap(([wording, names]) =>
      [examplesOf, lettersOf, renewalsOf].flatMap((of) => of(wording, names)),
    ),
    ...otherLetters(),
    ...writtenClauses(),
    ...asked.flatMap(([wording, names, every, isOwn]) =>
      questionsOf(wording, names, every, isOwn ? every.flatMap(({ texts }) => texts) : questionsIn(wording, every)),
    ),
    ...writtenQuestions(),
  ];
  return [...new Map(all.map((each) => [Object.values(each).join('\n'), each])).values()];
}

/** SHA-256 over examples. Sentences, cells and values are cut by the engine's rules: another rule may make others. */
export const digestOf = (examples: readonly Example[]): string =>
  createHash('sha256').update(JSON.stringify(examples)).digest('hex');
