import { useCallback, useEffect, useState } from 'react';
import type { Checklist } from '../../../common/domain/checklist.ts';
import type { EngineClient } from '../../engine/connection.ts';
import { errorSentence } from '../../words.ts';

/** The lists there are, and how they are changed. */
export interface Checklists {
  /** Null until they are known. */
  readonly lists: readonly Checklist[] | null;
  save(list: Pick<Checklist, 'name' | 'items'>): Promise<void>;
  remove(name: string): Promise<void>;
}

export function useChecklists(client: EngineClient | null, tell: (text: string) => void): Checklists {
  const [lists, setLists] = useState<readonly Checklist[] | null>(null);
  useEffect(() => {
    if (client === null) return;
    const leave = new AbortController();
    client.call('checklists.list', {}, leave.signal).then(setLists, (error: unknown) => {
      if (!leave.signal.aborted) tell(errorSentence(error));
    });
    return () => leave.abort();
  }, [client, tell]);
  const change = useCallback(
    async (act: (of: EngineClient) => Promise<void>) => {
      if (client === null) return;
      try {
        await act(client);
        setLists(await client.call('checklists.list', {}));
      } catch (error) {
        tell(errorSentence(error));
      }
    },
    [client, tell],
  );
  return {
    lists,
    save: ({ name, items }) => change((of) => of.call('checklists.save', { name, items })),
    remove: (name) => change((of) => of.call('checklists.remove', { name })),
  };
}
