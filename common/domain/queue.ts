import type { DocumentId } from '../ids.ts';
import type { Notice } from '../messages/notice.ts';

/** All jobs as a whole. */
export interface QueueState {
  readonly paused: boolean;
  /** Why the jobs paused by themselves (a full disk, say); null when a person paused them, or nobody did. */
  readonly pausedBecause: Notice | null;
  /** Documents that are not settled. */
  readonly waiting: number;
  /** Of these, documents that can't be asked yet. */
  readonly unread: number;
  /** The document that is read. */
  readonly current: DocumentId | null;
  /** Pages per second that become ready, over the last half minute; null when unknown. */
  readonly pagesPerSecond: number | null;
  /** Seconds until nothing is left to do, null when unknown. */
  readonly secondsLeft: number | null;
}

export const emptyQueue: QueueState = {
  paused: false,
  pausedBecause: null,
  waiting: 0,
  unread: 0,
  current: null,
  pagesPerSecond: null,
  secondsLeft: null,
};
