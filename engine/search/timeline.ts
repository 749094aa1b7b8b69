import type { Timeline } from '../../common/domain/timeline.ts';
import type { Scope } from '../../common/domain/sources.ts';
import { namedDocuments, partLabel } from '../store/named-documents.ts';
import type { ReadableDB } from '../store/open.ts';
import { storedOverview } from '../store/overviews.ts';
import { timelineOf } from '../timeline/timeline.ts';

/** The days that the documents of a scope name, in order. */
export const timelineOfScope = (db: ReadableDB, scope: Scope): Timeline =>
  timelineOf(
    namedDocuments(db, scope).map(({ id, name }) => ({
      id,
      name,
      overview: storedOverview(db, id),
      label: (part) => partLabel(db, id, part),
    })),
  );
