import { addressParser, decodeWords, type Address } from 'postal-mime';
import { decodeText } from '../text/encoding.ts';
import { withKnownWords } from './encoded-words.ts';

/** Bytes of the head of a message or part, and lines in it; more is no head that people send. */
const mostBytes = 1e6;
const mostHeaders = 5_000;

/** Values by lower-case name, in the order in which they stand; unfolded, otherwise as they are. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** The head of a message or part, and where its body begins. */
export function readHeaders(bytes: Uint8Array): { readonly headers: Headers; readonly bodyStart: number } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfHead(buffer);
  const text = decodeText(bytes.subarray(0, Math.min(end, mostBytes))).text.replaceAll(/\r\n?/gu, '\n');
  const headers = new Map<string, string[]>();
  let count = 0;
  for (const line of text.replaceAll(/\n[\t ]+/gu, ' ').split('\n')) {
    const header = /^([^\s:]{1,200})[\t ]*:(.*)$/su.exec(line);
    if (header === null || count >= mostHeaders) continue;
    count += 1;
    const [, name = '', value = ''] = header;
    const values = headers.get(name.toLowerCase());
    if (values === undefined) headers.set(name.toLowerCase(), [value.trim()]);
    else values.push(value.trim());
  }
  const behind = buffer.subarray(end, end + 4).toString('latin1');
  return { headers, bodyStart: end + (/^(?:\r?\n){1,2}/u.exec(behind)?.[0].length ?? 0) };
}

/** Where the first empty line begins, with the end of the line before it. */
function endOfHead(buffer: Buffer): number {
  if (/^\r?\n/u.test(buffer.subarray(0, 2).toString('latin1'))) return 0;
  const ends = ['\n\n', '\n\r\n', '\r\r'].map((mark) => buffer.indexOf(mark)).filter((at) => at !== -1);
  return ends.length === 0 ? buffer.length : Math.min(...ends);
}

/** The value of a header as people read it; '' where it is missing. */
export const wordsOf = (headers: Headers, name: string): string =>
  clean(decodeWords(withKnownWords(headers.get(name)?.[0] ?? '')));

const clean = (text: string): string =>
  text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** More addresses than a person reads; the rest is counted. */
const mostAddresses = 200;

/** The addresses of a header as people read them: "Ann Owl <ann@example.org>, …". */
export function addressesOf(headers: Headers, name: string): string {
  const all = (headers.get(name) ?? []).flatMap((value) => addressParser(withKnownWords(value.slice(0, 100_000))));
  const shown = all.slice(0, mostAddresses).map(addressText);
  return clean([...shown, ...(all.length > mostAddresses ? [`… (${all.length})`] : [])].join(', '));
}

function addressText({ name, address, group }: Address): string {
  if (group !== undefined) return `${name}: ${group.map(addressText).join(', ')}`;
  if (name === '') return address ?? '';
  // Some programs write the address into the name too.
  return address === undefined || name.includes(address) ? name : `${name} <${address}>`;
}

/** A value with parameters, such as `text/plain; charset=utf-8`. Names and the value are in lower case. */
export interface Structured {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const parameter = /;\s*([^\s=;]{1,100})\s*=\s*("(?:[^"\\]|\\.)*"?|[^;]*)/gsu;

/** A header with parameters; those in several pieces, or in other encodings, are put together (RFC 2231). */
export function structured(text = ''): Structured {
  const value = (/^[^;]*/u.exec(text)?.[0] ?? '')
    .replaceAll(/\([^)]*\)/gu, '')
    .trim()
    .toLowerCase();
  const pieces = new Map<string, { readonly number: number; readonly encoded: boolean; readonly text: string }[]>();
  const parameters = new Map<string, string>();
  for (const [, name = '', raw = ''] of text.slice(0, 100_000).matchAll(parameter)) {
    const plain = raw.startsWith('"') ? raw.replace(/^"|"$/gu, '').replaceAll(/\\(["\\])/gu, '$1') : raw.trim();
    const piece = /^([^*]+)\*(\d{1,3})?(\*)?$/u.exec(name.toLowerCase());
    if (piece === null) {
      if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), plain);
      continue;
    }
    const [, base = '', number, star] = piece;
    const own = { number: Number(number ?? 0), encoded: number === undefined || star !== undefined, text: plain };
    pieces.set(base, [...(pieces.get(base) ?? []), own]);
  }
  for (const [base, own] of pieces) parameters.set(base, joined(own.toSorted((a, b) => a.number - b.number)));
  return { value, parameters };
}

function joined(pieces: readonly { readonly encoded: boolean; readonly text: string }[]): string {
  const [first] = pieces;
  const prefix = first?.encoded === true ? /^([^']{0,40})'[^']*'/u.exec(first.text) : null;
  const bytes = pieces.flatMap(({ encoded, text }, index) => {
    const own = index === 0 && prefix !== null ? text.slice(prefix[0].length) : text;
    return encoded ? [percentDecoded(own)] : [Buffer.from(own)];
  });
  return decodeText(Buffer.concat(bytes), prefix?.[1] || 'utf-8').text;
}

function percentDecoded(text: string): Buffer {
  const signs = text.replaceAll(/%([\da-f]{2})/giu, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  return Buffer.from(signs, 'latin1');
}

/** Encoded words in a text, as some programs put them into names of files. */
export const decodedWords = (text: string): string => clean(decodeWords(withKnownWords(text)));
