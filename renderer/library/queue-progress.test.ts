import { expect, test } from 'vitest';
import type { QueueState } from '../../common/domain/queue.ts';
import { emptyQueue } from '../../common/domain/queue.ts';
import { notice } from '../../common/messages/notice.ts';
import { emptyLibrary } from '../../common/state/library.ts';
import { documentOf } from './fixture.ts';
import { batchSize, queueProgress } from './queue-progress.ts';

const documents = [
  documentOf(1),
  documentOf(2, { status: 'indexed', parts: 4, partsDone: 4, chunks: 10, chunksDone: 0 }),
  documentOf(3, { status: 'queued', partsDone: 0, chunksDone: 0 }),
];
const progress = (queue: Partial<QueueState>, batch: number) =>
  queueProgress({ ...emptyLibrary, documents, queue: { ...emptyQueue, ...queue } }, batch);

test('a batch grows while documents come, and ends when nothing waits', () => {
  expect([batchSize(0, 3), batchSize(3, 2), batchSize(3, 5), batchSize(5, 0)]).toEqual([3, 3, 5, 0]);
});

test('the footer tells what can not be asked yet, the rate and the time left', () => {
  expect([
    progress({}, 0),
    progress({ waiting: 2, unread: 1, pagesPerSecond: 4.25, secondsLeft: 130 }, 3),
    progress({ waiting: 1 }, 2),
    progress({ waiting: 2, unread: 2, paused: true }, 2),
    progress({ waiting: 2, unread: 2, paused: true, pausedBecause: notice('disk-full') }, 2),
  ]).toEqual([
    null,
    {
      fraction: (1 + 0.75) / 3,
      title: '1 of 3 is not read yet',
      detail: '4.3 pages/s · 2 min left',
      trouble: '',
    },
    { fraction: (1 + 0.75) / 2, title: '1 document is being indexed', detail: '', trouble: '' },
    { fraction: 0.375, title: '2 of 3 are not read yet', detail: 'Goes on when you resume', trouble: '' },
    {
      fraction: 0.375,
      title: '2 of 3 are not read yet',
      detail: 'Goes on when you resume',
      trouble: 'The disk is full. Free some space, then go on; nothing that was read is lost.',
    },
  ]);
});
