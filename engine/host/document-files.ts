import { open } from 'node:fs/promises';
import type { DocumentDetails, FoundPlace, OpenedDocument } from '../../common/contracts/engine.ts';
import type { PageRect } from '../../common/domain/geometry.ts';
import type { Part } from '../../common/domain/part.ts';
import { isShownDrawn, viewerOf } from '../../common/domain/formats.ts';
import { rectsOfRange } from '../../common/domain/rects.ts';
import { unpackRuns } from '../../common/domain/runs.ts';
import { CarrelError } from '../../common/errors.ts';
import type { DocumentId, FileId } from '../../common/ids.ts';
import { isOfMostParts, toldOnce } from '../../common/messages/told-once.ts';
import { createFinder } from '../search/find.ts';
import { readFacts, sameFacts } from '../sources/files.ts';
import { documentById, documentFacts, type DocumentRow } from '../store/documents.ts';
import { fileById, filesOfDocument, placeOnDisk } from '../store/files.ts';
import type { ReadableDB } from '../store/open.ts';
import { partByNumber, partFacts, partLabels, readParts } from '../store/parts.ts';
import type { DrawnPages } from './drawn-pages.ts';
import type { InnerBytes } from './inner-bytes.ts';

/** Places that one search of the viewer finds at most. */
const maxPlaces = 2_000;

/** Parts whose labels are sent to the viewer; nobody looks through a longer list. */
const mostLabels = 2_000;

/**
 * What the viewer needs to open a document.
 *
 * @throws CarrelError `not-found`, `bad-file` for pages that can't be drawn
 */
export async function openDocument(db: ReadableDB, drawnPages: DrawnPages, id: DocumentId): Promise<OpenedDocument> {
  const { name, bytes, partCount, format, sha256 } = visibleDocument(db, id);
  const { path, inner } = await unchangedPlace(db, id);
  const drawn = isShownDrawn(format) ? await drawnPages.of({ path, inner, sha256: sha256 ?? '' }) : null;
  const labels = viewerOf(format) === 'pages' || partCount > mostLabels ? [] : partLabels(db, id);
  return { name, bytes: drawn?.length ?? bytes, parts: partCount, format, labels };
}

/**
 * A range of the file's bytes, or of the PDF that its pages are drawn as; shorter at its end. @throws CarrelError
 * `not-found` when the file was moved or changed meanwhile
 */
export async function readDocument(
  db: ReadableDB,
  { innerBytes, drawnPages }: { readonly innerBytes: InnerBytes; readonly drawnPages: DrawnPages },
  id: DocumentId,
  offset: number,
  length: number,
): Promise<Uint8Array> {
  const { bytes, sha256, format } = visibleDocument(db, id);
  const { path, inner } = await unchangedPlace(db, id);
  if (isShownDrawn(format)) {
    const pdf = await drawnPages.of({ path, inner, sha256: sha256 ?? '' });
    return pdf.slice(offset, offset + length);
  }
  if (inner !== '') {
    const whole = await innerBytes.of({ path, inner, bytes, sha256: sha256 ?? '' });
    return whole.slice(offset, offset + length);
  }
  const file = await open(path).catch((error: unknown) => {
    throw new CarrelError('not-found', 'file-unreadable-now', { cause: error });
  });
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** A part's text and blocks. @throws CarrelError `not-found` when it was not read */
export function readPart(db: ReadableDB, id: DocumentId, number: number): Omit<Part, 'layout'> {
  visibleDocument(db, id);
  const part = partByNumber(db, id, number);
  if (part === undefined) throw new CarrelError('not-found', 'part-not-read');
  const { layout: _, ...rest } = part;
  return rest;
}

/** All that is known of a document, for its details. */
export function documentDetails(db: ReadableDB, id: DocumentId): DocumentDetails {
  const facts = documentFacts(db, visibleDocument(db, id).id);
  if (facts === undefined) throw new CarrelError('not-found', 'document-removed');
  const { title, language, omissions, addedAt } = facts;
  const parts = partFacts(db, id);
  const ofDocument = omissions.map((notice) => ({ part: 0, label: '', notice }));
  const ofParts = parts.flatMap(({ number, label, omissions: own }) =>
    own.map((notice) => ({ part: number, label, notice })),
  );
  const told = toldOnce(ofParts.map((each) => each.notice)).map((notice) => ({ part: 0, label: '', notice }));
  return {
    title,
    language,
    addedAt,
    omissions: [...ofDocument, ...ofParts.filter((each) => !isOfMostParts(each.notice)), ...told],
    pictureParts: parts.filter(({ state }) => state === 'picture').map(({ label }) => label),
    characters: parts.reduce((sum, { length }) => sum + length, 0),
  };
}

/** Places where a text stands in a document, in reading order, folded as a search folds it. */
export function findInDocument(db: ReadableDB, id: DocumentId, text: string): readonly FoundPlace[] {
  visibleDocument(db, id);
  const find = createFinder(text);
  const places: FoundPlace[] = [];
  for (const { number: part, text: partText, layout } of readParts(db, id)) {
    const runs = layout === null ? [] : unpackRuns(layout.runs);
    for (const { start, end } of find(partText)) {
      const rects = rectsOfRange(runs, start, end).map((rect): PageRect => ({ page: part, ...rect }));
      places.push({ place: { documentId: id, part, start, end }, rects });
      if (places.length >= maxPlaces) return places;
    }
  }
  return places;
}

/** The path of a file that is there, or of the file that it lies in. @throws CarrelError `not-found` */
export async function pathToReveal(db: ReadableDB, id: FileId): Promise<string> {
  const file = fileById(db, id);
  const path = file === undefined ? '' : placeOnDisk(db, file).onDisk.path;
  if (path === '' || (await readFacts(path)) === null) throw new CarrelError('not-found', 'file-moved');
  return path;
}

function visibleDocument(db: ReadableDB, id: DocumentId): DocumentRow {
  const document = documentById(db, id);
  if (document === undefined || document.removedAt !== null) throw new CarrelError('not-found', 'document-removed');
  return document;
}

/**
 * Where the very file lies that was indexed, and where in that file ('' for the file itself); the marks of citations
 * would be wrong on another one.
 */
async function unchangedPlace(
  db: ReadableDB,
  id: DocumentId,
): Promise<{ readonly path: string; readonly inner: string }> {
  let changed = false;
  for (const file of filesOfDocument(db, id)) {
    const { onDisk, inner } = placeOnDisk(db, file);
    const facts = await readFacts(onDisk.path);
    if (facts !== null && sameFacts(onDisk, facts)) return { path: onDisk.path, inner };
    changed ||= facts !== null;
  }
  throw new CarrelError('not-found', changed ? 'file-changed' : 'file-moved');
}
