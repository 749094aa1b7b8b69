import { byLabel } from '../text/encodings.ts';

/** A file in such a wrapper. */
export interface TnefFile {
  /** '' where it has none. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The forms in which a wrapper may have the text of its message; absent where it has not that form. */
export interface TnefText {
  readonly body?: string;
  /** In the letters of `internetCodepage`, or those that it says itself. */
  readonly html?: Uint8Array;
  readonly compressedRtf?: Uint8Array;
  readonly internetCodepage?: number;
}

/** What such a wrapper holds. */
export interface Tnef {
  readonly files: readonly TnefFile[];
  readonly text: TnefText;
}

const signature = 0x22_3e_9f_78;
/** Files of one wrapper; more are an attack. */
const mostFiles = 1_000;
/** Properties of one file. */
const mostProperties = 10_000;

/** Attributes by their numbers, without the kind of their value. */
const attributes = {
  codePage: 0x9007,
  body: 0x800c,
  message: 0x9003,
  begin: 0x9002,
  title: 0x8010,
  data: 0x800f,
  properties: 0x9005,
} as const;
/** The long name of a file, the name that is shown, and its bytes, among its properties. */
const longName = 0x3707;
const shownName = 0x3001;
const dataObject = 0x3701;
/** The text of the message, as plain text, HTML and RTF, among its properties. */
const plainBody = 0x1000;
const htmlBody = 0x1013;
const rtfBody = 0x1009;
const internetCodepage = 0x3fde;
const kept: ReadonlySet<number> = new Set([
  longName,
  shownName,
  dataObject,
  plainBody,
  htmlBody,
  rtfBody,
  internetCodepage,
]);
/** An object begins with the number of its kind. */
const objectType = 0x0d;
const kindBytes = 16;

/**
 * What a "winmail.dat" ([MS-OXTNEF]) holds, in which Outlook wraps the text of a message and what is attached to it for
 * its own kind. Undefined where the bytes are none. One that is cut off has what stands before. Sizes are believed only
 * as far as there are bytes.
 */
export function readTnef(bytes: Uint8Array): Tnef | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 6 || view.getUint32(0, true) !== signature) return undefined;
  const files: { title: Uint8Array; name: string; data: Uint8Array }[] = [];
  let codePage = 1_252;
  let plain: string | undefined;
  let stated: TnefText = {};
  // A level, an attribute, a length, the value, and a sum of its bytes.
  for (let at = 6; at + 11 <= bytes.length;) {
    const [attribute, length] = [view.getUint32(at + 1, true) & 0xffff, view.getUint32(at + 5, true)];
    const value = bytes.subarray(at + 9, at + 9 + length);
    if (value.length < length) break;
    at += 11 + length;
    if (attribute === attributes.codePage && length >= 4) codePage = (value[0] ?? 0) + (value[1] ?? 0) * 256;
    if (attribute === attributes.body) plain = decoded(value, codePage);
    if (attribute === attributes.message) stated = textIn(propertiesIn(value), codePage);
    if (attribute === attributes.begin && files.length < mostFiles)
      files.push({ title: new Uint8Array(), name: '', data: new Uint8Array() });
    const file = files.at(-1);
    if (file === undefined) continue;
    if (attribute === attributes.title) file.title = value;
    if (attribute === attributes.data) file.data = value;
    if (attribute === attributes.properties) {
      const properties = propertiesIn(value);
      file.name = wordsOf(properties.get(longName), codePage) || wordsOf(properties.get(shownName), codePage);
      if (file.data.length === 0) file.data = Uint8Array.from(properties.get(dataObject)?.value ?? []);
    }
  }
  return {
    files: files.map(({ title, name, data }) => ({ name: name || decoded(title, codePage), bytes: data })),
    text: { ...(plain !== undefined && { body: plain }), ...stated },
  };
}

/** A property of a kind that is read. */
interface Property {
  readonly type: number;
  readonly value: Uint8Array;
}

const wordsOf = (property: Property | undefined, codePage: number): string => {
  if (property === undefined) return '';
  return property.type === 0x1f ? utf16(property.value) : decoded(property.value, codePage);
};

function textIn(properties: ReadonlyMap<number, Property>, codePage: number): TnefText {
  const [html, rtf] = [properties.get(htmlBody)?.value, properties.get(rtfBody)?.value];
  const body = wordsOf(properties.get(plainBody), codePage);
  const [low = 0, high = 0] = properties.get(internetCodepage)?.value ?? [];
  return {
    ...(body !== '' && { body }),
    ...(html !== undefined && { html: Uint8Array.from(html) }),
    ...(rtf !== undefined && { compressedRtf: Uint8Array.from(rtf) }),
    internetCodepage: low + high * 256 || codePage,
  };
}

const decoded = (bytes: Uint8Array, codePage: number): string =>
  ((byLabel(`windows-${codePage}`) ?? byLabel(`cp${codePage}`) ?? byLabel('windows-1252'))?.decode(bytes) ?? '')
    .replaceAll('\0', '')
    .trim();

/** Bytes that values of fixed size take, by their type; each is filled up to four. */
const fixed: Readonly<Record<number, number>> = {
  0x02: 4,
  0x03: 4,
  0x04: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x0a: 4,
  0x0b: 4,
  0x14: 8,
  0x40: 8,
  0x48: 16,
};
/** Texts, objects and bytes, which say how long they are. */
const sized: ReadonlySet<number> = new Set([0x1e, 0x1f, objectType, 0x102]);
const several = 0x1000;

/** The properties that are read, by their numbers, as far as those before them are of kinds that are known. */
function propertiesIn(bytes: Uint8Array): ReadonlyMap<number, Property> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const properties = new Map<number, Property>();
  let at = 0;
  const number = (): number => {
    const value = view.getUint32(at, true);
    at += 4;
    return value;
  };
  const filled = (length: number): number => length + ((4 - (length % 4)) % 4);
  try {
    const count = Math.min(number(), mostProperties);
    for (let index = 0; index < count; index++) {
      const tag = number();
      const [type, id] = [tag & 0xffff, tag >>> 16];
      if (id >= 0x8000) {
        at += 16;
        // A property is named by a number, or by words.
        if (number() === 0) at += 4;
        else at += filled(number());
      }
      const plain = type & ~several;
      const size = fixed[plain];
      const values = size === undefined || type !== plain ? number() : 1;
      if (size !== undefined) {
        if (kept.has(id)) properties.set(id, { type: plain, value: bytes.subarray(at, at + size) });
        at += values * size;
      } else if (!sized.has(plain)) break;
      else
        for (let each = 0; each < Math.min(values, mostProperties); each++) {
          const length = number();
          const value = bytes.subarray(at, at + length);
          at += filled(length);
          if (kept.has(id))
            properties.set(id, { type: plain, value: plain === objectType ? value.subarray(kindBytes) : value });
        }
    }
  } catch (error) {
    // A number behind the end.
    if (!(error instanceof RangeError)) throw error;
  }
  return properties;
}

const utf16 = (bytes: Uint8Array): string => new TextDecoder('utf-16le').decode(bytes).replaceAll('\0', '').trim();
