import type { Part } from '../../common/domain/part.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { EngineClient } from '../engine/connection.ts';
import { errorSentence } from '../words.ts';
import { createNewestFirst } from './newest-first.ts';

/** A part as the engine stored it, or the sentence that says why it can't be shown. */
export type LoadedPart = Omit<Part, 'layout'> | { readonly number: number; readonly failed: string };

export interface PartLoader {
  /** Loads a part that was not asked for before. */
  want(part: number): void;
  close(): void;
}

/**
 * Loads parts of a document one at a time, the one that was asked for last first.
 *
 * @param loaded hears of each part once
 */
export function createPartLoader(
  client: Pick<EngineClient, 'call'>,
  documentId: DocumentId,
  loaded: (part: LoadedPart) => void,
): PartLoader {
  const leave = new AbortController();
  const asked = new Set<number>();
  const queue = createNewestFirst();
  return {
    want(part) {
      if (asked.has(part)) return;
      asked.add(part);
      queue(async () => {
        if (leave.signal.aborted) return;
        const found = await client
          .call('document.part', { documentId, part }, leave.signal)
          .catch((error: unknown): LoadedPart => ({ number: part, failed: errorSentence(error) }));
        if (!leave.signal.aborted) loaded(found);
      });
    },
    close: () => leave.abort(),
  };
}
