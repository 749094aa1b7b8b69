import { useEffect, useState } from 'react';
import type { DocumentId } from '../../common/ids.ts';
import type { EngineClient } from '../engine/connection.ts';
import { errorSentence } from '../words.ts';
import { createPartLoader, type LoadedPart } from './part-loader.ts';

/** The text of a document that is open. */
export interface OpenParts {
  readonly count: number;
  /** Names of the parts in order, also of those that were not loaded; none where there are too many. */
  readonly labels: readonly string[];
  /** The parts that were loaded, by number. */
  readonly loaded: ReadonlyMap<number, LoadedPart>;
  /** Loads a part, once. */
  want(part: number): void;
}

export type ViewedParts =
  | { readonly phase: 'opening' }
  | { readonly phase: 'open'; readonly parts: OpenParts }
  | { readonly phase: 'failed'; readonly message: string };

/** Opens a document for its text. Another number of `attempt` opens it anew. */
export function useParts(client: EngineClient | null, documentId: DocumentId, attempt: number): ViewedParts {
  const [state, setState] = useState<{
    readonly id: DocumentId;
    readonly attempt: number;
    readonly view: ViewedParts;
  } | null>(null);

  useEffect(() => {
    if (client === null) return;
    const leave = new AbortController();
    let loaded: ReadonlyMap<number, LoadedPart> = new Map();
    let count = 0;
    let labels: readonly string[] = [];
    const tell = (view: ViewedParts): void => {
      if (!leave.signal.aborted) setState({ id: documentId, attempt, view });
    };
    const loader = createPartLoader(client, documentId, (part) => {
      loaded = new Map([...loaded, [part.number, part]]);
      tellOpen();
    });
    const tellOpen = (): void => tell({ phase: 'open', parts: { count, labels, loaded, want: loader.want } });
    const open = async (): Promise<void> => {
      ({ parts: count, labels } = await client.call('document.open', { documentId }, leave.signal));
      tellOpen();
    };
    open().catch((error: unknown) => tell({ phase: 'failed', message: errorSentence(error) }));
    return () => {
      leave.abort();
      loader.close();
    };
  }, [client, documentId, attempt]);

  return state?.id === documentId && state.attempt === attempt ? state.view : { phase: 'opening' };
}
