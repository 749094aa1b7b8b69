import { expect, test } from 'vitest';
import type { Citation, Message } from '../../common/domain/answer.ts';
import { documentId, messageId } from '../../common/ids.ts';
import { markRemoved } from './sources.ts';

const citation = (id: number): Citation => ({
  marker: id,
  name: `${id}.pdf`,
  label: '1',
  places: [{ documentId: documentId(id), part: 1, start: 0, end: 12 }],
  quote: 'Rent is due.',
  state: 'here',
});
const answer = (citations: readonly Citation[], nearest: readonly Citation[] = []): Message => ({
  id: messageId(1),
  role: 'assistant',
  mode: 'quoted',
  text: 'Rent is due. [1]',
  citations,
  nearest,
  unsupported: [],
  usage: null,
  sources: null,
  named: [],
  unread: null,
  told: [],
  table: null,
  model: null,
  replacedBy: null,
  complete: true,
  createdAt: 0,
});

test('citations of documents that are gone say so, the others stay the very same', () => {
  const [one, two] = [citation(1), citation(2)];
  const [marked] = markRemoved([answer([one, two], [two])], new Set([documentId(1)]));
  expect(marked).toEqual(answer([one, { ...two, state: 'removed' }], [{ ...two, state: 'removed' }]));
  expect(marked?.citations[0]).toBe(one);
});

test('where nothing is gone, or nothing is known, messages are the very same', () => {
  const messages = [answer([citation(1)])];
  expect(markRemoved(messages, new Set([documentId(1)]))).toBe(messages);
  expect(markRemoved(messages, null)).toBe(messages);
});
