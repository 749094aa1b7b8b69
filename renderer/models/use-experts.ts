import { useEffect, useState } from 'react';
import type { ResultOf } from '../../common/contracts/define.ts';
import type { EngineContract } from '../../common/contracts/engine.ts';
import type { EngineClient } from '../engine/connection.ts';
import { sentenceOfError } from '../../common/messages/sentence.ts';

export type ExpertUse = ResultOf<EngineContract['models.experts']>;

export interface ExpertsView {
  /** Undefined until the first answer; null for a dense model. */
  readonly use: ExpertUse | undefined;
  /** Why there is none, as a sentence; '' when there is. */
  readonly problem: string;
}

/** Time between two looks: the counts change with every token, a picture need not. */
const everyMs = 2_000;

/** Which experts the loaded model used, looked up again and again while shown. */
export function useExperts(client: EngineClient, loaded: boolean): ExpertsView {
  const [view, setView] = useState<ExpertsView>({ use: undefined, problem: '' });

  useEffect(() => {
    if (!loaded) return;
    const leave = new AbortController();
    let timer = 0;
    const look = async (): Promise<void> => {
      try {
        const use = await client.call('models.experts', {}, leave.signal);
        setView({ use, problem: '' });
      } catch (error) {
        if (leave.signal.aborted) return;
        setView({ use: undefined, problem: sentenceOfError(error) });
      }
      if (!leave.signal.aborted) timer = window.setTimeout(() => void look(), everyMs);
    };
    void look();
    return () => {
      leave.abort();
      clearTimeout(timer);
    };
  }, [client, loaded]);

  return view;
}
