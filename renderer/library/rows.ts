import { isFindable, isSettled, type DocumentStatus, type DocumentSummary } from '../../common/domain/document.ts';
import { count } from '../controls/format.ts';
import { sentence } from '../words.ts';

/** Which documents the list shows. */
export type ListFilter = 'all' | 'reading' | 'problems';

const problems: ReadonlySet<DocumentStatus> = new Set([
  'encrypted',
  'scanned',
  'empty',
  'malformed',
  'unsupported',
  'failed',
  'cancelled',
]);

/** True for outcomes that a person may want to do something about. */
export const hasProblem = (status: DocumentStatus): boolean => problems.has(status);

/** Documents that were read whole once; the page opens no file that the parser has not survived. */
export const canOpen = (status: DocumentStatus): boolean => isFindable(status) || status === 'scanned';

/** Why a document cannot be opened, as a sentence. */
export function whyNotOpen({ name, status, notice }: DocumentSummary): string {
  if (!hasProblem(status)) return `“${name}” can be opened as soon as it is read.`;
  return `“${name}” can’t be shown. ${notice === null ? '' : sentence(notice)}`.trim();
}

/** The documents that match the filter and whose name contains every word of the query, in the order given. */
export function visibleDocuments(
  documents: readonly DocumentSummary[],
  filter: ListFilter,
  query: string,
): readonly DocumentSummary[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return documents.filter(
    ({ status, name }) =>
      (filter === 'all' || (filter === 'reading' ? !isSettled(status) : hasProblem(status))) &&
      words.every((word) => name.toLowerCase().includes(word)),
  );
}

/** How much of a document is read, 0 to 1: reading pages is three quarters of it, indexing them the rest. */
export function documentFraction({ status, parts, partsDone, chunks, chunksDone }: DocumentSummary): number {
  if (isSettled(status)) return 1;
  const read = parts === 0 ? 0 : Math.min(1, partsDone / parts);
  const indexed = chunks === 0 ? 0 : Math.min(1, chunksDone / chunks);
  return 0.75 * read + 0.25 * indexed;
}

const outcomeNames: Partial<Record<DocumentStatus, string>> = {
  encrypted: 'Password-protected',
  scanned: 'Scanned, no text',
  empty: 'Empty',
  malformed: 'Damaged',
  unsupported: 'Not supported',
  failed: 'Could not be read',
  cancelled: 'Cancelled',
};

/** The line under a document's name. */
export function statusLine({ status, parts, partsDone, chunks, chunksDone }: DocumentSummary): string {
  switch (status) {
    case 'queued':
      return partsDone > 0 ? `Waiting, goes on at page ${partsDone + 1}` : 'Waiting';
    case 'reading':
      return parts === 0 ? 'Opening…' : `Reading page ${Math.min(parts, partsDone + 1)} of ${parts}`;
    case 'indexed':
      return chunks === 0 ? 'Indexing…' : `Indexing, ${Math.round((100 * chunksDone) / chunks)} %`;
    case 'ready':
      return count(parts, 'page');
    default:
      return outcomeNames[status] ?? '';
  }
}

/** Height of a row without its reason: padding, name and status line. */
const baseHeight = 50;
const progressHeight = 9;
const reasonLineHeight = 17;
const retryHeight = 28;

/** A row's height in pixels, known without drawing it, so that a long list need not be drawn. `reasonLines`: lines of its reason. */
export function rowHeight({ status }: DocumentSummary, reasonLines: number): number {
  if (status === 'reading' || status === 'indexed') return baseHeight + progressHeight;
  if (!hasProblem(status)) return baseHeight;
  return baseHeight + reasonLineHeight * reasonLines + retryHeight;
}

/** Where each row starts, and the height of all. */
export function rowTops(heights: readonly number[]): { readonly tops: readonly number[]; readonly total: number } {
  let total = 0;
  const tops = heights.map((height) => {
    total += height;
    return total - height;
  });
  return { tops, total };
}

/** The rows that touch a vertical range; `end` is exclusive. */
export function rowWindow(
  tops: readonly number[],
  total: number,
  from: number,
  to: number,
): { readonly first: number; readonly end: number } {
  const bottom = (index: number): number => tops[index + 1] ?? total;
  const first = firstIndex(tops.length, (index) => bottom(index) > from);
  return {
    first,
    end: Math.max(
      first,
      firstIndex(tops.length, (index) => (tops[index] ?? total) >= to),
    ),
  };
}

/** The first index for which a test holds that holds for all later ones too; `length` when there is none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
