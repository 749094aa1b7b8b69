import { useEffect, useState } from 'react';
import type { DocumentId } from '../../../common/ids.ts';
import type { EngineClient } from '../../engine/connection.ts';

/** How the text of a page is known: by the file, recognised in its picture, or recognised with little certainty. */
export type Recognised = 'no' | 'yes' | 'uncertain';

/** Follows the page on show. */
export function useRecognised(client: EngineClient | null, documentId: DocumentId, page: number): Recognised {
  const [known, setKnown] = useState<{ readonly key: string; readonly recognised: Recognised } | null>(null);
  const key = `${documentId} ${page}`;
  useEffect(() => {
    if (client === null) return;
    let left = false;
    const look = async (): Promise<void> => {
      const { state, omissions } = await client.call('document.part', { documentId, part: page });
      const isUncertain = omissions.some(({ code }) => code === 'recognised-uncertain');
      if (!left) setKnown({ key, recognised: state !== 'recognised' ? 'no' : isUncertain ? 'uncertain' : 'yes' });
    };
    // A page that was not read yet has nothing to say.
    look().catch(() => {});
    return () => {
      left = true;
    };
  }, [client, documentId, page, key]);
  return known?.key === key ? known.recognised : 'no';
}
