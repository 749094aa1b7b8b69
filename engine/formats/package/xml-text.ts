/** Bytes in which a file says how it is coded. */
const headBytes = 200;

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
];

/** How the letters of an XML file are coded: by its byte order mark, else as it declares, else UTF-8. */
export function xmlEncoding(head: Uint8Array): string {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => head[index] === byte));
  if (marked !== undefined) return marked[0];
  const declaration = String.fromCharCode(...head.subarray(0, headBytes));
  const declared =
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/u.exec(declaration)?.[1]?.toLowerCase() ?? 'utf-8';
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  return declared.startsWith('utf-16') || declared.startsWith('ucs-2') ? 'utf-8' : declared;
}

/**
 * XML bytes as text, chunk by chunk.
 *
 * @throws RangeError when the encoding is unknown, TypeError when the bytes are not of the encoding
 */
export async function* xmlText(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
  let head = Buffer.alloc(0);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) head = Buffer.concat([head, chunk]);
    if (head.length < headBytes) continue;
    const bytes = decoder === undefined ? head : chunk;
    decoder ??= new TextDecoder(xmlEncoding(head), { fatal: true });
    yield decoder.decode(bytes, { stream: true });
  }
  const rest = decoder === undefined ? decodeShort(head) : decoder.decode();
  if (rest !== '') yield rest;
}

const decodeShort = (bytes: Uint8Array): string => new TextDecoder(xmlEncoding(bytes), { fatal: true }).decode(bytes);
