import iconv from 'iconv-lite';
import { decodeJohab } from './johab.ts';
import { sevenBitDecoder } from './seven-bit.ts';

/** A way to code letters. */
export interface Encoding {
  /** As people know it: "Windows-1252". */
  readonly name: string;
  /** Two or four bytes a character: what is ASCII reads otherwise. */
  readonly isWide: boolean;
  /** The text; what is no character of the encoding becomes U+FFFD. A byte order mark is left out. */
  decode(bytes: Uint8Array): string;
  /** The text; undefined when some of it is no character of the encoding, but for one that is cut off at the end. */
  decodeStrictly(bytes: Uint8Array): string | undefined;
}

/** What the platform does not decode: encodings of DOS and UTF-32, by iconv-lite. */
const byIconv: ReadonlyMap<string, string> = new Map(
  ['cp437', 'cp737', 'cp775', 'cp850', 'cp852', 'cp855', 'cp857', 'cp858', 'cp860', 'cp861', 'cp862', 'cp863', 'cp865']
    .map((name): [string, string] => [name, name])
    .concat([
      ['utf-32le', 'utf-32le'],
      ['utf-32be', 'utf-32be'],
      ['utf-7', 'utf-7'],
    ]),
);

/**
 * What the platform decodes in part alone, by its name: of Korean the syllables of the first standard, of Chinese
 * without the characters of Hong Kong.
 */
const wholeByIconv: ReadonlyMap<string, string> = new Map([
  ['euc-kr', 'cp949'],
  ['big5', 'big5-hkscs'],
]);

/** Whether the platform decodes all of the encoding of a name. */
export function isOfPlatform(label: string): boolean {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding !== 'replacement' && !wholeByIconv.has(encoding);
  } catch {
    return false;
  }
}

/** Names that the platform does not know, of encodings that it knows. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['macroman', 'macintosh'],
  ['maccyrillic', 'x-mac-cyrillic'],
  // Kazakh Cyrillic: its Russian letters are those of Windows, and detectors take short texts for it.
  ['ptcp154', 'windows-1251'],
  ['kz1048', 'windows-1251'],
  // The same of Tajik.
  ['koi8-t', 'koi8-u'],
  ['cp874', 'windows-874'],
  ['cp932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['949', 'euc-kr'],
  ['ms949', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['x-windows-949', 'euc-kr'],
  ['cp1361', 'johab'],
  ['ms1361', 'johab'],
  ['x-johab', 'johab'],
  ['ks_c_5601-1992', 'johab'],
  ['cp950', 'big5'],
  ['big5hkscs', 'big5'],
  ['utf-16-le', 'utf-16le'],
  ['utf-16-be', 'utf-16be'],
  ['utf-32-le', 'utf-32le'],
  ['utf-32-be', 'utf-32be'],
  ['utf-8-sig', 'utf-8'],
  ['ibm850', 'cp850'],
  ['ibm437', 'cp437'],
  ['ibm852', 'cp852'],
  ['utf7', 'utf-7'],
  ['unicode-1-1-utf-7', 'utf-7'],
  ['csiso2022kr', 'iso-2022-kr'],
  ['hz', 'hz-gb-2312'],
]);

/** The encoding of a name, as files, mail and detectors write it; undefined when there is none. */
export function byLabel(label: string): Encoding | undefined {
  const lower = label.trim().toLowerCase();
  const name = otherNames.get(lower) ?? lower.replace(/^cp(125\d)$/u, 'windows-$1').replace(/^iso8859-/u, 'iso-8859-');
  const other = byIconv.get(name);
  if (other !== undefined) return iconvEncoding(other, other);
  if (name === 'johab')
    return decodedBy(name, (bytes) => decodeJohab(bytes, (pair) => iconv.decode(bufferOf(pair), 'cp949')));
  const sevenBit = sevenBitDecoder(name);
  if (sevenBit !== undefined) return decodedBy(name, sevenBit);
  try {
    const { encoding } = new TextDecoder(name);
    if (encoding === 'replacement' || encoding === 'x-user-defined') return undefined;
    const whole = wholeByIconv.get(encoding);
    return whole === undefined ? platformEncoding(encoding) : iconvEncoding(encoding, whole);
  } catch {
    return undefined;
  }
}

const platformEncoding = (label: string): Encoding => ({
  name: nameOf(label),
  isWide: label.startsWith('utf-16'),
  decode: (bytes) => new TextDecoder(label).decode(bytes),
  decodeStrictly(bytes) {
    try {
      // As a stream: a file that was cut off may end inside a character.
      return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
    } catch {
      return undefined;
    }
  },
});

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const iconvEncoding = (name: string, label: string): Encoding =>
  decodedBy(
    name,
    (bytes) => iconv.decode(bufferOf(bytes), label),
    // A text that was cut off may end inside a character, which waits for its rest.
    (bytes) => iconv.getDecoder(label, { stripBOM: true }).write(bufferOf(bytes)),
  );

/** An encoding that the platform does not decode. */
function decodedBy(name: string, decode: (bytes: Uint8Array) => string, decodeBegun = decode): Encoding {
  return {
    name: nameOf(name),
    isWide: name.startsWith('utf-32'),
    decode,
    decodeStrictly(bytes) {
      const text = decodeBegun(bytes);
      return text.includes('\u{fffd}') ? undefined : text;
    },
  };
}

/** The name by which iconv-lite knows a code page of Windows; that of Western Europe for one that it does not know. */
export function iconvName(codePage: number): string {
  if (codePage === 65_001) return 'utf8';
  return iconv.encodingExists(`cp${codePage}`) ? `cp${codePage}` : 'cp1252';
}

const nameOf = (label: string): string =>
  label.replace(/^windows/u, 'Windows').replace(/^(?!W).*$/u, (name) => name.toUpperCase());
