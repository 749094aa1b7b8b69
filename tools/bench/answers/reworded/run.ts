import { runQuestions } from '../alike/run.ts';
import { benchLibrary } from '../library.ts';
import type { Printed, SetOptions } from '../set.ts';
import { rewordedSet } from './documents.ts';

/** The questions of the alike documents, in both of their wordings, over documents in a third. */
export async function runReworded(options: SetOptions): Promise<Printed> {
  const set = rewordedSet();
  const library = await benchLibrary('reworded', set.files);
  try {
    const called = `Reworded, questions ${options.heldOut ? 'held out' : 'in sight'}`;
    return await runQuestions(set, library, { ...options, called });
  } finally {
    await library.services.close();
  }
}
