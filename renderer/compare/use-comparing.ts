import { useCallback, useState } from 'react';
import type { DocumentSummary } from '../../common/domain/document.ts';
import type { DocumentId } from '../../common/ids.ts';

/** Which two documents are compared, and the dialog that asks for them. */
export interface Comparing {
  readonly pair: { readonly left: DocumentSummary; readonly right: DocumentSummary } | null;
  /** The dialog's state: which document is chosen already; null while it is closed. */
  readonly choosing: { readonly first: DocumentId | null } | null;
  /** Compares two documents, the one that was there first on the left; with fewer a person chooses. */
  compare(documents: readonly DocumentSummary[]): void;
  choose(first: DocumentId | null): void;
  start(left: DocumentId, right: DocumentId): void;
  stopChoosing(): void;
  close(): void;
}

/** @param documents of the library as it is now: one that was removed is compared no longer */
export function useComparing(documents: readonly DocumentSummary[]): Comparing {
  const [ids, setIds] = useState<readonly [DocumentId, DocumentId] | null>(null);
  const [choosing, setChoosing] = useState<Comparing['choosing']>(null);
  const [left, right] = (ids ?? []).map((id) => documents.find((each) => each.id === id));
  const start = useCallback((a: DocumentId, b: DocumentId) => setIds([a, b]), []);
  const choose = useCallback((first: DocumentId | null) => setChoosing({ first }), []);
  const compare = useCallback(
    ([first, second]: readonly DocumentSummary[]) => {
      if (first === undefined || second === undefined) return choose(first?.id ?? null);
      const isOlder = first.addedAt < second.addedAt || (first.addedAt === second.addedAt && first.id < second.id);
      start(...(isOlder ? ([first.id, second.id] as const) : ([second.id, first.id] as const)));
    },
    [choose, start],
  );
  const stopChoosing = useCallback(() => setChoosing(null), []);
  const close = useCallback(() => setIds(null), []);
  const pair = left === undefined || right === undefined ? null : { left, right };
  return { pair, choosing, compare, choose, start, stopChoosing, close };
}
