import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isRead, type Part } from '../../common/domain/part.ts';
import { CarrelError } from '../../common/errors.ts';
import { documentId } from '../../common/ids.ts';
import type { ComparedDocument, ReadPart } from '../compare/parts.ts';
import { readFacts, sameFacts } from '../sources/files.ts';
import { documentById } from '../store/documents.ts';
import { fileAtPath, pathsOf } from '../store/files.ts';
import { openReadable, type ReadableDB } from '../store/open.ts';
import { fileName } from '../store/paths.ts';
import { partTexts } from '../store/parts.ts';
import type { Given } from './command.ts';
import { libraryOf } from './library/library-path.ts';
import { scopeOf } from './library/scope.ts';
import { readFile } from './read-file.ts';

export interface ComparedFile extends ComparedDocument {
  readonly path: string;
}

/**
 * The text of a file to be compared: as the library has it, where it has the file as it is now, else read.
 *
 * @param id stands for the document in places
 * @throws CarrelError `bad-file` for one that can't be read, `not-found` for one without text
 */
export async function comparedFile(given: Given, path: string, id: number): Promise<ComparedFile> {
  const parts = (await storedParts(given, path)) ?? (await parsedParts(path));
  if (!parts.some(({ state, text }) => isRead(state) && text.trim() !== ''))
    throw new CarrelError('not-found', 'comparison-unreadable', { params: { name: fileName(path) } });
  return { path, documentId: documentId(id), parts };
}

/**
 * The path of what is to be compared: a file, or a document of the library by its name.
 *
 * @throws CarrelError `not-found` where nothing is called so
 */
export function comparedPath(given: Given, named: string): string {
  const path = resolve(named);
  if (existsSync(path)) return path;
  const db = openIfThere(given);
  if (db === null) throw new CarrelError('not-found', 'nothing-at-paths', { params: { count: 1, first: named } });
  try {
    const [item] = scopeOf(db, { ...given, options: { ...given.options, in: [named] } }) ?? [];
    const found = item?.kind === 'document' ? pathsOf(db, [item.documentId]).get(item.documentId) : undefined;
    if (found === undefined) throw new CarrelError('not-found', 'scope-not-found', { params: { name: named } });
    return found;
  } finally {
    db.close();
  }
}

async function parsedParts(path: string): Promise<readonly ReadPart[]> {
  const parts: Part[] = [];
  await readFile(path, { part: (each) => void parts.push(each), omitted: () => {} });
  return parts;
}

/** Null where there is no library, or it has not read the file as it is. */
async function storedParts(given: Given, path: string): Promise<readonly ReadPart[] | null> {
  const db = openIfThere(given);
  if (db === null) return null;
  try {
    const file = fileAtPath(db, path);
    const facts = await readFacts(path);
    if (file === undefined || file.removedAt !== null || facts === null || !sameFacts(file, facts)) return null;
    const isWhole = wholeStatuses.has(documentById(db, file.documentId)?.status ?? '');
    return isWhole ? partTexts(db, file.documentId) : null;
  } finally {
    db.close();
  }
}

/** Statuses of a document all of whose parts are read, and their pictures recognised. */
const wholeStatuses: ReadonlySet<string> = new Set(['indexed', 'ready']);

/** The library, null where there is none. */
function openIfThere(given: Given): ReadableDB | null {
  try {
    return openReadable(libraryOf(given), given.key);
  } catch (error) {
    if (error instanceof CarrelError && error.code === 'not-found') return null;
    throw error;
  }
}
