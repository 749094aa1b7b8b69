/** Kinds of values in BER (X.690) that a signature is made of. */
const sequence = 0x30;
const octets = 0x04;
const octetsInPieces = 0x24;
const explicit = 0xa0;
/** The bytes of the identifier of signed data, 1.2.840.113549.1.7.2. */
const signedData = '2a864886f70d010702';
/** Values in each other, and values of one signature; more are an attack. */
const deepest = 16;
const mostValues = 100_000;

interface Value {
  readonly kind: number;
  /** Bytes of what it holds. */
  readonly bytes: Uint8Array;
  /** Bytes that it takes, with its head. */
  readonly length: number;
}

/**
 * The message that a signature of S/MIME wraps (RFC 5652, `SignedData`); undefined where the bytes are none, or hold no
 * message. The signature is not checked.
 */
export function signedContent(bytes: Uint8Array): Uint8Array | undefined {
  const read = { values: 0 };
  const [kind, wrapped] = valuesIn(valueAt(bytes, 0, read)?.bytes, read);
  if (kind === undefined || Buffer.from(kind.bytes).toString('hex') !== signedData) return undefined;
  const [data] = valuesIn(wrapped?.bytes, read);
  const content = valuesIn(data?.bytes, read).find((value) => value.kind === sequence);
  const held = valuesIn(content?.bytes, read).find((value) => value.kind === explicit);
  const [message] = valuesIn(held?.bytes, read);
  return message === undefined ? undefined : octetsOf(message, read, 0);
}

/** Values that follow each other; none where the bytes are damaged. */
function valuesIn(bytes: Uint8Array | undefined, read: { values: number }): readonly Value[] {
  const values: Value[] = [];
  if (bytes === undefined) return values;
  for (let at = 0; at < bytes.length;) {
    const value = valueAt(bytes, at, read);
    if (value === undefined || (value.kind === 0 && value.bytes.length === 0)) break;
    values.push(value);
    at += value.length;
  }
  return values;
}

function valueAt(bytes: Uint8Array, at: number, read: { values: number }, depth = 0): Value | undefined {
  const [kind, first] = [bytes[at], bytes[at + 1]];
  if (kind === undefined || first === undefined || ++read.values > mostValues || depth > deepest) return undefined;
  if (first === 0x80) return untilEnd(bytes, at, read, depth);
  const more = first > 0x80 ? first & 0x7f : 0;
  if (more > 4) return undefined;
  const size = more === 0 ? first : bytes.subarray(at + 2, at + 2 + more).reduce((sum, byte) => sum * 256 + byte, 0);
  const start = at + 2 + more;
  if (start + size > bytes.length) return undefined;
  return { kind, bytes: bytes.subarray(start, start + size), length: start + size - at };
}

/** A value that does not say its length: two zeros end it. */
function untilEnd(bytes: Uint8Array, at: number, read: { values: number }, depth: number): Value | undefined {
  for (let next = at + 2; ;) {
    const value = valueAt(bytes, next, read, depth + 1);
    if (value === undefined) return undefined;
    if (value.kind === 0 && value.bytes.length === 0)
      return { kind: bytes[at] ?? 0, bytes: bytes.subarray(at + 2, next), length: next + 2 - at };
    next += value.length;
  }
}

function octetsOf(value: Value, read: { values: number }, depth: number): Uint8Array | undefined {
  if (value.kind === octets) return value.bytes;
  if (value.kind !== octetsInPieces || depth > deepest) return undefined;
  const pieces = valuesIn(value.bytes, read).map((piece) => octetsOf(piece, read, depth + 1));
  return pieces.includes(undefined) ? undefined : Buffer.concat(pieces.filter((piece) => piece !== undefined));
}
