import { useEffect, useState } from 'react';
import type { SearchHit } from '../../../common/domain/answer.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import type { EngineClient } from '../../engine/connection.ts';
import { errorSentence } from '../../words.ts';

/** Passages that a search shows at most. */
const mostHits = 50;
/** A search begins when no key came for this long. */
const restMs = 250;

/** What a search over all text has found. `hits` are those of the search before while a new one runs. */
export interface TextSearch {
  readonly running: boolean;
  /** What `hits` were found for. */
  readonly query: string;
  readonly hits: readonly SearchHit[];
  /** Why it failed, a sentence; '' when it did not. */
  readonly trouble: string;
}

/** What was found, and for what. */
interface Answer {
  readonly client: EngineClient | null;
  readonly query: string;
  readonly scope: Scope;
  readonly hits: readonly SearchHit[];
  readonly trouble: string;
}

const nothing: Answer = { client: null, query: '', scope: null, hits: [], trouble: '' };

/**
 * Searches the text of the library by words and by meaning. The next key ends a search that runs.
 *
 * @param query '' searches nothing
 */
export function useTextSearch(client: EngineClient | null, query: string, scope: Scope): TextSearch {
  const [answer, setAnswer] = useState(nothing);
  useEffect(() => {
    if (client === null || query === '') return;
    const leave = new AbortController();
    const timer = setTimeout(() => {
      client.call('search', { query, scope, mode: 'hybrid', limit: mostHits }, leave.signal).then(
        ({ hits }) => setAnswer({ client, query, scope, hits, trouble: '' }),
        (error: unknown) => {
          if (leave.signal.aborted) return;
          setAnswer({ client, query, scope, hits: [], trouble: errorSentence(error) });
        },
      );
    }, restMs);
    return () => {
      clearTimeout(timer);
      leave.abort();
    };
  }, [client, query, scope]);
  const running = query !== '' && (answer.query !== query || answer.scope !== scope || answer.client !== client);
  return { running, query: answer.query, hits: answer.hits, trouble: running ? '' : answer.trouble };
}
