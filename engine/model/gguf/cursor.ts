import { readSync } from 'node:fs';
import { badFile } from '../bad-file.ts';

const windowBytes = 1 << 18;

/**
 * Reads a file's header from front to back through a small window, and never past `end`. Reads are synchronous: a
 * header is a few megabytes at most, and a parser with an await per field would take a second for a large vocabulary.
 */
export class Cursor {
  #fd: number;
  #end: number;
  #window = Buffer.alloc(0);
  #view = new DataView(new ArrayBuffer(0));
  /** Position in the file of the window's first byte, and of the next byte inside the window. */
  #start = 0;
  #at = 0;

  /** @param end bytes that may be read: the file's size or the cap on headers, whichever is smaller */
  constructor(fd: number, end: number) {
    this.#fd = fd;
    this.#end = end;
  }

  get position(): number {
    return this.#start + this.#at;
  }

  get bytesLeft(): number {
    return this.#end - this.position;
  }

  u8(what: string): number {
    const at = this.#take(1, what);
    return this.#view.getUint8(at);
  }

  i8(what: string): number {
    const at = this.#take(1, what);
    return this.#view.getInt8(at);
  }

  u16(what: string): number {
    const at = this.#take(2, what);
    return this.#view.getUint16(at, true);
  }

  i16(what: string): number {
    const at = this.#take(2, what);
    return this.#view.getInt16(at, true);
  }

  u32(what: string): number {
    const at = this.#take(4, what);
    return this.#view.getUint32(at, true);
  }

  i32(what: string): number {
    const at = this.#take(4, what);
    return this.#view.getInt32(at, true);
  }

  f32(what: string): number {
    const at = this.#take(4, what);
    return this.#view.getFloat32(at, true);
  }

  f64(what: string): number {
    const at = this.#take(8, what);
    return this.#view.getFloat64(at, true);
  }

  /** Beyond 2^53 the nearest number, which is not a safe integer and is refused where an integer is asked for. */
  u64(what: string): number {
    const at = this.#take(8, what);
    return Number(this.#view.getBigUint64(at, true));
  }

  i64(what: string): number {
    const at = this.#take(8, what);
    return Number(this.#view.getBigInt64(at, true));
  }

  /** A length-prefixed UTF-8 string of at most `maxBytes`. */
  string(maxBytes: number, what: string): string {
    const length = this.u64(what);
    if (length > maxBytes) throw badFile(`the length of ${what} is ${length}, over the limit of ${maxBytes} bytes`);
    const start = this.#take(length, what);
    return this.#window.toString('utf8', start, start + length);
  }

  /** Makes `count` bytes available, steps over them and gives their place in the window, which may be a new one. */
  #take(count: number, what: string): number {
    if (count > this.bytesLeft) throw badFile(`it ends inside ${what}`);
    if (this.#at + count > this.#window.length) this.#fill(count, what);
    const start = this.#at;
    this.#at += count;
    return start;
  }

  #fill(count: number, what: string): void {
    const position = this.position;
    const length = Math.min(Math.max(count, windowBytes), this.#end - position);
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const got = readSync(this.#fd, buffer, filled, length - filled, position + filled);
      if (got === 0) throw badFile(`it ends inside ${what}`);
      filled += got;
    }
    this.#window = buffer;
    this.#view = new DataView(buffer.buffer, buffer.byteOffset, length);
    this.#start = position;
    this.#at = 0;
  }
}
