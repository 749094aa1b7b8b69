/** A page with more operators outside of its text is a drawing. */
const mostOperators = 6_000;
/** Operands of the operators that are looked at. */
const mostOperands = 6;

/** What a byte is: white space, another end of a word, part of a number, or of any other word. */
const white = 1;
const delimiter = 2;
const figure = 3;
const kinds = new Uint8Array(256);
for (const [characters, kind] of [
  ['\0\t\n\f\r ', white],
  ['()<>[]{}/%', delimiter],
  ['0123456789+-.', figure],
] as const)
  for (const each of characters) kinds[each.charCodeAt(0)] = kind;

/** An operator as a number: its one or two letters. */
export const operatorOf = (word: string): number => (word.charCodeAt(0) << 8) | (word.charCodeAt(1) || 0);
const [text, picture] = [operatorOf('BT'), operatorOf('ID')];

/**
 * Gives the operators of a page's contents, one after the other, to whoever follows its paths. Text and pictures are
 * passed by: all operators of a page take as long to read as its text.
 *
 * @param take what an operator and its numbers are given to; false where it has seen enough
 * @returns false for a page that has more operators than are looked at, or of which enough was seen
 */
export function readPathOperators(
  contents: Uint8Array,
  take: (operator: number, operands: Float64Array) => boolean,
): boolean {
  const bytes = Buffer.from(contents.buffer, contents.byteOffset, contents.length);
  const operands = new Float64Array(mostOperands);
  let count = 0;
  let operators = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const kind = kinds[byte] ?? 0;
    if (kind === white) at += 1;
    else if (kind === figure) {
      const end = wordEnd(bytes, at);
      // Of too many, the last is written over: no operator of a path has more.
      operands[Math.min(count++, mostOperands - 1)] = numberAt(bytes, at, end);
      at = end;
    } else if (kind === delimiter && byte !== 0x2f) at = delimitedEnd(bytes, at, byte);
    else {
      const end = wordEnd(bytes, at + 1);
      if (byte === 0x2f) {
        at = end;
        continue;
      }
      count = 0;
      operators += 1;
      const operator = end - at > 2 ? 0 : ((bytes[at] ?? 0) << 8) | (end - at === 2 ? (bytes[at + 1] ?? 0) : 0);
      if (operator === text) at = behind(bytes, end, 'ET');
      else if (operator === picture) at = behind(bytes, end, 'EI');
      else {
        at = end;
        if (operator !== 0 && !take(operator, operands)) return false;
      }
      if (operators > mostOperators) return false;
    }
  }
  return true;
}

function wordEnd(bytes: Buffer, start: number): number {
  let at = start;
  for (; at < bytes.length; at++) {
    const kind = kinds[bytes[at] ?? 0];
    if (kind === white || kind === delimiter) break;
  }
  return at;
}

/** A decimal number, read by hand, as pages have many; what is none is no place either. */
function numberAt(bytes: Buffer, start: number, end: number): number {
  let value = 0;
  let scale = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x2e) scale = 1;
    else if (byte >= 0x30 && byte <= 0x39) {
      value = 10 * value + byte - 0x30;
      scale *= 10;
    }
  }
  if (scale > 1) value /= scale;
  return bytes[start] === 0x2d ? -value : value;
}

/** Behind a string or a comment; of the other delimiters, behind the byte itself. */
function delimitedEnd(bytes: Buffer, start: number, byte: number): number {
  let at = start + 1;
  if (byte === 0x25) while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
  if (byte !== 0x28) return at;
  for (let depth = 1; at < bytes.length && depth > 0; at++) {
    const each = bytes[at];
    if (each === 0x5c) at += 1;
    else if (each === 0x28) depth += 1;
    else if (each === 0x29) depth -= 1;
  }
  return at;
}

/** Behind a word of two letters between white space: what ends a text, or a picture. */
function behind(bytes: Buffer, start: number, word: string): number {
  for (let at = bytes.indexOf(word, start, 'latin1'); at !== -1; at = bytes.indexOf(word, at + 2, 'latin1')) {
    const [before = 32, after = 32] = [bytes[at - 1], bytes[at + 2]];
    if (kinds[before] === white && (kinds[after] === white || kinds[after] === delimiter)) return at + 2;
  }
  return bytes.length;
}
