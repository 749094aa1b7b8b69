import { UnreadableFile } from '../unreadable-file.ts';
import { decodedWords, readHeaders, structured, type Headers } from './headers.ts';
import { decodeTransfer } from './transfer.ts';

/** Parts in each other, and parts of a message: far above what programs make. */
export const mimeBounds = { depth: 40, parts: 10_000 } as const;

/** A message, or a part of one. */
export interface MimePart {
  readonly headers: Headers;
  /** "text/plain", in lower case. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** "attachment", "inline" or ''. */
  readonly disposition: string;
  /** The name of the file that it is; '' where it has none. */
  readonly fileName: string;
  readonly contentId: string;
  /** The parts that it is made of. */
  readonly children: readonly MimePart[];
  /** Its bytes, decoded when they are asked for. */
  content(): Uint8Array;
}

/**
 * A message as a tree of parts (RFC 2045). What is damaged is read as far as it goes; a part without an end ends with
 * what is around it.
 *
 * @throws UnreadableFile when it has more parts, or deeper ones, than messages have
 */
export function readMime(bytes: Uint8Array): MimePart {
  return readPart(bytes, 'text/plain', 0, { parts: 0 });
}

function readPart(bytes: Uint8Array, usualType: string, depth: number, counted: { parts: number }): MimePart {
  counted.parts += 1;
  if (depth > mimeBounds.depth || counted.parts > mimeBounds.parts)
    throw new UnreadableFile('malformed', 'mail-too-nested', { depth: mimeBounds.depth, parts: mimeBounds.parts });
  const { headers, bodyStart } = readHeaders(bytes);
  const first = (name: string): string | undefined => headers.get(name)?.[0];
  const contentType = structured(first('content-type'));
  const type = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/u.test(contentType.value) ? contentType.value : usualType;
  const disposition = structured(first('content-disposition'));
  const named = disposition.parameters.get('filename') ?? contentType.parameters.get('name') ?? '';
  const body = bytes.subarray(bodyStart);
  const boundary = type.startsWith('multipart/') ? contentType.parameters.get('boundary') : undefined;
  const childType = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const pieces = boundary === undefined || boundary === '' ? [] : piecesOf(body, boundary);
  return {
    headers,
    type,
    parameters: contentType.parameters,
    disposition: disposition.value,
    fileName: decodedWords(named),
    contentId: (first('content-id') ?? '').replaceAll(/[<>\s]/gu, ''),
    children: pieces.map((piece) => readPart(piece, childType, depth + 1, counted)),
    content: () => decodeTransfer(body, first('content-transfer-encoding') ?? ''),
  };
}

/** The bytes between the lines of a boundary. */
function piecesOf(body: Uint8Array, boundary: string): readonly Uint8Array[] {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const delimiter = Buffer.from(`--${boundary}`, 'utf8');
  const pieces: Uint8Array[] = [];
  let begin = -1;
  for (let at = buffer.indexOf(delimiter); at !== -1; at = buffer.indexOf(delimiter, at + delimiter.length)) {
    if (at > 0 && buffer[at - 1] !== 0x0a) continue;
    const end = at + delimiter.length;
    const rest = /^(--)?[\t ]*(?:\r?\n|$)/u.exec(buffer.subarray(end, end + 80).toString('latin1'));
    if (rest === null) continue;
    if (begin !== -1) pieces.push(body.subarray(begin, Math.max(begin, lineEnd(buffer, at))));
    begin = end + rest[0].length;
    if (rest[1] !== undefined) return pieces;
    if (pieces.length > mimeBounds.parts) break;
  }
  if (begin !== -1) pieces.push(body.subarray(begin));
  return pieces;
}

/** The line end before a boundary belongs to the boundary. */
const lineEnd = (buffer: Buffer, at: number): number => at - (buffer[at - 2] === 0x0d ? 2 : 1);
