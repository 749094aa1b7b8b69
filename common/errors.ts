import { notice, type Notice, type NoticeCode, type NoticeParams } from './messages/notice.ts';

/**
 * Every error that crosses a boundary has a code from this closed set, by which programs decide, and a notice, which a
 * person is told.
 */
export const errorCodes = [
  'bad-request', // the caller sent something the contract does not allow
  'unknown-method',
  'not-found', // the document, thread or file is not there (any more)
  'cancelled',
  'unavailable', // the other side is gone or not ready yet
  'conflict', // the library is in use by another process, or the state does not allow it
  'io', // disk full, read-only, permission denied
  'locked', // the library is encrypted, and there is no key
  'library-too-new', // written by a newer version of the app
  'library-corrupt',
  'bad-file', // a document or model file that cannot be read
  'limit', // over a memory, time or size limit
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/**
 * The one error class of the app. `notice` is what a person is told; the sentence is made at the edge
 * (`messages/sentence.ts`).
 */
export class CarrelError extends Error {
  override readonly name = 'CarrelError';
  readonly code: ErrorCode;
  readonly notice: Notice;

  /** @param told code of the sentence in the catalogue; its values are `params` */
  constructor(
    code: ErrorCode,
    told: NoticeCode,
    { params = {}, cause }: { readonly params?: NoticeParams; readonly cause?: unknown } = {},
  ) {
    super(Object.keys(params).length === 0 ? told : `${told} ${JSON.stringify(params)}`, { cause });
    this.code = code;
    this.notice = { code: told, params };
  }
}

/** Plain form of an error, as it travels between processes. */
export interface WireError {
  readonly code: ErrorCode;
  readonly notice: Notice;
}

/** Any thrown value as a wire error; what is not a `CarrelError` is `internal`. */
export function toWireError(error: unknown): WireError {
  if (error instanceof CarrelError) return { code: error.code, notice: error.notice };
  return {
    code: 'internal',
    notice: notice('internal', { what: error instanceof Error ? error.message : String(error) }),
  };
}

/** The inverse of `toWireError`; an unknown code becomes `internal`. */
export function fromWireError(wire: WireError): CarrelError {
  const code = errorCodes.includes(wire.code) ? wire.code : 'internal';
  return new CarrelError(code, wire.notice.code, { params: wire.notice.params });
}
