import type { DocumentId } from '../ids.ts';
import type { ComputedDate, Fact, FactRole, QuotedRange } from './overview.ts';

/** A day that a document names. */
export interface TimelineEntry {
  /** The same for the same words of the same document. */
  readonly id: string;
  readonly documentId: DocumentId;
  readonly name: string;
  /** The label of the part in which it stands. */
  readonly label: string;
  readonly role: FactRole;
  /** `2024-09-01`, or a month, `2024-09`. */
  readonly date: string;
  /** The date as it stands there, or the phrase it is computed of. */
  readonly text: string;
  /** The sentence or row that says it. */
  readonly said: QuotedRange;
  /** Null for a date that stands there. */
  readonly computed: ComputedDate | null;
}

/** The days of a scope, in order. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** Documents that were looked through. */
  readonly documents: number;
  /** Documents of the scope that were not looked over yet. */
  readonly waiting: number;
}

/** Roles of days by which something must be done or ends. */
const deadlines: ReadonlySet<FactRole> = new Set(['due', 'ends']);

/** True for a day by which something is due or ends, and for one that is said as a span before or after another. */
export const isDeadline = ({ role, computed }: Pick<Fact, 'role'> & { readonly computed: unknown }): boolean =>
  deadlines.has(role) || computed !== null;

/** True for a day that a calendar can hold; a month is none. */
export const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(date);
