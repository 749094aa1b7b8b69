import { useEffect, useState } from 'react';
import type { FoundPlace } from '../../common/contracts/engine.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { EngineClient } from '../engine/connection.ts';

export interface Find {
  readonly places: readonly FoundPlace[];
  /** Index of the place shown now; -1 when there is none. */
  readonly now: number;
  readonly searching: boolean;
  step(by: 1 | -1): void;
}

const typingPauseMs = 150;
const none: readonly FoundPlace[] = [];

/** The first place on or after a page, else the first of all; -1 when there are none. */
export function firstFrom(places: readonly FoundPlace[], page: number): number {
  const found = places.findIndex(({ place }) => place.part >= page);
  return found === -1 && places.length > 0 ? 0 : found;
}

/** Searches a document while one types. */
export function useFind(
  client: EngineClient | null,
  documentId: DocumentId,
  text: string,
  currentPage: () => number,
): Find {
  const [result, setResult] = useState({ text: '', places: none, now: -1 });
  const wanted = text.trim();

  useEffect(() => {
    if (client === null || wanted === '') return;
    const leave = new AbortController();
    const timer = setTimeout(() => {
      client.call('document.find', { documentId, text: wanted }, leave.signal).then(
        (places) => setResult({ text: wanted, places, now: firstFrom(places, currentPage()) }),
        () => {
          if (!leave.signal.aborted) setResult({ text: wanted, places: none, now: -1 });
        },
      );
    }, typingPauseMs);
    return () => {
      clearTimeout(timer);
      leave.abort();
    };
  }, [client, documentId, wanted, currentPage]);

  const { places, now } = wanted === '' ? { places: none, now: -1 } : result;
  return {
    places,
    now,
    searching: wanted !== '' && result.text !== wanted,
    step: (by) => {
      if (places.length > 0) setResult({ ...result, now: (now + by + places.length) % places.length });
    },
  };
}
