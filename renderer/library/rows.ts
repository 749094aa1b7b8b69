import { isSettled, type DocumentStatus, type DocumentSummary } from '../../common/domain/document.ts';
import { count } from '../controls/format.ts';

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
export const canOpen = (status: DocumentStatus): boolean =>
  status === 'ready' || status === 'scanned' || status === 'embedding';

/** Why a document cannot be opened, as a sentence. */
export function whyNotOpen({ name, status, reason }: DocumentSummary): string {
  if (!hasProblem(status)) return `“${name}” can be opened as soon as it is read.`;
  return `“${name}” can’t be shown. ${reason}`.trim();
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
export function documentFraction({ status, pages, pagesDone, chunks, chunksDone }: DocumentSummary): number {
  if (isSettled(status)) return 1;
  const read = pages === 0 ? 0 : Math.min(1, pagesDone / pages);
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
export function statusLine({ status, pages, pagesDone, chunks, chunksDone }: DocumentSummary): string {
  switch (status) {
    case 'queued':
      return pagesDone > 0 ? `Waiting, goes on at page ${pagesDone + 1}` : 'Waiting';
    case 'parsing':
      return pages === 0 ? 'Opening…' : `Reading page ${Math.min(pages, pagesDone + 1)} of ${pages}`;
    case 'embedding':
      return chunks === 0 ? 'Indexing…' : `Indexing, ${Math.round((100 * chunksDone) / chunks)} %`;
    case 'ready':
      return count(pages, 'page');
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
  if (status === 'parsing' || status === 'embedding') return baseHeight + progressHeight;
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
