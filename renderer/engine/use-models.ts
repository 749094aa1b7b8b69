import { useEffect, useState } from 'react';
import type { ModelsState } from '../../common/domain/models.ts';
import type { EngineClient } from './connection.ts';

/** The models as the engine tells them; null until it has. A new client starts anew. */
export function useModels(client: EngineClient | null): ModelsState | null {
  const [models, setModels] = useState<ModelsState | null>(null);

  useEffect(() => {
    if (client === null) return;
    const leave = new AbortController();
    void watch(client, leave.signal, setModels);
    return () => leave.abort();
  }, [client]);

  return models;
}

/** Follows `models.watch` until the signal fires or the engine goes away. */
async function watch(client: EngineClient, signal: AbortSignal, show: (models: ModelsState) => void): Promise<void> {
  try {
    for await (const state of client.stream('models.watch', {}, signal)) show(state);
  } catch {
    // The connection's own state says that the engine is away.
  }
}
