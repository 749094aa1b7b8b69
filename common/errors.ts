/**
 * Every error that crosses a boundary is a code from this closed set and a sentence for a person
 * that says what happened and what to do.
 */
export const errorCodes = [
  'bad-request', // the caller sent something the contract does not allow
  'unknown-method',
  'not-found', // the document, thread or file is not there (any more)
  'cancelled',
  'unavailable', // the other side is gone or not ready yet
  'conflict', // the library is in use by another process, or the state does not allow it
  'io', // disk full, read-only, permission denied
  'library-too-new', // written by a newer version of the app
  'library-corrupt',
  'bad-file', // a document or model file that cannot be read
  'limit', // over a memory, time or size limit
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The one error class of the app. `message` is a sentence for a person. */
export class CarrelError extends Error {
  override readonly name = 'CarrelError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Plain form of an error, as it travels between processes. */
export interface WireError {
  readonly code: ErrorCode;
  readonly message: string;
}

/** Any thrown value as a wire error; what is not a `CarrelError` is `internal`. */
export function toWireError(error: unknown): WireError {
  if (error instanceof CarrelError) return { code: error.code, message: error.message };
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
}

/** The inverse of `toWireError`; an unknown code becomes `internal`. */
export function fromWireError(wire: WireError): CarrelError {
  const code = errorCodes.includes(wire.code) ? wire.code : 'internal';
  return new CarrelError(code, wire.message);
}
