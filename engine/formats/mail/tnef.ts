import { byLabel } from '../text/encodings.ts';

/** A file in such a wrapper. */
export interface TnefFile {
  /** '' where it has none. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const signature = 0x22_3e_9f_78;
/** Files of one wrapper; more are an attack. */
const mostFiles = 1_000;
/** Properties of one file. */
const mostProperties = 10_000;

/** Attributes by their numbers, without the kind of their value. */
const attributes = { codePage: 0x9007, begin: 0x9002, title: 0x8010, data: 0x800f, properties: 0x9005 } as const;
/** The long name of a file, the name that is shown, and its bytes, among its properties. */
const longName = 0x3707;
const shownName = 0x3001;
const dataObject = 0x3701;
/** An object begins with the number of its kind. */
const objectType = 0x0d;
const kindBytes = 16;

/**
 * The files in a "winmail.dat" ([MS-OXTNEF]), in which Outlook wraps what is attached to a message for its own kind.
 * Undefined where the bytes are none. One that is cut off has the files up to there. Sizes are believed only as far as
 * there are bytes.
 */
export function tnefFiles(bytes: Uint8Array): readonly TnefFile[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 6 || view.getUint32(0, true) !== signature) return undefined;
  const files: { title: Uint8Array; name: string; data: Uint8Array }[] = [];
  let codePage = 1_252;
  // A level, an attribute, a length, the value, and a sum of its bytes.
  for (let at = 6; at + 11 <= bytes.length;) {
    const [attribute, length] = [view.getUint32(at + 1, true) & 0xffff, view.getUint32(at + 5, true)];
    const value = bytes.subarray(at + 9, at + 9 + length);
    if (value.length < length) break;
    at += 11 + length;
    if (attribute === attributes.codePage && length >= 4) codePage = (value[0] ?? 0) + (value[1] ?? 0) * 256;
    if (attribute === attributes.begin && files.length < mostFiles)
      files.push({ title: new Uint8Array(), name: '', data: new Uint8Array() });
    const file = files.at(-1);
    if (file === undefined) continue;
    if (attribute === attributes.title) file.title = value;
    if (attribute === attributes.data) file.data = value;
    if (attribute === attributes.properties) {
      const { name, data } = propertiesIn(value, codePage);
      file.name = name;
      if (file.data.length === 0) file.data = data;
    }
  }
  return files.map(({ title, name, data }) => ({ name: name || decoded(title, codePage), bytes: data }));
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

/** The name of a file and its bytes among its properties, as far as those are of kinds that are known. */
function propertiesIn(bytes: Uint8Array, codePage: number): { readonly name: string; readonly data: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const number = (): number => {
    const value = view.getUint32(at, true);
    at += 4;
    return value;
  };
  const filled = (length: number): number => length + ((4 - (length % 4)) % 4);
  let [long, shown, data] = ['', '', new Uint8Array()];
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
      if (size !== undefined) at += values * size;
      else if (!sized.has(plain)) break;
      else
        for (let each = 0; each < Math.min(values, mostProperties); each++) {
          const length = number();
          const value = bytes.subarray(at, at + length);
          at += filled(length);
          const isName = id === longName || id === shownName;
          const words = !isName ? '' : plain === 0x1f ? utf16(value) : decoded(value, codePage);
          if (id === longName) long ||= words;
          if (id === shownName) shown ||= words;
          if (id === dataObject) data = Uint8Array.from(plain === objectType ? value.subarray(kindBytes) : value);
        }
    }
  } catch (error) {
    // A number behind the end.
    if (!(error instanceof RangeError)) throw error;
  }
  return { name: long || shown, data };
}

const utf16 = (bytes: Uint8Array): string => new TextDecoder('utf-16le').decode(bytes).replaceAll('\0', '').trim();
