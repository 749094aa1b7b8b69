/** What an RTF file is made of. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** A control word: `\par`, `\u8364`. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  /** A control symbol: `\~`, `\*`. */
  | { readonly kind: 'symbol'; readonly character: string }
  /** Bytes of text, as the code page of their font counts; a byte by its number (`\'e4`) is one too. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

const [open, close, backslash, quote] = [0x7b, 0x7d, 0x5c, 0x27];
const longestWord = 64;

/** The tokens of an RTF file. Binary data is passed over, as are line breaks of the file. */
export function* rtfTokens(file: Uint8Array): Generator<Token> {
  let at = 0;
  while (at < file.length) {
    const byte = file[at];
    if (byte === open || byte === close) {
      yield { kind: byte === open ? 'open' : 'close' };
      at += 1;
    } else if (byte === backslash) {
      const [token, end] = control(file, at + 1);
      at = end;
      if (token.kind === 'word' && token.name === 'bin') at += Math.max(0, token.value ?? 0);
      else yield token;
    } else {
      const end = endOfText(file, at);
      if (end > at) yield { kind: 'bytes', bytes: file.subarray(at, end) };
      at = end;
      while (isLineBreak(file[at])) at += 1;
    }
  }
}

function control(file: Uint8Array, at: number): readonly [Token, number] {
  const first = file[at] ?? 0x20;
  if (first === quote) {
    const byte = Number.parseInt(ascii(file, at + 1, at + 3), 16);
    return [{ kind: 'bytes', bytes: Uint8Array.of(Number.isNaN(byte) ? 0x3f : byte) }, at + 3];
  }
  if (!isLetter(first)) return [{ kind: 'symbol', character: String.fromCodePoint(first) }, at + 1];
  let end = at;
  while (isLetter(file[end]) && end - at < longestWord) end += 1;
  const name = ascii(file, at, end);
  const begin = end;
  if (file[end] === 0x2d) end += 1;
  while (isDigit(file[end]) && end - begin < 12) end += 1;
  const value = end > begin ? Number(ascii(file, begin, end)) : Number.NaN;
  // One space behind a control word is part of it.
  return [{ kind: 'word', name, value: Number.isNaN(value) ? undefined : value }, file[end] === 0x20 ? end + 1 : end];
}

function endOfText(file: Uint8Array, at: number): number {
  let end = at;
  while (end < file.length) {
    const byte = file[end];
    if (byte === open || byte === close || byte === backslash || isLineBreak(byte)) break;
    end += 1;
  }
  return end;
}

const ascii = (file: Uint8Array, begin: number, end: number): string =>
  String.fromCharCode(...file.subarray(begin, end));

const isLineBreak = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
