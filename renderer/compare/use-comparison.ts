import { useEffect, useState } from 'react';
import type { ShownComparison } from '../../common/domain/comparison.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { EngineClient } from '../engine/connection.ts';
import { errorSentence } from '../words.ts';

export type ComparisonView =
  | { readonly phase: 'running' }
  | { readonly phase: 'failed'; readonly message: string }
  | { readonly phase: 'done'; readonly shown: ShownComparison };

/** Compares two documents, again when an attempt is made or the documents are others. */
export function useComparison(
  client: EngineClient | null,
  left: DocumentId,
  right: DocumentId,
  attempt: number,
): ComparisonView {
  const [latest, setLatest] = useState<{ readonly of: string; readonly view: ComparisonView } | null>(null);
  const of = `${left} ${right} ${attempt}`;
  useEffect(() => {
    if (client === null) return;
    const calling = new AbortController();
    client
      .call('compare.run', { left, right }, calling.signal)
      .then((shown) => setLatest({ of, view: { phase: 'done', shown } }))
      .catch((error: unknown) => {
        if (!calling.signal.aborted) setLatest({ of, view: { phase: 'failed', message: errorSentence(error) } });
      });
    return () => calling.abort();
  }, [client, left, right, of]);
  return latest?.of === of ? latest.view : { phase: 'running' };
}
