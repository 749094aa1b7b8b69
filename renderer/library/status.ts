import { isFindable, isSettled, type DocumentStatus, type DocumentSummary } from '../../common/domain/document.ts';
import { partKind } from '../../common/domain/formats.ts';
import type { NoticeCode } from '../../common/messages/notice.ts';
import { say, sentence } from '../words.ts';

/** What a problem is called in a row. The sentence with the reason comes on demand. */
const problemNames: Partial<Record<DocumentStatus, NoticeCode>> = {
  encrypted: 'status-encrypted',
  scanned: 'status-scanned',
  empty: 'status-empty',
  malformed: 'status-malformed',
  unsupported: 'status-unsupported',
  failed: 'status-failed',
  cancelled: 'status-cancelled',
};

/** True for outcomes that a person may want to do something about. */
export const hasProblem = (status: DocumentStatus): boolean => problemNames[status] !== undefined;

/** Documents that were read whole once; the page opens no file that the parser has not survived. */
export const canOpen = (status: DocumentStatus): boolean => isFindable(status) || status === 'scanned';

/**
 * True when reading the document once more may end differently. A scan, a protected, a damaged file stay what they are;
 * a file that was replaced is read again without being told.
 */
export const canRetry = ({ status, notice }: Pick<DocumentSummary, 'status' | 'notice'>): boolean =>
  status === 'failed' || status === 'cancelled' || (status === 'ready' && notice !== null);

/** Why a document cannot be opened, as a sentence. */
export function whyNotOpen({ name, status, notice }: DocumentSummary): string {
  if (!hasProblem(status)) return say('not-open-yet', { name });
  return say('not-shown', { name, reason: notice === null ? '' : sentence(notice) }).trim();
}

/** How much of a document is read, 0 to 1: reading pages is three quarters of it, indexing them the rest. */
export function documentFraction({ status, parts, partsDone, chunks, chunksDone }: DocumentSummary): number {
  if (isSettled(status)) return 1;
  const read = parts === 0 ? 0 : Math.min(1, partsDone / parts);
  const indexed = chunks === 0 ? 0 : Math.min(1, chunksDone / chunks);
  return 0.75 * read + 0.25 * indexed;
}

/** The line under a document's name. */
export function statusLine(document: DocumentSummary): string {
  const { status, notice, parts, partsDone, chunks, chunksDone } = document;
  const kind = partKind(document.format);
  switch (status) {
    case 'queued':
      return partsDone > 0 ? say('status-goes-on', { kind, part: partsDone + 1 }) : say('status-waiting');
    case 'reading':
      return parts === 0
        ? say('status-opening')
        : say('status-reading', { kind, part: Math.min(parts, partsDone + 1), parts });
    case 'recognising':
      return say('status-recognising', { kind, part: Math.min(parts, partsDone + 1), parts });
    case 'indexed':
      return say('status-indexed', { percent: chunks === 0 ? 0 : Math.round((100 * chunksDone) / chunks) });
    case 'ready':
      return say('parts', { kind, count: parts });
    case 'encrypted':
      return say(notice?.code === 'wrong-password' ? 'status-wrong-password' : 'status-encrypted');
    default:
      return say(problemNames[status] ?? 'status-failed');
  }
}
