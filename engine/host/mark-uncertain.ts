import type { AnswerEvent, Citation, Message } from '../../common/domain/answer.ts';
import type { AcrossCell } from '../../common/domain/across.ts';
import type { KeptCell, KeptRow } from '../../common/domain/kept-table.ts';
import type { TableEvent } from '../../common/state/table.ts';
import type { SearchRoom } from '../search/room.ts';

type Room = Pick<SearchRoom, 'uncertain'>;

/** Citations that are looked up at once: few enough that a question does not wait long for the search thread. */
const atOnce = 500;

/** The same citations; those whose words were recognised with little confidence say so. */
async function marked(room: Room, citations: readonly Citation[]): Promise<readonly Citation[]> {
  const uncertain: boolean[] = [];
  for (let at = 0; at < citations.length; at += atOnce) {
    const texts = citations.slice(at, at + atOnce).map(({ places }) => places);
    // A page that can't be looked up is no reason to lose an answer.
    uncertain.push(...(await Promise.resolve(room.uncertain({ texts })).catch(() => texts.map(() => false))));
  }
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

/** What is told of a table, with the certainty of what its cells cite. */
export async function* markedTable(room: Room, events: AsyncIterable<TableEvent>): AsyncGenerator<TableEvent> {
  for await (const event of events)
    if (event.kind === 'changes') yield { ...event, rows: await markedRows(room, event.rows) };
    else yield { ...event, table: { ...event.table, rows: await markedRows(room, event.table.rows) } };
}

async function markedRows(room: Room, rows: readonly KeptRow[]): Promise<readonly KeptRow[]> {
  const said = rows.flatMap(({ cells }) => cells.filter(isSaid));
  const citations = await marked(
    room,
    said.map(({ citation }) => citation),
  );
  const cellOf = new Map(
    said.map((cell, index): [KeptCell, KeptCell] => [cell, { ...cell, citation: citations[index] ?? cell.citation }]),
  );
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cellOf.get(cell) ?? cell) }));
}

const isSaid = (cell: KeptCell): cell is AcrossCell => cell !== null && cell !== 'waiting';
