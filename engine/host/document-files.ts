import { open } from 'node:fs/promises';
import type { PageRect } from '../../common/domain/geometry.ts';
import { rectsOfRange } from '../../common/domain/rects.ts';
import { CarrelError } from '../../common/errors.ts';
import type { DocumentId } from '../../common/ids.ts';
import { readFacts, sameFacts } from '../library/files.ts';
import { createFinder } from '../search/find.ts';
import { pathsOfDocument } from '../store/document-paths.ts';
import { documentById, type DocumentRow } from '../store/documents.ts';
import type { ReadableDB } from '../store/open.ts';
import { readPages } from '../store/pages.ts';

/** Places that one search of the viewer finds at most. */
const maxPlaces = 2_000;

/** What the viewer needs to open a document. @throws CarrelError `not-found` with a sentence */
export async function openDocument(
  db: ReadableDB,
  id: DocumentId,
): Promise<{ readonly name: string; readonly bytes: number; readonly pages: number }> {
  const { name, bytes, pageCount } = visibleDocument(db, id);
  await unchangedPath(db, id);
  return { name, bytes, pages: pageCount };
}

/** A range of the file's bytes; shorter at its end. @throws CarrelError `not-found` when the file was moved or changed meanwhile */
export async function readDocument(
  db: ReadableDB,
  id: DocumentId,
  offset: number,
  length: number,
): Promise<Uint8Array> {
  visibleDocument(db, id);
  const path = await unchangedPath(db, id);
  const file = await open(path).catch((error: unknown) => {
    throw new CarrelError('not-found', 'The file cannot be read any more.', { cause: error });
  });
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Places where a text stands in a document, in reading order, folded as a search folds it. */
export function findInDocument(
  db: ReadableDB,
  id: DocumentId,
  text: string,
): readonly { readonly page: number; readonly rects: readonly PageRect[] }[] {
  visibleDocument(db, id);
  const find = createFinder(text);
  const places: { page: number; rects: readonly PageRect[] }[] = [];
  for (const { number: page, text: pageText, runs } of readPages(db, id)) {
    for (const { start, end } of find(pageText)) {
      const rects = rectsOfRange(runs, start, end).map(({ x, y, width, height }) => ({
        page,
        x,
        y,
        width,
        height,
      }));
      if (rects.length > 0) places.push({ page, rects });
      if (places.length >= maxPlaces) return places;
    }
  }
  return places;
}

function visibleDocument(db: ReadableDB, id: DocumentId): DocumentRow {
  const document = documentById(db, id);
  if (document === undefined || document.removedAt !== null)
    throw new CarrelError('not-found', 'This document is not in the library any more.');
  return document;
}

/** A path where the very file lies that was indexed; the marks of citations would be wrong on another one. */
async function unchangedPath(db: ReadableDB, id: DocumentId): Promise<string> {
  let changed = false;
  for (const stored of pathsOfDocument(db, id)) {
    const facts = await readFacts(stored.path);
    if (facts !== null && sameFacts(stored, facts)) return stored.path;
    changed ||= facts !== null;
  }
  throw new CarrelError(
    'not-found',
    changed
      ? 'The file was changed since it was read. Add it again to see it as it is now.'
      : 'The file was moved or deleted. Put it back, or add it again from where it is now.',
  );
}
