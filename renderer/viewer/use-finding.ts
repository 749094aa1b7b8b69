import { useRef, useState, type RefObject } from 'react';
import type { DocumentId } from '../../common/ids.ts';
import type { EngineClient } from '../engine/connection.ts';
import { useFind, type Find } from './use-find.ts';

/** The find bar of an open document: whether the bar is there, what was typed, and the places of those words. */
export interface Finding {
  readonly open: boolean;
  readonly text: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly find: Find;
  setText(text: string): void;
  /** Opens the bar, or selects the text of one that is open. */
  start(): void;
  stop(): void;
}

/** @param currentPart the part being read, where a search starts; the same function at every call */
export function useFinding(client: EngineClient | null, documentId: DocumentId, currentPart: () => number): Finding {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const find = useFind(client, documentId, open ? text : '', currentPart);
  return {
    open,
    text,
    field,
    find,
    setText,
    start: () => {
      setOpen(true);
      field.current?.select();
    },
    stop: () => setOpen(false),
  };
}
