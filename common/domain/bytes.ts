import { CarrelError } from '../errors.ts';

/** The largest integer that is written; the sum of two is still exact. */
const maxInteger = 2 ** 52;

/**
 * Writes integers of variable length, little-endian, seven bits a byte (LEB128). Signed ones are folded so that small
 * ones stay short: 0, -1, 1, -2, …
 */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  length = 0;

  byte(value: number): void {
    if (this.length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.length++] = value;
  }

  /** @throws RangeError for what is no integer from 0 to 2^52 */
  unsigned(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > maxInteger) throw new RangeError(`${value} can’t be written`);
    let rest = value;
    while (rest > 127) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value);
  }

  static join(writers: readonly ByteWriter[]): Uint8Array<ArrayBuffer> {
    const joined = new Uint8Array(writers.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const writer of writers) {
      joined.set(writer.#bytes.subarray(0, writer.length), at);
      at += writer.length;
    }
    return joined;
  }
}

/**
 * Reads what `ByteWriter` writes. Throws a CarrelError `bad-file` at the end of the bytes and for integers over 2^52.
 */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Bytes that were not read yet. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw damaged();
    return byte;
  }

  unsigned(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (value > maxInteger) throw damaged();
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  signed(): number {
    const value = this.unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** A reader of the next `length` bytes. */
  take(length: number): ByteReader {
    if (length > this.left) throw damaged();
    const part = new ByteReader(this.#bytes.subarray(this.#at, this.#at + length));
    this.#at += length;
    return part;
  }
}

const damaged = (): CarrelError => new CarrelError('bad-file', 'places-damaged');
