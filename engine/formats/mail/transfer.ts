/** Ways to write bytes as lines of ASCII. All take what is damaged as far as it goes. */

/** The content of a part, of which `encoding` is the Content-Transfer-Encoding. */
export function decodeTransfer(bytes: Uint8Array, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return decodeBase64(bytes);
    case 'quoted-printable':
      return decodeQuotedPrintable(bytes);
    case 'x-uuencode':
    case 'uuencode':
    case 'x-uue':
      return decodeUu(new TextDecoder('latin1').decode(bytes).split(/\r?\n/u)).bytes;
    default:
      return bytes;
  }
}

/** Signs that are no base64 are passed over; so is all behind a padding that is not at the end of a line. */
function decodeBase64(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const { buffer, byteOffset, byteLength } = Buffer.from(text, 'base64');
  return new Uint8Array(buffer, byteOffset, byteLength);
}

const equals = 0x3d;
const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;

function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte !== equals) {
      decoded[length++] = byte;
      continue;
    }
    // "=" at the end of a line joins it with the next; spaces may have been added behind it on the way.
    let end = at + 1;
    while (isSpace(bytes[end])) end += 1;
    if (bytes[end] === 0x0d) end += 1;
    if (bytes[end] === 0x0a) at = end;
    else {
      const value = hex(bytes[at + 1]) * 16 + hex(bytes[at + 2]);
      if (Number.isNaN(value)) decoded[length++] = byte;
      else {
        decoded[length++] = value;
        at += 2;
      }
    }
  }
  return decoded.subarray(0, length);
}

function hex(byte = 0): number {
  const digit = '0123456789abcdef'.indexOf(String.fromCodePoint(byte).toLowerCase());
  return digit === -1 ? Number.NaN : digit;
}

/** A file that is written into a text as lines of signs from space to "`". */
export interface UuFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Lines from the beginning to behind the end. */
  readonly lines: number;
}

const uuBegin = /^begin [0-7]{3,4} (\S.*)$/u;
const uuLine = /^[\u0020-\u0060]*$/u;

/** The file that begins at the first of some lines, as far as they are lines of it. */
export function decodeUu(lines: readonly string[], from = 0): UuFile {
  const begin = uuBegin.exec(lines[from]?.trimEnd() ?? '');
  const chunks: Uint8Array[] = [];
  let at = begin === null ? from : from + 1;
  for (; at < lines.length; at++) {
    const line = lines[at] as string;
    if (line === 'end') {
      at += 1;
      break;
    }
    if (!uuLine.test(line)) break;
    chunks.push(uuBytes(line));
  }
  return { name: begin?.[1] ?? '', bytes: new Uint8Array(Buffer.concat(chunks)), lines: at - from };
}

/** Whether a file begins at a line: it says so, and its first line is as long as it says. */
export function isUuBegin(lines: readonly string[], at: number): boolean {
  if (!uuBegin.test(lines[at]?.trimEnd() ?? '')) return false;
  const first = lines[at + 1] ?? '';
  const bytes = first === '' ? 0 : (first.charCodeAt(0) - 32) & 63;
  return uuLine.test(first) && bytes > 0 && first.length - 1 >= Math.floor((bytes * 4) / 3);
}

function uuBytes(line: string): Uint8Array {
  const length = line === '' ? 0 : (line.charCodeAt(0) - 32) & 63;
  const bytes = new Uint8Array(Math.ceil(length / 3) * 3);
  for (let group = 0; group * 3 < length; group++) {
    const [a, b, c, d] = [1, 2, 3, 4].map((offset) => {
      const code = line.charCodeAt(group * 4 + offset);
      return Number.isNaN(code) ? 0 : (code - 32) & 63;
    }) as [number, number, number, number];
    bytes.set([((a << 2) | (b >> 4)) & 255, ((b << 4) | (c >> 2)) & 255, ((c << 6) | d) & 255], group * 3);
  }
  return bytes.subarray(0, length);
}
