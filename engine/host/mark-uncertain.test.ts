import { expect, test } from 'vitest';
import type { AnswerEvent, Citation } from '../../common/domain/answer.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { KeptRow, KeptTable } from '../../common/domain/kept-table.ts';
import type { TableEvent } from '../../common/state/table.ts';
import { markedEvents, markedTable } from './mark-uncertain.ts';

const citation = (marker: number): Citation => ({
  marker,
  name: 'scan.pdf',
  label: '1',
  places: [{ documentId: 1 as DocumentId, part: marker, start: 0, end: 4 }],
  quote: 'word',
  state: 'here',
});

async function* answer(): AsyncGenerator<AnswerEvent> {
  yield { kind: 'citation', citation: citation(1) };
  yield { kind: 'text', text: 'word [1]' };
  yield { kind: 'nearest', passages: [citation(1), citation(2)] };
}

const all = async <Event>(events: AsyncIterable<Event>): Promise<readonly Event[]> => {
  const list: Event[] = [];
  for await (const event of events) list.push(event);
  return list;
};

/** The second page was recognised badly. */
const room = {
  uncertain: ({ texts }: { readonly texts: readonly (readonly { readonly part: number }[])[] }) =>
    texts.map((places) => places.some(({ part }) => part === 2)),
};

test('what is cited of the second page is marked, and nothing else', async () => {
  expect(await all(markedEvents(room, answer()))).toEqual([
    { kind: 'citation', citation: citation(1) },
    { kind: 'text', text: 'word [1]' },
    { kind: 'nearest', passages: [citation(1), { ...citation(2), uncertain: true }] },
  ]);
});

test('cells of a table are marked too, at first and when they change', async () => {
  const cell = (cited: Citation) => ({ value: '1', size: 1, text: 'word', citation: cited, confidence: 1 });
  const row = (...cells: KeptRow['cells']) => ({ id: 1, cells }) as KeptRow;
  const table = (rows: readonly KeptRow[]) => ({ rows }) as KeptTable;
  async function* told(): AsyncGenerator<TableEvent> {
    yield { kind: 'snapshot', seq: 1, table: table([row('waiting', cell(citation(2))), row(null, cell(citation(1)))]) };
    yield { kind: 'changes', seq: 2, head: table([]), rows: [row(cell(citation(2)))] };
  }
  const marked = cell({ ...citation(2), uncertain: true });
  expect(await all(markedTable(room, told()))).toEqual([
    { kind: 'snapshot', seq: 1, table: table([row('waiting', marked), row(null, cell(citation(1)))]) },
    { kind: 'changes', seq: 2, head: table([]), rows: [row(marked)] },
  ]);
});

test('an answer comes also when its pages can not be looked up', async () => {
  const broken = { uncertain: () => Promise.reject(new Error('damaged')) };
  expect(await all(markedEvents(broken, answer()))).toEqual(await all(answer()));
});
