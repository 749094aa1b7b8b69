import type { QueueState } from '../../common/domain/queue.ts';
import { backlog, bytesPerPart } from '../store/jobs.ts';
import type { WritableDB } from '../store/open.ts';
import { secondsLeft } from './left.ts';
import { notePages, pagesPerSecond, startPace } from './rate.ts';

/** What the jobs have got done lately, and how long the rest will take. */
export interface Meter {
  /** Parts, or shares of parts, that reached their end. */
  finished(parts: number): void;
  /** The jobs that run now, null for none. */
  jobsChanged(importing: number | null, embedding: number | null): void;
  /** The jobs were held and go on: what was before says nothing. */
  restart(): void;
  measure(): Pick<QueueState, 'waiting' | 'unread' | 'pagesPerSecond' | 'secondsLeft'>;
}

export function createMeter(db: WritableDB): Meter {
  const steady = (): number => performance.now();
  let parts = startPace(steady());
  let documents = startPace(steady());
  let embedding: number | null = null;
  let wasIdle = true;
  /** Parts finished of the document that is embedded. */
  let onTheWay = 0;

  function restart(): void {
    parts = startPace(steady());
    documents = startPace(steady());
  }

  return {
    finished(count) {
      parts = notePages(parts, count, steady());
      onTheWay += count;
    },
    jobsChanged(nowImporting, nowEmbedding) {
      const idle = nowImporting === null && nowEmbedding === null;
      if (wasIdle && !idle) restart();
      wasIdle = idle;
      if (nowEmbedding === embedding) return;
      if (embedding !== null) documents = notePages(documents, 1, steady());
      embedding = nowEmbedding;
      onTheWay = 0;
    },
    restart,
    measure() {
      const left = backlog(db);
      const rate = left.documents === 0 ? null : pagesPerSecond(parts, steady());
      const progress = { backlog: left, partsOnTheWay: onTheWay, bytesPerPart: bytesPerPart(db), parts, documents };
      return {
        waiting: left.documents,
        unread: left.unread,
        pagesPerSecond: rate,
        secondsLeft: left.documents === 0 ? null : secondsLeft(progress, steady()),
      };
    },
  };
}
