import type { Notice } from '../../common/messages/notice.ts';
import { fromJson } from './checksum.ts';

/** Notices as columns keep them: JSON. */
export const toColumn = (notice: Notice | null): string | null => (notice === null ? null : JSON.stringify(notice));

export const fromColumn = (column: string | null): Notice | null => (column === null ? null : fromJson<Notice>(column));
