import { expect, test } from 'vitest';
import type { Citation } from '../../../common/domain/answer.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
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

test('what the app says stands before or behind the text, and the offsets of doubted claims count it', () => {
  const claim = 'The moon is green.';
  const text = `It is written. ${claim}`;
  const start = text.indexOf(claim);
  const [before, behind] = [notice('answer-nothing-about'), notice('answer-circles')];
  const json = answerAsJson(
    {
      ...nothingTold(),
      found: true,
      mode: 'model',
      text,
      told: [behind, before],
      unsupported: [{ start, end: start + claim.length }],
    },
    new Map(),
  ) as { readonly answer: string; readonly unsupported: readonly { readonly start: number; readonly end: number }[] };
  expect({
    answer: json.answer,
    doubted: json.unsupported.map((span) => json.answer.slice(span.start, span.end)),
  }).toEqual({ answer: `${sentenceOf(before)} ${text} ${sentenceOf(behind)}`, doubted: [claim] });
});
