import type { DocumentId } from '../ids.ts';

/** What became of a document. The last seven are outcomes: nothing more happens by itself. */
export const documentStatuses = [
  'queued',
  'parsing',
  'embedding',
  'cancelled',
  'ready',
  'encrypted',
  'scanned',
  'empty',
  'malformed',
  'unsupported',
  'failed',
] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

export type Outcome = Exclude<DocumentStatus, 'queued' | 'parsing' | 'embedding' | 'cancelled'>;

/** True when no work is left for the document. */
export function isSettled(status: DocumentStatus): boolean {
  return status !== 'queued' && status !== 'parsing' && status !== 'embedding';
}

/** A document as the library list shows it. Carries no path: the page never sees one. */
export interface DocumentSummary {
  readonly id: DocumentId;
  readonly name: string;
  readonly bytes: number;
  readonly status: DocumentStatus;
  /** For a person: why the status is what it is and what to do; '' when ready. */
  readonly reason: string;
  /** 0 until known. */
  readonly pages: number;
  readonly pagesDone: number;
  readonly chunks: number;
  readonly chunksDone: number;
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
}

/** The import queue as a whole. */
export interface QueueState {
  readonly paused: boolean;
  /** Why the queue paused by itself (a full disk, say), for a person; absent when a person paused it. */
  readonly pausedBecause?: string;
  /** Documents that are not settled. */
  readonly waiting: number;
  readonly current: DocumentId | null;
  /** Pages per second over the last half minute, null when unknown. */
  readonly pagesPerSecond: number | null;
  /** Seconds until the queue is empty, null when unknown. */
  readonly secondsLeft: number | null;
}
