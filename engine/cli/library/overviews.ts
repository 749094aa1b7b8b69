import type { Overview } from '../../../common/domain/overview.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { DocumentId } from '../../../common/ids.ts';
import type { Overviews } from '../../answer/service.ts';
import { overviewOf } from '../../overview/overview.ts';
import { namedDocuments, partLabel } from '../../store/named-documents.ts';
import type { ReadableDB } from '../../store/open.ts';
import { documentToRead, storedOverview } from '../../store/overviews.ts';
import type { Given } from '../command.ts';
import { scopeOf } from './scope.ts';

/** Overviews of a library that is only read: one that was not made yet is made here and not kept. */
export const overviewsOf = (db: ReadableDB): Overviews => ({
  documents: (scope) => namedDocuments(db, scope),
  of: (id) => Promise.resolve(overviewOfDocument(db, id)),
  label: (id, part) => partLabel(db, id, part),
});

export function overviewOfDocument(db: ReadableDB, id: DocumentId): Overview | null {
  const stored = storedOverview(db, id);
  if (stored !== null) return stored;
  const document = documentToRead(db, id);
  return document === null ? null : overviewOf(document);
}

/**
 * The documents that PATH or NAME means, each with its overview.
 *
 * @throws CarrelError `not-found` when the library has none, or nothing of them is read
 */
export function overviewsNamed(
  db: ReadableDB,
  given: Given,
  named: string,
): readonly { readonly id: DocumentId; readonly name: string; readonly overview: Overview }[] {
  const scope = scopeOf(db, { ...given, options: { in: [named] } });
  const found = namedDocuments(db, scope).flatMap(({ id, name }) => {
    const overview = overviewOfDocument(db, id);
    return overview === null ? [] : [{ id, name, overview }];
  });
  if (found.length === 0) throw new CarrelError('not-found', 'no-overview', { params: { name: named } });
  return found;
}
