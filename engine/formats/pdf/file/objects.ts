/** The objects of a PDF file, ISO 32000-1, 7.3. Strings hold a byte in each character. */
export type PdfObject =
  number | boolean | null | string | Name | Reference | readonly PdfObject[] | Dictionary | Keyword;
export type Dictionary = ReadonlyMap<string, PdfObject>;

export class Name {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

export class Reference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** An operator of a content stream, or a word such as `obj` or `stream`. */
export class Keyword {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

/** There are not enough bytes, or they are no object. */
export class NoObject extends Error {}

const deepest = 40;
const longestWord = 256;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const code = (character: string): number => character.charCodeAt(0);

/** 1 for each of some bytes: a table, as every byte of a page's contents is asked for. */
function bytesOf(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of characters) table[code(character)] = 1;
  return table;
}

const white = bytesOf('\0\t\n\f\r ');
/** What a word ends before: white space and delimiters. */
const endsWord = bytesOf('\0\t\n\f\r ()<>[]{}/%');

/** Reads objects one after the other. */
export class ObjectReader {
  readonly #bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  /** Whether nothing is left but white space and comments. */
  atEnd(): boolean {
    this.#skipWhite();
    return this.position >= this.#bytes.length;
  }

  /** @throws NoObject */
  next(depth = 0): PdfObject {
    this.#skipWhite();
    const byte = this.#bytes[this.position];
    if (byte === undefined || depth > deepest) throw new NoObject();
    switch (String.fromCharCode(byte)) {
      case '/':
        this.position += 1;
        return new Name(this.#word().replaceAll(/#([0-9a-f]{2})/giu, (_, hex) => latin(Number.parseInt(hex, 16))));
      case '(':
        return this.#string();
      case '<':
        return this.#bytes[this.position + 1] === code('<') ? this.#dictionary(depth) : this.#hexString();
      case '[':
        this.position += 1;
        return this.#until(']', depth);
      case ']':
      case '}':
      case '{':
      case ')':
        this.position += 1;
        return new Keyword(String.fromCharCode(byte));
      case '>':
        this.position += this.#bytes[this.position + 1] === code('>') ? 2 : 1;
        return new Keyword('>>');
      default:
        return this.#numberOrWord();
    }
  }

  #numberOrWord(): PdfObject {
    const word = this.#word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (!/^[+-]*\d*\.?\d*$/u.test(word) || !/\d/u.test(word)) return new Keyword(word);
    if (/^\d+$/u.test(word)) {
      const after = this.position;
      // "12 0 R": a reference.
      if (/^\d+$/u.test(this.#wordAhead()) && this.#wordAhead() === 'R') return new Reference(Number(word));
      this.position = after;
    }
    return Number(word);
  }

  #wordAhead(): string {
    this.#skipWhite();
    return this.#word();
  }

  #word(): string {
    const bytes = this.#bytes;
    const start = this.position;
    let end = start;
    while (end < bytes.length && endsWord[bytes[end] ?? 0] === 0) end++;
    this.position = end;
    let word = '';
    for (let at = start; at < Math.min(end, start + longestWord); at++) word += String.fromCharCode(bytes[at] ?? 0);
    return word;
  }

  #skipWhite(): void {
    for (; this.position < this.#bytes.length; this.position++) {
      const byte = this.#bytes[this.position] ?? 0;
      if (byte === code('%')) {
        while (this.position < this.#bytes.length && ![10, 13].includes(this.#bytes[this.position] ?? 0))
          this.position++;
      } else if (white[byte] === 0) return;
    }
  }

  #until(end: string, depth: number): PdfObject[] {
    const objects: PdfObject[] = [];
    for (;;) {
      const object = this.next(depth + 1);
      if (object instanceof Keyword && object.value === end) return objects;
      objects.push(object);
    }
  }

  #dictionary(depth: number): Dictionary {
    this.position += 2;
    const objects = this.#until('>>', depth);
    const dictionary = new Map<string, PdfObject>();
    for (let index = 0; index + 1 < objects.length; index += 2) {
      const [key, value] = [objects[index], objects[index + 1]];
      if (key instanceof Name && value !== undefined) dictionary.set(key.value, value);
    }
    return dictionary;
  }

  #hexString(): string {
    const end = this.#bytes.indexOf(code('>'), this.position);
    if (end === -1) throw new NoObject();
    const digits = Buffer.from(this.#bytes.subarray(this.position + 1, end)).toString('latin1');
    this.position = end + 1;
    const hex = digits.replaceAll(/[^0-9a-f]/giu, '');
    return Buffer.from(hex.length % 2 === 0 ? hex : `${hex}0`, 'hex').toString('latin1');
  }

  #string(): string {
    let depth = 0;
    let text = '';
    for (this.position += 1; ; this.position++) {
      const byte = this.#bytes[this.position];
      if (byte === undefined) throw new NoObject();
      const character = String.fromCharCode(byte);
      if (character === ')' && depth-- === 0) break;
      if (character === '(') depth += 1;
      text += character === '\\' ? this.#escaped() : character;
    }
    this.position += 1;
    return text;
  }

  /** What a backslash stands for together with what follows it; the position is left at the last of that. */
  #escaped(): string {
    const octal = /^[0-7]{1,3}/u.exec(latin(...this.#bytes.subarray(this.position + 1, this.position + 4)))?.[0];
    if (octal !== undefined) {
      this.position += octal.length;
      return latin(Number.parseInt(octal, 8) & 0xff);
    }
    this.position += 1;
    const character = String.fromCharCode(this.#bytes[this.position] ?? 0);
    if (character !== '\n' && character !== '\r') return escapes[character] ?? character;
    if (character === '\r' && this.#bytes[this.position + 1] === 10) this.position += 1;
    return '';
  }
}

const latin = (...bytes: readonly number[]): string => String.fromCharCode(...bytes);

/** A text string, 7.9.2.2: UTF-16 or UTF-8 after a mark, else a code like Latin-1. */
export function textOf(string: string): string {
  const bytes = Buffer.from(string, 'latin1');
  if (string.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (string.startsWith('\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (string.startsWith('\u00ef\u00bb\u00bf')) return bytes.subarray(3).toString('utf8');
  return Array.from(string, (character) => documentEncoding[character.charCodeAt(0)] ?? character).join('');
}

/** Where PDFDocEncoding differs from Latin-1. */
const documentEncoding: Readonly<Record<number, string>> = Object.fromEntries([
  ...Array.from('˘ˇˆ˙˝˛˚˜', (letter, index) => [0x18 + index, letter] as const),
  ...Array.from('•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž', (letter, index) => [0x80 + index, letter] as const),
  [0xa0, '€'],
]);
