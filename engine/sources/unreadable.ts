import { notice, type Notice, type NoticeCode } from '../../common/messages/notice.ts';

/** A file or folder that could not be read, and why. */
export interface Unreadable {
  readonly path: string;
  readonly notice: Notice;
}

const codes: Readonly<Record<string, NoticeCode>> = {
  EACCES: 'source-not-permitted',
  EPERM: 'source-not-permitted',
  ENOENT: 'source-gone',
  ENOTDIR: 'source-gone',
  EISDIR: 'source-is-folder',
  ELOOP: 'source-link-loop',
};

/** What the file system says when something is not there, or its drive is away. */
const awayCodes = new Set([
  'ENOENT',
  'ENOTDIR',
  'EIO',
  'ENXIO',
  'ENODEV',
  'ENOTCONN',
  'ESTALE',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ETIMEDOUT',
]);

export const whyUnreadable = (error: unknown): Notice => notice(codes[codeOf(error)] ?? 'source-unreadable');

export const isGone = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

export const isAway = (error: unknown): boolean => awayCodes.has(codeOf(error));

/** True when the system grants no more watches or handles. */
export const isWatchLimit = (error: unknown): boolean => ['ENOSPC', 'EMFILE', 'ENFILE'].includes(codeOf(error));

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
