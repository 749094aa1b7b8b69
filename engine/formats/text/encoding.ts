import { detect } from 'jschardet';
import { centralEuropean } from './central-european.ts';
import { byLabel, type Encoding } from './encodings.ts';
import { isKorean } from './korean.ts';
import { sevenBitOf } from './seven-bit.ts';

/** A text of bytes, and how its letters were coded. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Nothing in the file says which encoding it is, and its letters leave it open. */
  readonly guessed: boolean;
}

/**
 * The text of bytes, without a byte order mark. The encoding is that of the mark; else UTF-8 where the bytes are valid
 * and not all ASCII; else the declared one, unless the bytes are not valid in it; else the likeliest by the statistics
 * of languages.
 *
 * @param declared the name by which the file or its envelope calls its encoding; '' where none does
 */
export function decodeText(bytes: Uint8Array, declared = ''): Decoded {
  const marked = markOf(bytes);
  if (marked !== undefined) return { text: marked.decode(bytes), encoding: marked, guessed: false };
  const named = byLabel(declared);
  const wide = named === undefined ? wideOf(bytes) : undefined;
  if (wide !== undefined) return { text: wide.decode(bytes), encoding: wide, guessed: false };
  const sevenBit = named === undefined || named.name === 'UTF-8' ? byLabel(sevenBitOf(bytes) ?? '') : undefined;
  if (sevenBit !== undefined) return { text: sevenBit.decode(bytes), encoding: sevenBit, guessed: false };
  const utf8 = byLabel('utf-8') as Encoding;
  // UTF-8 that is none by chance is rarer than a page that was saved as UTF-8 and still calls itself Latin-1.
  const asUtf8 = bytes.some((byte) => byte >= 128) ? utf8.decodeStrictly(bytes) : undefined;
  if (asUtf8 !== undefined && named?.isWide !== true) return { text: asUtf8, encoding: utf8, guessed: false };
  const isUtf8Named = named === undefined || named.name === utf8.name;
  const mixed = asUtf8 === undefined && isUtf8Named ? mostlyUtf8(bytes, named === undefined ? mostly : 1) : undefined;
  if (mixed !== undefined) return { text: mixed, encoding: utf8, guessed: false };
  const asNamed = named?.decodeStrictly(bytes);
  if (named !== undefined && asNamed !== undefined) return { text: asNamed, encoding: named, guessed: false };
  const guess = guessOf(bytes);
  return { text: guess.encoding.decode(bytes), ...guess };
}

const utf8Character = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/gu;
/** How many letters in UTF-8 there are for each byte that is none, in a text that was put together of several. */
const mostly = 5;

/**
 * UTF-8 with a few letters of Windows-1252 in it, as a name that was pasted into a page; undefined for other texts.
 *
 * @param share how many letters there must be for each byte that is none
 */
function mostlyUtf8(bytes: Uint8Array, share: number): string | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let letters = 0;
  let others = 0;
  for (const [character] of text.matchAll(utf8Character)) {
    if (character.length > 1) letters += 1;
    else others += 1;
  }
  if (letters < share * others || others === 0) return undefined;
  return text.replaceAll(utf8Character, (character) => {
    const own = Buffer.from(character, 'latin1');
    return new TextDecoder(character.length > 1 ? 'utf-8' : 'windows-1252').decode(own);
  });
}

/** The encoding that the mark at the beginning of a text names. */
function markOf(bytes: Uint8Array): Encoding | undefined {
  const marks = [
    ['utf-8', 0xef, 0xbb, 0xbf],
    ['utf-32le', 0xff, 0xfe, 0, 0],
    ['utf-32be', 0, 0, 0xfe, 0xff],
    ['utf-16le', 0xff, 0xfe],
    ['utf-16be', 0xfe, 0xff],
  ] as const;
  const found = marks.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found && byLabel(found[0]);
}

/** Bytes from which an encoding of two or four bytes a character is known. */
const sampleBytes = 4_096;
/** Share of the bytes of one half that are zero in UTF-16 without a mark, in a script that is mostly Latin. */
const mostlyZero = 0.6;
const hardlyZero = 0.05;

/** UTF-16 or UTF-32 without a mark: known by the zeros in it, as no other text has. */
function wideOf(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, sampleBytes);
  if (!sample.includes(0)) return undefined;
  const [a, b, c, d] = [0, 1, 2, 3].map((offset) => zerosAt(sample, offset)) as [number, number, number, number];
  if (a > 0.99 && b > mostlyZero && d < hardlyZero) return byLabel('utf-32be');
  if (d > 0.99 && c > mostlyZero && a < hardlyZero) return byLabel('utf-32le');
  if ((b + d) / 2 > mostlyZero && (a + c) / 2 < hardlyZero) return byLabel('utf-16le');
  if ((a + c) / 2 > mostlyZero && (b + d) / 2 < hardlyZero) return byLabel('utf-16be');
  return withoutMark(sample) ?? byLabel(detect(sample).encoding ?? '');
}

/** Characters of living languages; in the other order of bytes most texts become rare ones. */
const usual = new RegExp(
  String.raw`[\t-\r -~\u00a0-\u024f\u1e00-\u1eff\u2010-\u2044€\u3000-\u30ff一-鿿가-힣\uff00-\uffef]` +
    '|\\p{scx=Greek}|\\p{scx=Cyrillic}|\\p{scx=Hebrew}|\\p{scx=Arabic}|\\p{scx=Devanagari}|\\p{scx=Thai}',
  'gu',
);
/** The share of them in a text, and by how much less the other order has. */
const mostlyUsual = 0.95;
const fewerUsual = 0.1;
/** Bytes of fewer characters say nothing. */
const fewestBytes = 32;

/** UTF-16 of a script whose characters have few zeros, such as Chinese: known by its characters. */
function withoutMark(sample: Uint8Array): Encoding | undefined {
  if (sample.length < fewestBytes) return undefined;
  const [best, other] = ['utf-16le', 'utf-16be']
    .map((name) => {
      const encoding = byLabel(name) as Encoding;
      const text = encoding.decode(sample.subarray(0, sample.length & ~1));
      return { encoding, share: (text.match(usual)?.length ?? 0) / text.length };
    })
    .toSorted((a, b) => b.share - a.share);
  if (best === undefined || other === undefined) return undefined;
  return best.share >= mostlyUsual && other.share < best.share - fewerUsual ? best.encoding : undefined;
}

/** The share of zeros among the bytes at every fourth place. */
function zerosAt(bytes: Uint8Array, offset: number): number {
  let zeros = 0;
  let all = 0;
  for (let at = offset; at < bytes.length; at += 4) {
    all += 1;
    if (bytes[at] === 0) zeros += 1;
  }
  return all === 0 ? 0 : zeros / all;
}

/** Bytes that are looked at: enough for any language. */
const mostGuessed = 100_000;
/** A text with fewer such bytes says little of its language. */
const fewLetters = 3;
/** The confidence from which the detector's word counts. */
const sure = 0.15;
/** From which on it is not doubted. */
const certain = 0.9;
/** Signs of Western European texts as Windows-1252 codes them. */
const western = /^[\p{ASCII}À-ÂÄ-ÏÑ-ÖØ-ÜßÄÖÜà-âä-ïñ-öø-üŒœ€„“”‘’‚–—…«»§°²³·®©™¿¡\u00a0]*$/u;
/** A word of Latin letters with one of another script or a sign in it, as no language has: "Sch÷ne", "Cafй". */
const mixesScripts = /[a-z](?!\p{Script=Latin})[\p{L}\p{Sm}\p{So}]|(?!\p{Script=Latin})[\p{L}\p{Sm}\p{So}][a-z]/iu;

/** How texts of Western Europe were coded, what is most frequent first. */
const ofWesternEurope = ['windows-1252', 'macintosh', 'cp850', 'cp437'];

function isWestern(encoding: Encoding, sample: Uint8Array): boolean {
  const text = encoding.decode(sample);
  return western.test(text) && !(encoding.name !== 'Windows-1252' && mixesScripts.test(text));
}

function guessOf(bytes: Uint8Array): Pick<Decoded, 'encoding' | 'guessed'> {
  const windows = byLabel('windows-1252') as Encoding;
  const first = bytes.findIndex((byte) => byte >= 128 || byte === 27);
  if (first === -1) return { encoding: byLabel('utf-8') as Encoding, guessed: false };
  // From the beginning of a line, so that no character of several bytes is cut.
  const begin = Math.max(bytes.lastIndexOf(10, first) + 1, first - mostGuessed / 2);
  const sample = bytes.subarray(begin, begin + mostGuessed);
  const letters = sample.reduce((sum, byte) => sum + (byte >= 128 ? 1 : 0), 0);
  const { encoding, confidence } = detect(sample);
  const korean = byLabel('euc-kr') as Encoding;
  if (isKorean(sample, confidence >= sure) && korean.decodeStrictly(sample) !== undefined)
    return { encoding: korean, guessed: false };
  const found = byLabel(encoding ?? '');
  // No language mixes scripts in its words, whatever the statistics say.
  const isMixed = found !== undefined && mixesScripts.test(found.decode(sample));
  const central = confidence < certain ? centralEuropean(sample) : undefined;
  if (central !== undefined) return { encoding: central, guessed: true };
  const isUnlikely = isMixed || (letters < fewLetters && confidence < sure);
  const likely = ofWesternEurope.map((name) => byLabel(name) as Encoding).find((each) => isWestern(each, sample));
  if (letters > 0 && isUnlikely && likely !== undefined) return { encoding: likely, guessed: true };
  return found === undefined ? { encoding: windows, guessed: true } : { encoding: found, guessed: confidence < sure };
}

/** Code units below a space that texts have: tab to carriage return, escape. */
const inTexts = (unit: number): boolean => (unit >= 9 && unit <= 13) || unit === 27;
const mostControls = 1 / 200;

/** Whether bytes are a text at all: what is binary has zeros or many control characters. */
export function isText(head: Uint8Array): boolean {
  const wide = markOf(head) ?? wideOf(head);
  if (wide === undefined) return isTextOf(head) || sevenBitOf(head)?.startsWith('ISO-2022') === true;
  const text = wide.decode(head);
  return (
    isTextOf(Array.from(text, (character) => character.codePointAt(0) as number)) && !text.includes('\u{fffd}\u{fffd}')
  );
}

function isTextOf(units: ArrayLike<number>): boolean {
  let controls = 0;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] as number;
    if (unit === 0) return false;
    if ((unit < 32 && !inTexts(unit)) || unit === 127) controls += 1;
  }
  return controls <= mostControls * units.length;
}
