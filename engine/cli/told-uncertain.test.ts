import { expect, test } from 'vitest';
import type { Citation } from '../../common/domain/answer.ts';
import type { DocumentId } from '../../common/ids.ts';
import { answerAsJson, nothingTold } from './told-answer.ts';

const citation = (marker: number): Citation => ({
  marker,
  name: 'scan.pdf',
  label: '1',
  places: [{ documentId: 1 as DocumentId, part: 1, start: 0, end: 4 }],
  quote: 'word',
  state: 'here',
});

test('the JSON of an answer marks what was read with little certainty, and only that', () => {
  const [sure, unsure] = [citation(1), citation(2)];
  const told = { ...nothingTold(), found: true, citations: [sure, unsure] };
  const where = { path: 'scan.pdf', rects: [] };
  const json = answerAsJson(
    told,
    new Map([
      [sure, { ...where, uncertain: false }],
      [unsure, { ...where, uncertain: true }],
    ]),
  );
  const plain = { path: 'scan.pdf', page: 1, label: '1', quote: 'word', rects: [] };
  expect(json).toEqual({
    answer: '',
    mode: 'quoted',
    named: [],
    citations: [
      { marker: 1, ...plain },
      { marker: 2, ...plain, uncertain: true },
    ],
  });
});
