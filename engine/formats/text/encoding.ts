/** How the letters of a plain text are coded. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Share of the bytes of one half that are zero in UTF-16 without a mark, in a script that is mostly Latin. */
const mostlyZero = 0.6;
const hardlyZero = 0.05;

/**
 * The encoding of a text: by its byte order mark, else UTF-8 where the bytes are valid, else UTF-16 where every other
 * byte is zero, else Windows-1252, in which every sequence of bytes is a text.
 *
 * @param bytes the text or its beginning, which may end within a character
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked[0];
  const [even, odd] = zeros(bytes);
  if (odd > mostlyZero && even < hardlyZero) return 'utf-16le';
  if (even > mostlyZero && odd < hardlyZero) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The text of bytes, without a byte order mark. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

/** Code units below a space that texts have: tab to carriage return, escape. */
const inTexts = (unit: number): boolean => (unit >= 9 && unit <= 13) || unit === 27;
const mostControls = 1 / 200;

/** Whether bytes are a text at all: what is binary has zeros or many control characters. */
export function isText(head: Uint8Array): boolean {
  const text = decode(head, encodingOf(head));
  let controls = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0) return false;
    if ((unit < 32 && !inTexts(unit)) || unit === 127) controls += 1;
  }
  return controls <= mostControls * text.length;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The shares of the bytes at even and at odd places that are zero. */
function zeros(bytes: Uint8Array): readonly [number, number] {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = bytes.length / 2 || 1;
  return [even / half, odd / half];
}
