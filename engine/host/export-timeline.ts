import type { ParamsOf } from '../../common/contracts/define.ts';
import type { EngineContract } from '../../common/contracts/engine.ts';
import { createSayer } from '../../common/messages/sentence.ts';
import { isDay } from '../../common/domain/timeline.ts';
import { saveFile } from '../export/save.ts';
import type { SearchRoom } from '../search/room.ts';
import { eventWords } from '../timeline/event-words.ts';
import { calendarOf } from '../timeline/ics.ts';
import type { Grants } from './grants.ts';

/** Writes the days that a person ticked into a calendar. The days are read again: the page's own words go nowhere. */
export async function exportTimeline(
  room: Pick<SearchRoom, 'timeline'>,
  grants: Grants,
  { scope, entryIds, grantId }: ParamsOf<EngineContract['timeline.export']>,
  signal: AbortSignal,
): Promise<{ readonly events: number }> {
  const ticked = new Set(entryIds);
  const { entries } = await room.timeline({ scope }, signal);
  const chosen = entries.filter(({ id, date }) => ticked.has(id) && isDay(date));
  await saveFile(grants.takeTarget(grantId), calendarOf(chosen, eventWords(createSayer()), Date.now()));
  return { events: chosen.length };
}
