import type { AnswerEvent, Citation, Message } from '../../common/domain/answer.ts';
import type { SearchRoom } from '../search/room.ts';

type Room = Pick<SearchRoom, 'uncertain'>;

/** The same citations; those whose words were recognised with little confidence say so. */
async function marked(room: Room, citations: readonly Citation[]): Promise<readonly Citation[]> {
  if (citations.length === 0) return citations;
  // A page that can't be looked up is no reason to lose an answer.
  const uncertain = await Promise.resolve(room.uncertain({ texts: citations.map(({ places }) => places) })).catch(
    () => [],
  );
  return citations.map((citation, index) => (uncertain[index] === true ? { ...citation, uncertain: true } : citation));
}

/** The events of an answer, with the certainty of what is cited. */
export async function* markedEvents(room: Room, events: AsyncIterable<AnswerEvent>): AsyncGenerator<AnswerEvent> {
  for await (const event of events) {
    if (event.kind === 'citation') {
      const [citation = event.citation] = await marked(room, [event.citation]);
      yield { ...event, citation };
    } else if (event.kind === 'nearest') yield { ...event, passages: await marked(room, event.passages) };
    else yield event;
  }
}

/** Messages of a conversation, with the certainty of what is cited as it is now: a page may be recognised again. */
export const markedMessages = (room: Room, messages: readonly Message[]): Promise<readonly Message[]> =>
  Promise.all(
    messages.map(async (message) => ({
      ...message,
      citations: await marked(room, message.citations),
      nearest: await marked(room, message.nearest),
    })),
  );
