import { expect, test } from 'vitest';
import type { DocumentSummary } from '../../common/domain/document.ts';
import { documentId } from '../../common/ids.ts';
import { emptyQueue } from '../../common/domain/queue.ts';
import { notice } from '../../common/messages/notice.ts';
import { emptyLibrary } from '../../common/state/library.ts';
import { batchSize, queueProgress } from './queue-progress.ts';

const half: DocumentSummary = {
  id: documentId(1),
  name: 'a.pdf',
  bytes: 1,
  format: 'pdf',
  status: 'reading',
  notice: null,
  parts: 3,
  partsDone: 2,
  pictures: 0,
  files: [],
  chunks: 0,
  chunksDone: 0,
  addedAt: 1,
};

test('an idle queue shows nothing', () => {
  expect(queueProgress(emptyLibrary, 7)).toBeNull();
});

test('what is done of the batch counts, and the document at hand in part', () => {
  const queue = { ...emptyQueue, waiting: 1, pagesPerSecond: 4.25, secondsLeft: 130 };
  expect(queueProgress({ ...emptyLibrary, documents: [half], queue }, 2)).toEqual({
    fraction: 0.75,
    title: 'Reading 2 of 2',
    detail: '4.3 pages/s · 2 min left',
    trouble: '',
  });
  expect(queueProgress({ ...emptyLibrary, documents: [half], queue: { ...queue, paused: true } }, 2)).toEqual({
    fraction: 0.75,
    title: 'Paused at 2 of 2',
    detail: 'Goes on when you resume',
    trouble: '',
  });
  expect(
    queueProgress(
      { ...emptyLibrary, documents: [half], queue: { ...queue, paused: true, pausedBecause: notice('disk-full') } },
      2,
    )?.trouble,
  ).toBe('The disk is full. Free some space, then go on; nothing that was read is lost.');
});

test('a batch grows while documents are added and ends when the queue is empty', () => {
  let size = 0;
  expect([1, 5, 3, 6, 0, 2].map((waiting) => (size = batchSize(size, waiting)))).toEqual([1, 5, 5, 6, 0, 2]);
});
