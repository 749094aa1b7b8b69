import { useEffect, useState } from 'react';
import type { Scope } from '../../../common/domain/sources.ts';
import type { Timeline } from '../../../common/domain/timeline.ts';
import type { EngineClient } from '../../engine/connection.ts';
import { errorSentence } from '../../words.ts';

/** The days of a scope; null until they are known. */
export function useTimeline(
  client: EngineClient | null,
  scope: Scope,
): { readonly timeline: Timeline } | { readonly trouble: string } | null {
  const [found, setFound] = useState<{ readonly timeline: Timeline } | { readonly trouble: string } | null>(null);
  useEffect(() => {
    if (client === null) return;
    const leave = new AbortController();
    client.call('timeline.get', { scope }, leave.signal).then(
      (timeline) => setFound({ timeline }),
      (error: unknown) => {
        if (!leave.signal.aborted) setFound({ trouble: errorSentence(error) });
      },
    );
    return () => leave.abort();
  }, [client, scope]);
  return found;
}
