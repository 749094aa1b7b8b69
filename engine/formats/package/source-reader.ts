import { Readable } from 'node:stream';
import { callbackify } from 'node:util';
import { RandomAccessReader } from 'yauzl';
import type { SourceFile } from '../source-file.ts';

const windowBytes = 64 * 1024;

/** A file as `yauzl` reads it. The directory of an archive is read in many small pieces, so a window of it is kept. */
export class SourceReader extends RandomAccessReader {
  readonly #file: SourceFile;
  #window: { readonly begin: number; readonly bytes: Uint8Array } = { begin: 0, bytes: new Uint8Array() };

  constructor(file: SourceFile) {
    super();
    this.#file = file;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    const fill = async (): Promise<void> => {
      buffer.set(await this.#read(position, position + length), offset);
    };
    callbackify(fill)((error) => callback(error));
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#pieces(start, end), { objectMode: false });
  }

  async #read(begin: number, end: number): Promise<Uint8Array> {
    if (end > this.#file.size) throw new RangeError('the archive points behind the end of its file');
    if (end - begin > windowBytes) return this.#file.read(begin, end);
    if (begin < this.#window.begin || end > this.#window.begin + this.#window.bytes.length)
      this.#window = { begin, bytes: await this.#file.read(begin, Math.min(begin + windowBytes, this.#file.size)) };
    return this.#window.bytes.subarray(begin - this.#window.begin, end - this.#window.begin);
  }

  async *#pieces(start: number, end: number): AsyncGenerator<Uint8Array> {
    if (end > this.#file.size) throw new RangeError('the archive points behind the end of its file');
    for (let at = start; at < end; at += windowBytes) yield await this.#file.read(at, Math.min(at + windowBytes, end));
  }
}
