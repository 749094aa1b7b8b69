import { createHash } from 'node:crypto';
import type { DocumentId } from '../../../common/ids.ts';
import type { WritableDB } from '../../store/open.ts';
import { storeSummaryNote, summaryNote } from '../../store/summary-notes.ts';

/** What a note is made of. */
export interface NoteSource {
  readonly documentId: DocumentId;
  /** The name of the model that writes it. */
  readonly model: string;
  /** The request for the summary, in the person's words. */
  readonly request: string;
  /** What is noted: a piece of the document, or earlier notes that are brought down to one. */
  readonly text: string;
}

/** What pieces of long documents come down to, kept so that a summary that was stopped goes on where it was. */
export interface SummaryNotes {
  read(of: NoteSource): string | null;
  keep(of: NoteSource, note: string): void;
}

/** Notes in the library, beside the document that they are of; they go with it. */
export const storedNotes = (db: WritableDB): SummaryNotes => ({
  read: (of) => summaryNote(db, of.documentId, keyOf(of)),
  keep: (of, note) => storeSummaryNote(db, of.documentId, keyOf(of), note),
});

/** Notes that nobody keeps: of a process that does not write into the library. */
export const noNotes: SummaryNotes = { read: () => null, keep: () => undefined };

const keyOf = ({ model, request, text }: NoteSource): string =>
  createHash('sha256')
    .update(JSON.stringify([model, request, text]))
    .digest('hex');
