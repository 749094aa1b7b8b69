import type { Overview } from '../../common/domain/overview.ts';
import type { Timeline, TimelineEntry } from '../../common/domain/timeline.ts';
import type { DocumentId } from '../../common/ids.ts';

/** A document of the scope with what is known of it; null where it was not looked over yet. */
export interface DatedDocument {
  readonly id: DocumentId;
  readonly name: string;
  readonly overview: Overview | null;
  /** The label of one of its parts. */
  label(part: number): string;
}

/** Entries of a timeline at most; of more, the later ones are left out. */
const mostEntries = 20_000;

/** All days that documents name, in order; of one document a day counts once a sentence. */
export function timelineOf(documents: readonly DatedDocument[]): Timeline {
  const entries = new Map<string, TimelineEntry>();
  for (const { id: documentId, name, overview, label } of documents)
    for (const { role, value, text, said, computed } of overview?.dates ?? []) {
      const id = `${documentId}.${said.part}.${said.start}.${value}`;
      entries.set(id, {
        id,
        documentId,
        name,
        label: label(said.part),
        role,
        date: value,
        text,
        said,
        computed: computed ?? null,
      });
    }
  const ordered = [...entries.values()].toSorted(
    (a, b) =>
      (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) ||
      a.documentId - b.documentId ||
      a.said.part - b.said.part ||
      a.said.start - b.said.start,
  );
  const known = documents.filter(({ overview }) => overview !== null).length;
  return { entries: ordered.slice(0, mostEntries), documents: known, waiting: documents.length - known };
}
