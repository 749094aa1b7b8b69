import type { DocumentId, FileId, RootId } from '../ids.ts';
import type { Notice } from '../messages/notice.ts';

/**
 * What became of a document. `recognising`: its text can be asked, that of its pictures is being recognised. `indexed`:
 * all of it can be asked by its words, its vectors follow. From `cancelled` on nothing more happens by itself.
 */
export const documentStatuses = [
  'queued',
  'reading',
  'recognising',
  'indexed',
  'cancelled',
  'ready',
  'encrypted',
  'scanned',
  'empty',
  'malformed',
  'unsupported',
  'failed',
] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** How a document ends. */
export type Outcome = Exclude<DocumentStatus, (typeof underWay)[number] | 'cancelled'>;

const underWay = ['queued', 'reading', 'recognising', 'indexed'] as const satisfies readonly DocumentStatus[];

/** True when no work is left for the document. */
export const isSettled = (status: DocumentStatus): boolean => !(underWay as readonly DocumentStatus[]).includes(status);

/** True when questions find the document, or what was read of it so far. */
export const isFindable = (status: DocumentStatus): boolean =>
  status === 'recognising' || status === 'indexed' || status === 'ready';

/** A file that holds a document's content. Copies are several files of one document. */
export interface FileSummary {
  readonly id: FileId;
  readonly name: string;
  readonly rootId: RootId;
  /** Folders between the root and the file, with "/"; '' for a file that lies in its root, or is one. */
  readonly folder: string;
  /** The name of the file on the disk in which it lies, as an attachment in its message; absent for one on the disk. */
  readonly inside?: string;
}

/** A document as the library list shows it. Carries no path: the page never sees one. */
export interface DocumentSummary {
  readonly id: DocumentId;
  /** The name of its first file. */
  readonly name: string;
  readonly bytes: number;
  /** The name of its format in the registry; '' until known. */
  readonly format: string;
  readonly status: DocumentStatus;
  /** Why the status is what it is, and what to do; null when ready. */
  readonly notice: Notice | null;
  /** 0 until known. */
  readonly parts: number;
  readonly partsDone: number;
  /** Parts that are pictures whose text was not recognised yet. */
  readonly pictures: number;
  readonly chunks: number;
  readonly chunksDone: number;
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
  readonly files: readonly FileSummary[];
}
