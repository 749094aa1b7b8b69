import { isSettled } from '../../common/domain/document.ts';
import type { LibraryState } from '../../common/state/library.ts';
import { duration, rate } from '../controls/format.ts';
import { say, sentence } from '../words.ts';
import { documentFraction } from './status.ts';

/** What the queue footer shows. */
export interface QueueProgress {
  readonly fraction: number;
  /** E.g. `290 of 300 are not read yet`. */
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
  const { waiting, unread, paused, pausedBecause, pagesPerSecond, secondsLeft } = queue;
  if (waiting === 0) return null;
  const size = Math.max(batch, waiting);
  const partly = documents
    .filter((each) => !isSettled(each.status))
    .reduce((sum, each) => sum + documentFraction(each), 0);
  const fraction = Math.min(1, (size - waiting + partly) / size);
  const title =
    unread > 0
      ? say('queue-unread', { unread, total: Math.max(unread, documents.length) })
      : say('queue-indexing', { count: waiting });
  if (paused)
    return {
      fraction,
      title,
      detail: say('queue-paused-detail'),
      trouble: pausedBecause === null ? '' : sentence(pausedBecause),
    };
  const parts = [
    ...(pagesPerSecond === null ? [] : [rate(pagesPerSecond)]),
    ...(secondsLeft === null ? [] : [say('queue-left', { duration: duration(secondsLeft) })]),
  ];
  return { fraction, title, detail: parts.join(' · '), trouble: '' };
}
