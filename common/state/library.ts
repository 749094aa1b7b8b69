import type { DocumentSummary } from '../domain/document.ts';
import { emptyQueue, type QueueState } from '../domain/queue.ts';
import type { CollectionSummary, RootSummary } from '../domain/sources.ts';
import type { DocumentId } from '../ids.ts';

/** What the library panel shows. `documents` are in order of adding, oldest first. */
export interface LibraryState {
  readonly documents: readonly DocumentSummary[];
  /** In order of adding. */
  readonly roots: readonly RootSummary[];
  /** In order of their names. */
  readonly collections: readonly CollectionSummary[];
  readonly queue: QueueState;
}

export type LibraryDelta =
  | { readonly kind: 'document'; readonly document: DocumentSummary }
  | { readonly kind: 'removed'; readonly documentIds: readonly DocumentId[] }
  | { readonly kind: 'roots'; readonly roots: readonly RootSummary[] }
  | { readonly kind: 'collections'; readonly collections: readonly CollectionSummary[] }
  | { readonly kind: 'queue'; readonly queue: QueueState };

/** The first event of a stream is a snapshot; every later one is the next in `seq`. */
export type LibraryEvent =
  | { readonly kind: 'snapshot'; readonly seq: number; readonly state: LibraryState }
  | { readonly kind: 'deltas'; readonly seq: number; readonly deltas: readonly LibraryDelta[] };

export const emptyLibrary: LibraryState = { documents: [], roots: [], collections: [], queue: emptyQueue };

/**
 * Folds deltas into the state, later ones over earlier ones. Pure; unknown documents are added, known ones replaced in
 * place. The list is gone through once, however many documents changed: thousands come at once when a folder is added.
 */
export function applyDeltas(state: LibraryState, deltas: readonly LibraryDelta[]): LibraryState {
  let { queue, roots, collections } = state;
  /** Null for a document that was removed. */
  const changed = new Map<DocumentId, DocumentSummary | null>();
  for (const delta of deltas)
    switch (delta.kind) {
      case 'queue':
        ({ queue } = delta);
        break;
      case 'roots':
        ({ roots } = delta);
        break;
      case 'collections':
        ({ collections } = delta);
        break;
      case 'removed':
        for (const id of delta.documentIds) changed.set(id, null);
        break;
      case 'document':
        changed.set(delta.document.id, delta.document);
        break;
    }
  const documents = changed.size === 0 ? state.documents : changeDocuments(state.documents, changed);
  return { documents, roots, collections, queue };
}

function changeDocuments(
  documents: readonly DocumentSummary[],
  changed: ReadonlyMap<DocumentId, DocumentSummary | null>,
): readonly DocumentSummary[] {
  const added = new Map(changed);
  const kept = documents.flatMap((document) => {
    added.delete(document.id);
    const change = changed.get(document.id);
    return change === undefined ? [document] : (change ?? []);
  });
  const fresh = [...added.values()].filter((document) => document !== null);
  return fresh.length === 0 ? kept : [...kept, ...fresh].toSorted((a, b) => a.addedAt - b.addedAt || a.id - b.id);
}

/**
 * Folds an event into a state that was at `seq`. Returns null when events were missed: the caller then asks for a
 * new snapshot and never merges.
 */
export function applyEvent(
  at: { readonly seq: number; readonly state: LibraryState } | null,
  event: LibraryEvent,
): { readonly seq: number; readonly state: LibraryState } | null {
  if (event.kind === 'snapshot') return { seq: event.seq, state: event.state };
  if (at === null || event.seq !== at.seq + 1) return null;
  return { seq: event.seq, state: applyDeltas(at.state, event.deltas) };
}
