import { inflateSync } from 'node:zlib';
import type { SourceFile } from '../../source-file.ts';
import { FileBlocks } from './blocks.ts';
import { FileKey, type Seal } from './decryption.ts';
import { ObjectStream } from './object-stream.ts';
import { Keyword, Name, NoObject, ObjectReader, Reference, type Dictionary, type PdfObject } from './objects.ts';

/** Bytes that are read of an object at first, and at most. */
const firstBytes = 2 ** 12;
const mostBytes = 2 ** 22;
/** Bytes of a stream as it is kept and as it is decoded. */
const mostKept = 2 ** 25;
const mostDecoded = 2 ** 26;
/** Cross-reference sections and objects of a file; more are an attack. */
const mostSections = 500;
const mostObjects = 4_000_000;

/** Where an object is: at a byte of the file, or the `index`th of a stream of objects. */
type Location = { readonly offset: number } | { readonly stream: number; readonly index: number };

/** A stream object before it is decoded; its bytes begin at `start`. */
interface Stream {
  readonly dictionary: Dictionary;
  readonly start: number;
  readonly id: ObjectId;
}

/** "12 0 obj". */
interface ObjectId {
  readonly number: number;
  readonly generation: number;
}

/** Bytes of a stream in the file, from a byte on, and what they are decoded to. */
export interface StreamPlace {
  readonly from: number;
  /** How many others may take their place. */
  readonly length: number;
  readonly packed: boolean;
  readonly bytes: Uint8Array;
  /** Bytes as they must stand in the file to be read as these: no more than `length`. */
  readonly asKept: (bytes: Uint8Array) => Uint8Array;
}

/**
 * Objects of a PDF file by their numbers: a small reader for what pdf.js does not tell of a file. It believes the
 * file's own table of objects; where that is damaged there are no objects.
 */
export class FileObjects {
  readonly #file: FileBlocks;
  readonly #locations = new Map<number, Location>();
  readonly #ofStreams = new Map<number, ObjectStream>();
  #key: FileKey | undefined;
  /** Whether strings and streams can't be read, as their key is not known. */
  isLocked = false;
  /** The catalogue of the document, as the newest trailer says. */
  root: PdfObject | undefined;

  private constructor(file: SourceFile) {
    this.#file = new FileBlocks(file);
  }

  /** @throws NoObject where the table of objects can't be read */
  static async open(file: SourceFile): Promise<FileObjects> {
    const objects = new FileObjects(file);
    const tail = Buffer.from(await file.read(Math.max(0, file.size - 2_048), file.size)).toString('latin1');
    let next = Number(/startxref\s+(\d+)(?![\s\S]*startxref)/u.exec(tail)?.[1] ?? Number.NaN);
    const seen = new Set<number>();
    const sections = [next];
    let encryption: PdfObject | undefined;
    let ids: PdfObject | undefined;
    for (let count = 0; sections.length > 0; count++) {
      next = sections.shift() ?? Number.NaN;
      if (!Number.isInteger(next) || next < 0 || next >= file.size || count > mostSections) throw new NoObject();
      if (seen.has(next)) continue;
      seen.add(next);
      const trailer = await objects.#section(next);
      encryption ??= trailer.get('Encrypt');
      ids ??= trailer.get('ID');
      objects.root ??= trailer.get('Root');
      for (const key of ['XRefStm', 'Prev']) {
        const offset = trailer.get(key);
        if (typeof offset === 'number') sections.push(offset);
      }
    }
    if (encryption !== undefined) await objects.#unlock(encryption, ids);
    return objects;
  }

  async #unlock(encryption: PdfObject, ids: PdfObject | undefined): Promise<void> {
    const list = await this.resolve(ids);
    const id = Array.isArray(list) ? await this.resolve(list[0] as PdfObject) : '';
    this.#key = FileKey.of(await this.dictionary(encryption), typeof id === 'string' ? id : '');
    this.isLocked = this.#key === undefined;
  }

  /** What an object is, or what it refers to; null where there is none. */
  async resolve(object: PdfObject | undefined): Promise<PdfObject> {
    let value = object ?? null;
    for (let hops = 0; value instanceof Reference; hops++) {
      if (hops > 20) return null;
      value = await this.#object(value.number);
    }
    return value;
  }

  async dictionary(object: PdfObject | undefined): Promise<Dictionary> {
    const value = await this.resolve(object);
    return isDictionary(value) ? value : empty;
  }

  /** The dictionary and the decoded bytes of a stream; no bytes where its code is none that text is kept in. */
  async stream(
    reference: PdfObject | undefined,
  ): Promise<{ readonly dictionary: Dictionary; readonly bytes: Uint8Array }> {
    const location = reference instanceof Reference ? this.#locations.get(reference.number) : undefined;
    if (location === undefined || !('offset' in location)) return { dictionary: empty, bytes: new Uint8Array() };
    const stream = await this.#streamAt(location.offset);
    return { dictionary: stream.dictionary, bytes: await this.#decoded(stream) };
  }

  /**
   * Where the bytes of a stream stand in the file, with the same bytes decoded; undefined where there is no such
   * stream, or it is kept otherwise than plain or packed once.
   *
   * @param most bytes that it may have, as it is kept
   */
  async placeOfStream(reference: Reference, most: number): Promise<StreamPlace | undefined> {
    const location = this.#locations.get(reference.number);
    if (location === undefined || !('offset' in location)) return undefined;
    const stream = await this.#streamAt(location.offset);
    const { dictionary } = stream;
    const length = Number(await this.resolve(dictionary.get('Length')));
    if (!(length > 0 && length <= most) || dictionary.has('DecodeParms')) return undefined;
    const bytes = await this.#decoded(stream);
    if (bytes.length === 0) return undefined;
    const from = await this.#beginOf(stream.start);
    const kept = await this.#file.read(from, Math.min(this.#file.size, from + length));
    const seal = this.#sealOf(stream);
    return {
      from,
      length: seal?.open(kept).length ?? length,
      packed: dictionary.has('Filter'),
      bytes,
      asKept: (others) => seal?.closeAs(kept, others) ?? others,
    };
  }

  async #object(number: number): Promise<PdfObject> {
    const location = this.#locations.get(number);
    if (location === undefined) return null;
    if ('offset' in location)
      return this.#read(location.offset, (reader) => {
        const { number: own, generation } = headerOf(reader);
        const seal = this.#key?.ofString(own, generation);
        return seal === undefined ? reader.next() : withStrings(reader.next(), seal);
      });
    let objects = this.#ofStreams.get(location.stream);
    if (objects === undefined) {
      objects = await this.#objectsOf(location.stream);
      this.#ofStreams.set(location.stream, objects);
      if (this.#ofStreams.size > 64) this.#ofStreams.delete(this.#ofStreams.keys().next().value ?? -1);
    }
    return objects.at(location.index);
  }

  async #objectsOf(stream: number): Promise<ObjectStream> {
    const { dictionary, bytes } = await this.stream(new Reference(stream));
    return new ObjectStream(bytes, Number(dictionary.get('N')), Number(dictionary.get('First')));
  }

  /** Reads at a byte of the file, with more bytes for as long as there are too few. */
  async #read<Value>(offset: number, read: (reader: ObjectReader) => Value): Promise<Value> {
    for (let length = firstBytes; ; length *= 16) {
      try {
        return read(new ObjectReader(await this.#file.read(offset, Math.min(this.#file.size, offset + length))));
      } catch (error) {
        if (!(error instanceof NoObject) || length >= mostBytes || offset + length >= this.#file.size) throw error;
      }
    }
  }

  #streamAt(offset: number): Promise<Stream> {
    return this.#read(offset, (reader) => {
      const id = headerOf(reader);
      const dictionary = reader.next();
      const word = reader.next();
      if (!isDictionary(dictionary) || !(word instanceof Keyword) || word.value !== 'stream') throw new NoObject();
      return { dictionary, start: offset + reader.position, id };
    });
  }

  /** Tables of objects are never locked. */
  #sealOf({ dictionary, id }: Stream): Seal | undefined {
    const kind = dictionary.get('Type');
    return kind instanceof Name && kind.value === 'XRef' ? undefined : this.#key?.ofStream(id.number, id.generation);
  }

  async #decoded(stream: Stream): Promise<Uint8Array> {
    const { dictionary } = stream;
    const length = Number(await this.resolve(dictionary.get('Length')));
    if (!(length >= 0 && length <= mostKept)) return new Uint8Array();
    const from = await this.#beginOf(stream.start);
    const kept = await this.#file.read(from, Math.min(this.#file.size, from + length));
    const bytes = this.#sealOf(stream)?.open(kept) ?? kept;
    const filters = [await this.resolve(dictionary.get('Filter'))]
      .flat()
      .map((each) => (each instanceof Name ? each.value : ''));
    if (filters.every((each) => each === '')) return bytes;
    if (filters.length > 1 || !['FlateDecode', 'Fl'].includes(filters[0] ?? '')) return new Uint8Array();
    const inflated = inflateSync(bytes, { maxOutputLength: mostDecoded, finishFlush: 2 });
    return withoutPredictor(inflated, await this.dictionary(dictionary.get('DecodeParms')));
  }

  /** After the word "stream" stands a line end of one or two bytes. */
  async #beginOf(start: number): Promise<number> {
    const [first, second] = await this.#file.read(start, Math.min(this.#file.size, start + 2));
    return start + (first === 13 && second === 10 ? 2 : 1);
  }

  /** Notes where the objects of a section are; earlier sections are newer. @returns its trailer */
  async #section(offset: number): Promise<Dictionary> {
    const isTable = await this.#read(offset, (reader) => {
      const word = reader.next();
      return word instanceof Keyword && word.value === 'xref';
    });
    return isTable ? this.#table(offset) : this.#tableStream(offset);
  }

  #table(offset: number): Promise<Dictionary> {
    return this.#read(offset, (reader) => {
      reader.next();
      for (;;) {
        const first = reader.next();
        if (first instanceof Keyword) break;
        const count = Number(reader.next());
        for (let index = 0; index < count; index++) {
          const [at, , kind] = [reader.next(), reader.next(), reader.next()];
          if (kind instanceof Keyword && kind.value === 'n') this.#note(Number(first) + index, { offset: Number(at) });
        }
      }
      const trailer = reader.next();
      if (!isDictionary(trailer)) throw new NoObject();
      return trailer;
    });
  }

  async #tableStream(offset: number): Promise<Dictionary> {
    const stream = await this.#streamAt(offset);
    const { dictionary } = stream;
    const bytes = await this.#decoded(stream);
    const widths = numbersOf(dictionary.get('W'));
    const [kindWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
    const rowWidth = kindWidth + secondWidth + thirdWidth;
    if (!(rowWidth > 0 && rowWidth < 32)) throw new NoObject();
    const index = dictionary.has('Index') ? numbersOf(dictionary.get('Index')) : [0, Number(dictionary.get('Size'))];
    let row = 0;
    for (let pair = 0; pair + 1 < index.length; pair += 2) {
      const [first = 0, count = 0] = index.slice(pair, pair + 2);
      for (let each = 0; each < count && (row + 1) * rowWidth <= bytes.length; each++, row++) {
        const field = (from: number, width: number): number =>
          bytes
            .subarray(row * rowWidth + from, row * rowWidth + from + width)
            .reduce((sum, byte) => sum * 256 + byte, 0);
        const kind = kindWidth === 0 ? 1 : field(0, kindWidth);
        const [second, third] = [field(kindWidth, secondWidth), field(kindWidth + secondWidth, thirdWidth)];
        if (kind === 1) this.#note(first + each, { offset: second });
        if (kind === 2) this.#note(first + each, { stream: second, index: third });
      }
    }
    return dictionary;
  }

  #note(number: number, location: Location): void {
    if (this.#locations.size >= mostObjects) throw new NoObject();
    if (!this.#locations.has(number)) this.#locations.set(number, location);
  }
}

const empty: Dictionary = new Map();

export const isDictionary = (object: PdfObject | undefined): object is Dictionary => object instanceof Map;

const numbersOf = (object: PdfObject | undefined): readonly number[] =>
  Array.isArray(object) ? object.map(Number) : [];

/** Past "12 0 obj". */
function headerOf(reader: ObjectReader): ObjectId {
  const [number, generation] = [Number(reader.next()), Number(reader.next())];
  const word = reader.next();
  if (!(word instanceof Keyword) || word.value !== 'obj') throw new NoObject();
  return { number, generation };
}

/** An object with the strings that it holds, which are locked one by one. */
function withStrings(object: PdfObject, seal: Seal): PdfObject {
  if (typeof object === 'string') return Buffer.from(seal.open(Buffer.from(object, 'latin1'))).toString('latin1');
  if (Array.isArray(object)) return object.map((each: PdfObject) => withStrings(each, seal));
  if (!isDictionary(object)) return object;
  return new Map(Array.from(object, ([key, value]) => [key, withStrings(value, seal)]));
}

/** Undoes the predictors of PNG that streams of cross references have: 7.4.4.4, of which "up" and none are in use. */
function withoutPredictor(bytes: Uint8Array, parameters: Dictionary): Uint8Array {
  if (Number(parameters.get('Predictor') ?? 1) < 10) return bytes;
  const columns = Number(parameters.get('Columns') ?? 1);
  const rows = Math.floor(bytes.length / (columns + 1));
  if (!(columns > 0) || columns > 1_024) throw new NoObject();
  const result = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (columns + 1)];
    if (kind !== 0 && kind !== 2) throw new NoObject();
    for (let column = 0; column < columns; column++) {
      const above = kind === 2 && row > 0 ? (result[(row - 1) * columns + column] ?? 0) : 0;
      result[row * columns + column] = ((bytes[row * (columns + 1) + 1 + column] ?? 0) + above) & 0xff;
    }
  }
  return result;
}
