import { isSettled } from '../../common/domain/document.ts';
import type { LibraryState } from '../../common/state/library.ts';
import { duration, rate } from '../controls/format.ts';
import { sentence } from '../words.ts';
import { documentFraction } from './rows.ts';

/** What the queue footer shows. */
export interface QueueProgress {
  readonly fraction: number;
  /** E.g. `Reading 3 of 12`. */
  readonly title: string;
  /** E.g. `4.2 pages/s · 2 min left`; '' when nothing is known yet. */
  readonly detail: string;
  /** Why the queue paused by itself, a sentence to read in full; '' when it did not. */
  readonly trouble: string;
}

/** The most documents that waited at once since the queue was last empty: the size of the present batch. */
export const batchSize = (before: number, waiting: number): number => (waiting === 0 ? 0 : Math.max(before, waiting));

/** Progress of the present batch, or null when nothing waits. */
export function queueProgress({ documents, queue }: LibraryState, batch: number): QueueProgress | null {
  if (queue.waiting === 0) return null;
  const size = Math.max(batch, queue.waiting);
  const done = size - queue.waiting;
  const partly = documents
    .filter((each) => !isSettled(each.status))
    .reduce((sum, each) => sum + documentFraction(each), 0);
  const fraction = Math.min(1, (done + partly) / size);
  const position = `${Math.min(size, done + 1).toLocaleString('en')} of ${size.toLocaleString('en')}`;
  const parts = [
    ...(queue.pagesPerSecond === null ? [] : [rate(queue.pagesPerSecond)]),
    ...(queue.secondsLeft === null ? [] : [`${duration(queue.secondsLeft)} left`]),
  ];
  const trouble = queue.pausedBecause === null ? '' : sentence(queue.pausedBecause);
  return queue.paused
    ? { fraction, title: `Paused at ${position}`, detail: 'Goes on when you resume', trouble }
    : { fraction, title: `Reading ${position}`, detail: parts.join(' · '), trouble: '' };
}
