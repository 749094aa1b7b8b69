import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { CarrelError } from '../../common/errors.ts';

/** Columns that are stored deflated (RFC 1951, without header). */

/** The most a column inflates to: what the largest part that a parser may send takes, with room. */
const mostBytes = 512 * 1024 * 1024;

export const deflated = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes);

/**
 * @throws CarrelError `library-corrupt` when the bytes are not what `deflated` wrote, or are more than a part can have
 */
export function inflated(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(inflateRawSync(bytes, { maxOutputLength: mostBytes }));
  } catch (cause) {
    throw new CarrelError('library-corrupt', 'library-damaged', { cause });
  }
}

export const deflatedText = (text: string): Uint8Array => deflated(Buffer.from(text));

/** @throws CarrelError as `inflated` */
export const inflatedText = (bytes: Uint8Array): string => Buffer.from(inflated(bytes)).toString('utf8');
