import type { Scope, ScopeItem } from '../../common/domain/sources.ts';
import type { LibraryState } from '../../common/state/library.ts';
import { say } from '../words.ts';

/** What of a scope is still in the library; null when nothing is left of it, as questions are about everything then. */
export function liveScope(scope: Scope, { documents, roots, collections }: LibraryState): Scope {
  if (scope === null) return null;
  const documentIds = new Set(documents.map(({ id }) => id));
  const rootIds = new Set(roots.map(({ id }) => id));
  const collectionIds = new Set(collections.map(({ id }) => id));
  const live = scope.filter((item) => {
    switch (item.kind) {
      case 'document':
        return documentIds.has(item.documentId);
      case 'root':
      case 'folder':
        return rootIds.has(item.rootId);
      case 'collection':
        return collectionIds.has(item.collectionId);
    }
  });
  if (live.length === scope.length) return scope;
  return live.length === 0 ? null : live;
}

/** A scope in a few words, for the field for questions. */
export function scopeName(scope: Scope, library: LibraryState): string {
  const [first] = scope ?? [];
  if (scope === null || first === undefined) return say('scope-everything');
  if (scope.length === 1) return itemName(first, library);
  if (scope.every(({ kind }) => kind === 'document')) return say('scope-documents', { count: scope.length });
  return say('scope-mixed', { first: itemName(first, library), count: scope.length - 1 });
}

function itemName(item: ScopeItem, { documents, roots, collections }: LibraryState): string {
  switch (item.kind) {
    case 'document':
      return documents.find(({ id }) => id === item.documentId)?.name ?? '';
    case 'root':
      return roots.find(({ id }) => id === item.rootId)?.name ?? '';
    case 'folder':
      return item.folder.split('/').at(-1) ?? '';
    case 'collection':
      return collections.find(({ id }) => id === item.collectionId)?.name ?? '';
  }
}
