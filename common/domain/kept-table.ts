import type { DocumentId, TableId } from '../ids.ts';
import type { Notice } from '../messages/notice.ts';
import type { AcrossCell, AcrossColumn, AcrossKind } from './across.ts';
import type { Scope } from './sources.ts';

/** Tables over all documents as they are kept: asked document by document, added to, and asked again after changes. */

export const mostColumns = 20;
/** Characters of a question that makes a column. */
export const longestColumnQuestion = 500;

/** A column keeps its id however many are added and removed beside it. */
export interface KeptColumn extends AcrossColumn {
  readonly id: number;
}

/** `waiting`: not asked yet; null: the document says nothing to it. */
export type KeptCell = AcrossCell | 'waiting' | null;

export interface KeptRow {
  readonly id: number;
  /** Null when the document was removed since. */
  readonly documentId: DocumentId | null;
  /** The document's name; when it was removed, its last. */
  readonly name: string;
  /** `apart`: of another kind than the question is about, like a letter among contracts. */
  readonly state: 'waiting' | 'asked' | 'unread' | 'apart';
  /** As `AcrossRow.matches`. */
  readonly matches: boolean | null;
  /** Passages of the document that were read; 0 where that is not known. */
  readonly passages: number;
  /** One for each column. */
  readonly cells: readonly KeptCell[];
}

/** `stopped`: by a person or by an error, with what was found until then. */
export const tableProgresses = ['asking', 'paused', 'stopped', 'done'] as const;
export type TableProgress = (typeof tableProgresses)[number];

/** A table without its rows. */
export interface TableHead {
  readonly id: TableId;
  readonly question: string;
  readonly kind: AcrossKind;
  readonly scope: Scope;
  readonly columns: readonly KeptColumn[];
  readonly progress: TableProgress;
  /** Why it stopped by itself; null when it did not. */
  readonly notice: Notice | null;
  /** The answer in a sentence, of the documents that were asked so far; null before the first. */
  readonly answer: Notice | null;
  /** Documents of the scope that came after the table was asked and are not in it. */
  readonly newDocuments: number;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface KeptTable extends TableHead {
  readonly rows: readonly KeptRow[];
}

/** A kept table in a list. */
export interface TableSummary {
  readonly id: TableId;
  readonly question: string;
  readonly progress: TableProgress;
  readonly rows: number;
  /** Rows that wait for nothing. */
  readonly asked: number;
  readonly updatedAt: number;
}

/** What a row says of its document, for counting and filtering. */
export type Standing = 'matching' | 'other' | 'not-said' | 'unread' | 'waiting' | 'apart';

/** A document that meets the condition and says nothing to any column has not said it. */
export function standingOf({ state, matches, cells }: Pick<KeptRow, 'state' | 'matches' | 'cells'>): Standing {
  if (state !== 'asked') return state;
  if (matches === false) return 'other';
  if (matches === null) return 'not-said';
  const [first] = cells;
  return first === null && cells.every((cell) => cell === null) ? 'not-said' : 'matching';
}

/** Whether anything of a row is still to be asked. A document that is gone is not asked any more. */
export const isWaiting = ({ documentId, state, cells }: KeptRow): boolean =>
  documentId !== null && state !== 'unread' && state !== 'apart' && (state === 'waiting' || cells.includes('waiting'));

export interface Counts {
  /** All but those apart. */
  readonly rows: number;
  readonly apart: number;
  /** Rows of documents that were removed since; all other counts are without them. */
  readonly removed: number;
  readonly matching: number;
  readonly other: number;
  readonly notSaid: number;
  readonly unread: number;
  /** Rows of which something is still to be asked. */
  readonly waiting: number;
}

export function countRows(rows: readonly KeptRow[]): Counts {
  const here = rows.filter(({ documentId }) => documentId !== null);
  const of = (standing: Standing): number => here.filter((row) => standingOf(row) === standing).length;
  const apart = of('apart');
  return {
    rows: here.length - apart,
    apart,
    removed: rows.length - here.length,
    matching: of('matching'),
    other: of('other'),
    notSaid: of('not-said'),
    unread: of('unread'),
    waiting: rows.filter(isWaiting).length,
  };
}
