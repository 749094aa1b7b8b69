import { useEffect, useState } from 'react';
import type { EngineClient } from '../engine/connection.ts';

/** Questions that the documents answer, as they are found; none while nobody needs them. */
export function useSuggestions(client: EngineClient | null, wanted: boolean): readonly string[] {
  const [questions, setQuestions] = useState<readonly string[]>([]);
  useEffect(() => {
    if (client === null || !wanted) return;
    const leave = new AbortController();
    const collect = async (): Promise<void> => {
      const found: string[] = [];
      for await (const question of client.stream('suggestions', { scope: null }, leave.signal)) {
        found.push(question);
        setQuestions([...found]);
      }
    };
    // Without suggestions a person asks all the same.
    collect().catch(() => {});
    return () => leave.abort();
  }, [client, wanted]);
  return questions;
}
