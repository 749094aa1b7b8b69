import { runOverAll } from '../alike/run.ts';
import { benchLibrary } from '../library.ts';
import { allAsked, type Asked } from '../alike/questions/asked.ts';
import type { Printed, SetOptions } from '../set.ts';
import { eighthNames } from './eighth/names.ts';
import { askedByOffice } from './eleventh/asked.ts';
import { eleventhNames } from './eleventh/names.ts';
import { askedAcrossDesks } from './fifteenth/asked.ts';
import { fifteenthNames } from './fifteenth/names.ts';
import { fifthNames } from './fifth/names.ts';
import { askedAloud } from './fourteenth/asked.ts';
import { fourteenthNames } from './fourteenth/names.ts';
import { fourthNames } from './fourth/names.ts';
import { moreAsked } from './more-asked.ts';
import { ninthNames } from './ninth/names.ts';
import { askedByPeople } from './ninth/people.ts';
import type { HouseNames } from './plan.ts';
import { questionsIn } from './questions.ts';
import { housesSet } from './set.ts';
import { askedPlainly } from './seventeenth/asked.ts';
import { seventeenthNames } from './seventeenth/names.ts';
import { seventhNames } from './seventh/names.ts';
import { askedAcrossCounters } from './sixteenth/asked.ts';
import { sixteenthNames } from './sixteenth/names.ts';
import { sixthNames } from './sixth/names.ts';
import { tenthNames } from './tenth/names.ts';
import { askedInAHurry } from './tenth/typed.ts';
import { askedOnceAYear } from './thirteenth/asked.ts';
import { thirteenthNames } from './thirteenth/names.ts';
import { askedByDesk } from './twelfth/asked.ts';
import { twelfthNames } from './twelfth/names.ts';

/** Documents and questions of the fourth wording. */
export const runFourth = (options: SetOptions): Promise<Printed> => runHouses('fourth', fourthNames, 4, options);

/** Documents and questions of the fifth wording. */
export const runFifth = (options: SetOptions): Promise<Printed> => runHouses('fifth', fifthNames, 5, options);

/** Documents and questions of the sixth wording. */
export const runSixth = (options: SetOptions): Promise<Printed> => runHouses('sixth', sixthNames, 6, options);

/** Documents and questions of the seventh wording, and of more kinds of questions. */
export const runSeventh = (options: SetOptions): Promise<Printed> =>
  runHouses('seventh', seventhNames, 7, options, [...allAsked, ...moreAsked]);

/** Documents and questions of the eighth wording, as many. */
export const runEighth = (options: SetOptions): Promise<Printed> =>
  runHouses('eighth', eighthNames, 8, options, [...allAsked, ...moreAsked]);

/** The ninth wording and what twelve people ask: every other template and question in sight, the others held out. */
export const runNinth = (options: SetOptions): Promise<Printed> =>
  runHalf('ninth', ninthNames, 9, options, askedByPeople);

/** The tenth wording: cover sheets, schedules and annexes, and what people type in a hurry. */
export const runTenth = (options: SetOptions): Promise<Printed> =>
  runHouses('tenth', tenthNames, 10, options, askedInAHurry, inTheirWords(askedInAHurry));

/** The eleventh wording: leases, loans, policies, employment and orders, and what an office asks of them. */
export const runEleventh = (options: SetOptions): Promise<Printed> =>
  runHouses('eleventh', eleventhNames, 11, options, askedByOffice, inTheirWords(askedByOffice));

/** The twelfth wording: schedules of definitions, deeds, order forms, signature blocks, asked by people at a desk. */
export const runTwelfth = (options: SetOptions): Promise<Printed> =>
  runHouses('twelfth', twelfthNames, 12, options, askedByDesk, inTheirWords(askedByDesk));

/** The thirteenth wording: contracts, bills and letters as most are written, asked by people who seldom read them. */
export const runThirteenth = (options: SetOptions): Promise<Printed> =>
  runHouses('thirteenth', thirteenthNames, 13, options, askedOnceAYear, inTheirWords(askedOnceAYear));

/** The fourteenth wording: contracts, bills and letters of other trades, asked aloud; half of all is held out. */
export const runFourteenth = (options: SetOptions): Promise<Printed> =>
  runHalf('fourteenth', fourteenthNames, 14, options, askedAloud);

/** The fifteenth wording: clauses of another generator, asked by a clerk, a lawyer and their boss; half is held out. */
export const runFifteenth = (options: SetOptions): Promise<Printed> =>
  runHalf('fifteenth', fifteenthNames, 15, options, askedAcrossDesks);

/** The sixteenth wording: other trades, asked by a bookkeeper, a director, a paralegal, a student; half is held out. */
export const runSixteenth = (options: SetOptions): Promise<Printed> =>
  runHalf('sixteenth', sixteenthNames, 16, options, askedAcrossCounters);

/** The seventeenth wording: papers as law firms and small firms have them, asked in plain words; half is held out. */
export const runSeventeenth = (options: SetOptions): Promise<Printed> =>
  runHalf('seventeenth', seventeenthNames, 17, options, askedPlainly);

const inTheirWords = (asked: readonly Asked[]): readonly string[] => asked.flatMap(({ texts }) => texts);

async function runHouses(
  wording: string,
  names: HouseNames,
  seed: number,
  options: SetOptions,
  asked = allAsked,
  worded = questionsIn(wording, asked),
): Promise<Printed> {
  const set = housesSet(wording, names, seed);
  const library = await benchLibrary(`houses-${wording}`, set.files);
  try {
    const called = `The ${wording} wording`;
    return await runOverAll(set, library, { ...options, called }, worded, asked);
  } finally {
    await library.services.close();
  }
}

/** Every other template and question of a wording: those in sight, or those held out. */
async function runHalf(
  wording: string,
  names: HouseNames,
  seed: number,
  options: SetOptions,
  all: readonly Asked[],
): Promise<Printed> {
  const isMeant = (index: number): boolean => (index % 2 === 1) === options.heldOut;
  const half = options.heldOut ? 'held out' : 'in sight';
  const set = housesSet(wording, names, seed, isMeant);
  const library = await benchLibrary(`houses-${wording}-${half.replace(' ', '-')}`, set.files);
  try {
    const asked = all.filter((_, index) => isMeant(index));
    const called = `The ${wording} wording, ${half}`;
    return await runOverAll(set, library, { ...options, called }, inTheirWords(asked), asked);
  } finally {
    await library.services.close();
  }
}
