import { runOverAll } from '../alike/run.ts';
import { benchLibrary } from '../library.ts';
import type { Printed, SetOptions } from '../set.ts';
import { fifthNames } from './fifth/names.ts';
import { fourthNames } from './fourth/names.ts';
import type { HouseNames } from './plan.ts';
import { questionsIn } from './questions.ts';
import { housesSet } from './set.ts';
import { sixthNames } from './sixth/names.ts';

/** Documents and questions of the fourth wording. */
export const runFourth = (options: SetOptions): Promise<Printed> => runHouses('fourth', fourthNames, 4, options);

/** Documents and questions of the fifth wording. */
export const runFifth = (options: SetOptions): Promise<Printed> => runHouses('fifth', fifthNames, 5, options);

/** Documents and questions of the sixth wording. */
export const runSixth = (options: SetOptions): Promise<Printed> => runHouses('sixth', sixthNames, 6, options);

async function runHouses(wording: string, names: HouseNames, seed: number, options: SetOptions): Promise<Printed> {
  const set = housesSet(wording, names, seed);
  const library = await benchLibrary(`houses-${wording}`, set.files);
  try {
    return await runOverAll(set, library, { ...options, called: `The ${wording} wording` }, questionsIn(wording));
  } finally {
    await library.services.close();
  }
}
