import { useEffect, useRef, useState } from 'react';
import type { ChecklistItem, ChecklistRow } from '../../../common/domain/checklist.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import type { EngineClient } from '../../engine/connection.ts';
import { errorSentence } from '../../words.ts';

/** A run over documents, as far as it got. */
export interface ChecklistRun {
  readonly items: readonly ChecklistItem[];
  /** Documents in question; 0 until that is known. */
  readonly documents: number;
  readonly rows: readonly ChecklistRow[];
  readonly running: boolean;
  /** Why it broke off; '' when it did not. */
  readonly trouble: string;
}

export interface Runner {
  /** Null before the first run. */
  readonly run: ChecklistRun | null;
  start(items: readonly ChecklistItem[]): void;
  /** Ends with what is there. */
  stop(): void;
}

export function useRun(client: EngineClient | null, scope: Scope): Runner {
  const [run, setRun] = useState<ChecklistRun | null>(null);
  const leave = useRef<AbortController | null>(null);
  useEffect(() => () => leave.current?.abort(), []);

  const start = (items: readonly ChecklistItem[]): void => {
    if (client === null) return;
    leave.current?.abort();
    const controller = new AbortController();
    leave.current = controller;
    setRun({ items, documents: 0, rows: [], running: true, trouble: '' });
    const update = (change: (before: ChecklistRun) => ChecklistRun): void => {
      if (leave.current === controller) setRun((before) => (before === null ? null : change(before)));
    };
    void (async () => {
      try {
        for await (const event of client.stream('checklists.run', { items, scope }, controller.signal))
          update((before) =>
            event.kind === 'begun'
              ? { ...before, documents: event.documents }
              : { ...before, rows: [...before.rows, event.row] },
          );
        update((before) => ({ ...before, running: false }));
      } catch (error) {
        const trouble = controller.signal.aborted ? '' : errorSentence(error);
        update((before) => ({ ...before, running: false, trouble }));
      }
    })();
  };
  return { run, start, stop: () => leave.current?.abort() };
}
