import { expect, test } from 'vitest';
import type { AnswerEvent, Citation } from '../../common/domain/answer.ts';
import type { DocumentId } from '../../common/ids.ts';
import { markedEvents } from './mark-uncertain.ts';

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

const all = async (events: AsyncIterable<AnswerEvent>): Promise<readonly AnswerEvent[]> => {
  const list: AnswerEvent[] = [];
  for await (const event of events) list.push(event);
  return list;
};

test('what is cited of the second page is marked, and nothing else', async () => {
  const room = {
    uncertain: ({ texts }: { readonly texts: readonly (readonly { readonly part: number }[])[] }) =>
      texts.map((places) => places.some(({ part }) => part === 2)),
  };
  expect(await all(markedEvents(room, answer()))).toEqual([
    { kind: 'citation', citation: citation(1) },
    { kind: 'text', text: 'word [1]' },
    { kind: 'nearest', passages: [citation(1), { ...citation(2), uncertain: true }] },
  ]);
});

test('an answer comes also when its pages can not be looked up', async () => {
  const room = { uncertain: () => Promise.reject(new Error('damaged')) };
  expect(await all(markedEvents(room, answer()))).toEqual(await all(answer()));
});
