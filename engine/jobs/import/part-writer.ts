import type { Part } from '../../../common/domain/part.ts';
import { toStoreError } from '../../store/errors.ts';

/**
 * Parts stored in one transaction, and how long one may wait for others, in milliseconds: what a kill loses at most.
 */
const partsPerBatch = 16;
const mostMs = 50;

export interface PartWriter {
  /** Takes a part; stores it now or soon. @throws CarrelError what an earlier batch failed with */
  add(part: Part): void;
  /** Stores what waits. @throws CarrelError as `add` */
  flush(): void;
  /** Fires when parts could not be stored while nobody called. */
  readonly failed: AbortSignal;
}

/**
 * Stores parts a few at a time: a transaction costs as much as storing several small parts (ADR 0180).
 *
 * @param store stores parts in one transaction
 */
export function createPartWriter(store: (parts: readonly Part[]) => void): PartWriter {
  let waiting: Part[] = [];
  let timer: NodeJS.Timeout | undefined;
  const failed = new AbortController();

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (failed.signal.aborted) throw failed.signal.reason;
    const parts = waiting;
    waiting = [];
    if (parts.length > 0) store(parts);
  }

  function flushAlone(): void {
    try {
      flush();
    } catch (error) {
      failed.abort(toStoreError(error));
    }
  }

  return {
    add(part) {
      waiting.push(part);
      if (waiting.length >= partsPerBatch) flush();
      else timer ??= setTimeout(flushAlone, mostMs);
    },
    flush,
    failed: failed.signal,
  };
}
