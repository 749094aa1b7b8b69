import { expect, test } from 'vitest';
import type { Message } from '../../common/domain/answer.ts';
import { messageId } from '../../common/ids.ts';
import { notice } from '../../common/messages/notice.ts';
import { answerStatus, progressLine, readLine, usageLine } from './account.ts';

const passages = { whole: false, count: 6, query: 'When is rent due?' };
const documents = { whole: true, count: 1, query: 'When is rent due?' };

test('what is done before the first word', () => {
  expect([
    progressLine(null, null),
    progressLine({ phase: 'loading', done: null }, null),
    progressLine({ phase: 'loading', done: 0.55 }, null),
    progressLine({ phase: 'reading', done: null }, null),
    progressLine({ phase: 'reading', done: 0.4 }, passages),
    progressLine({ phase: 'reading', done: 0 }, documents),
  ]).toEqual([
    'Looking through your documents…',
    'Loading the model…',
    'Loading the model… 55 %',
    'Reading your documents…',
    'Reading 6 passages… 40 %',
    'Reading 1 document… 0 %',
  ]);
});

test('what was read, and what was looked for where it differs', () => {
  const asked = ' when is rent due? ';
  expect(
    [documents, { ...documents, count: 2_000 }, passages, { ...passages, count: 1 }].map((each) =>
      readLine(each, asked),
    ),
  ).toEqual([
    'Read 1 document whole',
    'Read 2,000 documents whole',
    'Read the 6 best passages',
    'Read the best passage',
  ]);
  expect([readLine(passages, 'And when?'), readLine({ ...passages, query: '' }, 'And when?')]).toEqual([
    'Read the 6 best passages · looked for “When is rent due?”',
    'Read the 6 best passages',
  ]);
});

test('what it took', () => {
  const usage = { promptTokens: 1_240, reusedTokens: 0, generatedTokens: 85, prefillMs: 900, decodeMs: 6_100 };
  expect(
    [
      usage,
      { ...usage, reusedTokens: 900, decodeMs: 20_000 },
      { ...usage, promptTokens: 1, generatedTokens: 0, decodeMs: 0 },
    ].map(usageLine),
  ).toEqual([
    '1,240 tokens read, 85 written, 14 tokens/s',
    '1,240 tokens read (900 of them from before), 85 written, 4.3 tokens/s',
    '1 token read, 0 written',
  ]);
});

test('what a screen reader says of the last answer', () => {
  const answer: Message = {
    id: messageId(2),
    role: 'assistant',
    mode: 'model',
    text: 'Due.',
    citations: [],
    nearest: [],
    unsupported: [],
    usage: null,
    sources: passages,
    named: [],
    unread: null,
    told: [],
    table: null,
    model: null,
    replacedBy: null,
    complete: true,
    createdAt: 0,
  };
  const doubted = { ...answer, unsupported: [{ start: 0, end: 4 }] };
  expect([
    answerStatus([], false, null, ''),
    answerStatus([answer], true, { phase: 'reading', done: 0.4 }, ''),
    answerStatus([answer], true, null, ''),
    answerStatus([answer], false, null, 'The model ended.'),
    answerStatus([{ ...answer, complete: false }], false, null, ''),
    answerStatus([{ ...answer, mode: 'quoted' }], false, null, ''),
    answerStatus([doubted], false, null, ''),
    answerStatus([doubted], false, null, '', new Map([[doubted.id, notice('answer-not-kept', { why: 'full' })]])),
  ]).toEqual([
    '',
    'Reading 6 passages…',
    'Answering',
    'The model ended.',
    'Answer stopped',
    'Nothing close enough was found',
    'Answer complete, no sources named, 1 sentence not borne out by the sources',
    'Answer complete, no sources named, 1 sentence not borne out by the sources This answer could not be kept: the ' +
      'disk is full. It stands here, but not in the library: copy it, or free some space and ask again.',
  ]);
});
