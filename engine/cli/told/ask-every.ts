import { askAcross, type AnswerModel } from '../../answer/service.ts';
import { searchRoom } from '../../search/room.ts';
import { hearAcross, interruptedCode, untilInterrupted, type AskedAcross } from './asked-across.ts';
import type { Given } from '../command.ts';
import { openToRead, refuseEmpty } from '../library/open-library.ts';
import { scopeOf } from '../library/scope.ts';
import { whereaboutsOfTable, type AcrossWhereabouts } from './told-across.ts';

/** From here on a question is put to all documents: in a terminal nobody is asked whether that is meant. */
export const sureEnough = 0.7;

/** A question, and what else each document is asked. */
interface Asked {
  readonly question: string;
  readonly columns: readonly string[];
  /** Reads what code leaves open; null or absent: nobody does. */
  readonly model?: AnswerModel | null;
}

/**
 * Puts a question to every document of the scope, in this process.
 *
 * @param tell gets what came of it, also what there is when Ctrl-C stopped it
 * @returns the exit code
 */
export async function askEvery(
  given: Given,
  { question, columns, model = null }: Asked,
  tell: (asked: AskedAcross, whereabouts: AcrossWhereabouts) => void,
): Promise<number> {
  const db = openToRead(given);
  try {
    refuseEmpty(db);
    const scope = scopeOf(db, given);
    const room = searchRoom(db);
    const models = await given.models.all();
    const across = { question, today: new Date(), scope, columns, byModel: model !== null };
    const asked = await untilInterrupted((signal) =>
      hearAcross(askAcross({ room, ...models, model }, across, signal), given.output),
    );
    tell(asked, await whereaboutsOfTable(db, room, asked.table));
    return asked.stopped ? interruptedCode : 0;
  } finally {
    db.close();
  }
}
