import type { english } from './en.ts';

/** A sentence of the catalogue. */
export type NoticeCode = keyof typeof english;

/** Values that a sentence has places for. */
export type NoticeParams = Readonly<Record<string, string | number>>;

/** What is to be told to a person, before it has words: a code and its values. Stored and sent in this form. */
export interface Notice {
  readonly code: NoticeCode;
  readonly params: NoticeParams;
}

export const notice = (code: NoticeCode, params: NoticeParams = {}): Notice => ({ code, params });
