import { useEffect, useState } from 'react';
import type { Overview } from '../../../common/domain/overview.ts';
import type { DocumentId } from '../../../common/ids.ts';
import type { EngineClient } from '../../engine/connection.ts';

/** What a document says of itself; null until it is known, and where nothing is. */
export function useOverview(client: EngineClient | null, documentId: DocumentId): Overview | null {
  const [known, setKnown] = useState<{ readonly of: DocumentId; readonly overview: Overview | null } | null>(null);
  useEffect(() => {
    if (client === null) return;
    const leave = new AbortController();
    client.call('document.overview', { documentId }, leave.signal).then(
      (overview) => setKnown({ of: documentId, overview }),
      // A document is read all the same without its overview.
      () => {},
    );
    return () => leave.abort();
  }, [client, documentId]);
  return known?.of === documentId ? known.overview : null;
}
