import { expect, test } from 'vitest';
import { notice } from '../../common/messages/notice.ts';
import { canOpen, canRetry, documentFraction, hasProblem, statusLine, whyNotOpen } from './status.ts';
import { documentOf } from './fixture.ts';

test('the status line names page n of m, and what became of a document', () => {
  expect(
    [
      documentOf(1, { status: 'queued', parts: 0, partsDone: 0 }),
      documentOf(1, { status: 'queued', partsDone: 8, parts: 20 }),
      documentOf(1, { status: 'reading', parts: 0 }),
      documentOf(1, { status: 'reading', parts: 12, partsDone: 4 }),
      documentOf(1, { status: 'reading', parts: 12, partsDone: 12 }),
      documentOf(1, { status: 'indexed', chunks: 40, chunksDone: 10 }),
      documentOf(1, { status: 'ready', parts: 1 }),
      documentOf(1, { status: 'ready', parts: 1_200 }),
      documentOf(1, { status: 'ready', format: 'csv', parts: 3 }),
      documentOf(1, { status: 'encrypted', notice: notice('needs-password') }),
      documentOf(1, { status: 'encrypted', notice: notice('wrong-password') }),
      documentOf(1, { status: 'malformed' }),
    ].map(statusLine),
  ).toEqual([
    'Waiting',
    'Waiting, goes on at page 9',
    'Opening…',
    'Reading page 5 of 12',
    'Reading page 12 of 12',
    'Can be asked, indexing 25 %',
    '1 page',
    '1,200 pages',
    '3 parts',
    'Password-protected',
    'Wrong password',
    'Damaged',
  ]);
});

test('progress grows from nothing to one', () => {
  expect(
    [
      documentOf(1, { status: 'queued', partsDone: 0, chunksDone: 0 }),
      documentOf(1, { status: 'reading', parts: 4, partsDone: 2, chunks: 0 }),
      documentOf(1, { status: 'indexed', parts: 4, partsDone: 4, chunks: 2, chunksDone: 1 }),
      documentOf(1, { status: 'failed' }),
    ].map(documentFraction),
  ).toEqual([0, 0.375, 0.875, 1]);
});

test('a retry is offered only where reading again may end differently', () => {
  const retried = (
    ['ready', 'encrypted', 'scanned', 'empty', 'malformed', 'unsupported', 'failed', 'cancelled'] as const
  )
    .map((status) => documentOf(1, { status }))
    .filter(canRetry);
  expect(retried.map(({ status }) => status)).toEqual(['failed', 'cancelled']);
  expect(canRetry(documentOf(1, { status: 'ready', notice: notice('embed-failed', { what: 'x' }) }))).toBe(true);
});

test('what was read whole once can be opened; else a sentence says why not', () => {
  expect((['ready', 'indexed', 'scanned', 'reading', 'failed'] as const).map(canOpen)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect((['ready', 'indexed', 'scanned', 'cancelled'] as const).map(hasProblem)).toEqual([false, false, true, true]);
  expect([
    whyNotOpen(documentOf(1, { status: 'reading' })),
    whyNotOpen(documentOf(1, { status: 'empty', notice: notice('empty') })),
  ]).toEqual(['“1.pdf” can be opened as soon as it is read.', '“1.pdf” can’t be shown. There is no text in it.']);
});
