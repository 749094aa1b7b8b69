import { resolve } from 'node:path';
import type { Scope, ScopeItem } from '../../../common/domain/sources.ts';
import { CarrelError } from '../../../common/errors.ts';
import { listCollections } from '../../store/collections.ts';
import { listDocuments } from '../../store/document-list.ts';
import { fileAtPath } from '../../store/files.ts';
import type { ReadableDB } from '../../store/open.ts';
import { fileName, folderBetween, liesIn } from '../../store/paths.ts';
import { listRoots } from '../../store/roots.ts';
import type { Given } from '../command.ts';

/**
 * The scope of `--in PATH|NAME`: a file or folder of the library by its path, or a collection, document or folder by
 * its name. Null without `--in`.
 *
 * @throws CarrelError `not-found` for one that the library does not have
 */
export function scopeOf(db: ReadableDB, { options }: Given): Scope {
  const named = options['in'];
  if (!Array.isArray(named)) return null;
  return (named as readonly string[]).flatMap((each) => {
    const items = byPath(db, resolve(each)) ?? byName(db, each);
    if (items.length === 0) throw new CarrelError('not-found', 'scope-not-found', { params: { name: each } });
    return items;
  });
}

function byPath(db: ReadableDB, path: string): readonly ScopeItem[] | null {
  const file = fileAtPath(db, path);
  if (file !== undefined && file.removedAt === null) return [{ kind: 'document', documentId: file.documentId }];
  const roots = listRoots(db).filter(({ removedAt }) => removedAt === null);
  // A folder around roots means these roots, files given by themselves too; a folder in a root means what lies in it.
  const items: ScopeItem[] = roots
    .filter((root) => liesIn(root.path, path))
    .map(({ id }) => ({ kind: 'root', rootId: id }));
  const around = roots.find((root) => root.kind === 'folder' && root.path !== path && liesIn(path, root.path));
  if (around !== undefined) {
    const folder = folderBetween(around.path, `${path}/x`);
    const holds = listDocuments(db).some(({ files }) =>
      files.some((each) => each.rootId === around.id && liesIn(each.folder, folder)),
    );
    if (holds) items.push({ kind: 'folder', rootId: around.id, folder });
  }
  return items.length === 0 ? null : items;
}

function byName(db: ReadableDB, name: string): readonly ScopeItem[] {
  const wanted = name.toLocaleLowerCase();
  const is = (other: string): boolean => other.toLocaleLowerCase() === wanted;
  const collection = listCollections(db).find((each) => is(each.name));
  if (collection !== undefined) return [{ kind: 'collection', collectionId: collection.id }];
  const documents = listDocuments(db);
  const called = documents.filter(({ files }) => files.some((file) => is(file.name) || is(withoutEnding(file.name))));
  if (called.length > 0) return called.map(({ id }) => ({ kind: 'document', documentId: id }));
  const roots = listRoots(db).filter((root) => root.removedAt === null && is(fileName(root.path)));
  if (roots.length > 0) return roots.map(({ id }) => ({ kind: 'root', rootId: id }));
  const folders = new Map<string, ScopeItem>();
  for (const { rootId, folder } of documents.flatMap(({ files }) => files)) {
    const names = folder.split('/');
    const depth = names.findIndex(is);
    if (folder === '' || depth === -1) continue;
    const path = names.slice(0, depth + 1).join('/');
    folders.set(`${rootId} ${path}`, { kind: 'folder', rootId, folder: path });
  }
  return [...folders.values()];
}

const withoutEnding = (name: string): string => name.replace(/\.[^.]+$/u, '');
