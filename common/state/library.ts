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

/** Folds one delta into the state. Pure; unknown documents are added, known ones replaced in place. */
export function applyDelta(state: LibraryState, delta: LibraryDelta): LibraryState {
  switch (delta.kind) {
    case 'queue':
      return { ...state, queue: delta.queue };
    case 'roots':
      return { ...state, roots: delta.roots };
    case 'collections':
      return { ...state, collections: delta.collections };
    case 'removed': {
      const gone = new Set(delta.documentIds);
      return { ...state, documents: state.documents.filter((document) => !gone.has(document.id)) };
    }
    case 'document': {
      const { document } = delta;
      const known = state.documents.some((each) => each.id === document.id);
      const documents = known
        ? state.documents.map((each) => (each.id === document.id ? document : each))
        : [...state.documents, document].toSorted((a, b) => a.addedAt - b.addedAt || a.id - b.id);
      return { ...state, documents };
    }
  }
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
  return { seq: event.seq, state: event.deltas.reduce(applyDelta, at.state) };
}
