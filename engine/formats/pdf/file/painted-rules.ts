import { RulePen, type PaintedBox } from './rule-pen.ts';

/** A page with more rules, or more operators outside of its text, is a drawing. */
const mostRules = 2_000;
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

/** Two letters as one number. */
const pair = (word: string): number => (word.charCodeAt(0) << 8) | (word.charCodeAt(1) || 0);
const [text, picture] = [pair('BT'), pair('ID')];

/**
 * The rules that the contents of a page paint, in their order: lines along its sides, stroked or filled, as tables
 * have. Only what paths need is looked at, text is passed by: all operators of a page take as long as its text. None of
 * a page with so many that it is a drawing.
 */
export function paintedRules(contents: Uint8Array): readonly PaintedBox[] {
  const bytes = Buffer.from(contents.buffer, contents.byteOffset, contents.length);
  const pen = new RulePen();
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
      at = byte === 0x2f ? end : operatorEnd(bytes, at, end, pen, operands);
      if (byte !== 0x2f) {
        count = 0;
        operators += 1;
      }
      if (pen.rules.length > mostRules || operators > mostOperators) return [];
    }
  }
  return pen.rules;
}

function operatorEnd(bytes: Buffer, at: number, end: number, pen: RulePen, operands: Float64Array): number {
  if (end - at > 2) return end;
  const operator = ((bytes[at] ?? 0) << 8) | (end - at === 2 ? (bytes[at + 1] ?? 0) : 0);
  if (operator === text) return behind(bytes, end, 'ET');
  if (operator === picture) return behind(bytes, end, 'EI');
  pen.take(operator, operands);
  return end;
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
