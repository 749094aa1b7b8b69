import type { SourceFile } from '../../source-file.ts';

/** Bytes that are read at once, and how many such blocks are kept: 8 MB. */
const blockBytes = 2 ** 18;
const mostBlocks = 32;

/**
 * Reads of a file from blocks that are kept: objects are small and stand side by side, and a read of the disk for each
 * of them takes longer than all else that is done with them.
 */
export class FileBlocks {
  readonly size: number;
  readonly #file: SourceFile;
  /** By number, the least recently read first. */
  readonly #blocks = new Map<number, Promise<Uint8Array>>();

  constructor(file: SourceFile) {
    this.#file = file;
    this.size = file.size;
  }

  /** Bytes from `begin` to `end`, which lie in the file. They are not to be changed. */
  async read(begin: number, end: number): Promise<Uint8Array> {
    const first = Math.floor(begin / blockBytes);
    const last = Math.floor(Math.max(begin, end - 1) / blockBytes);
    if (last - first >= mostBlocks) return this.#file.read(begin, end);
    if (first === last) return (await this.#block(first)).subarray(begin % blockBytes, end - first * blockBytes);
    const blocks: Uint8Array[] = [];
    for (let number = first; number <= last; number++) blocks.push(await this.#block(number));
    return Buffer.concat(blocks).subarray(begin - first * blockBytes, end - first * blockBytes);
  }

  #block(number: number): Promise<Uint8Array> {
    const begin = number * blockBytes;
    const block = this.#blocks.get(number) ?? this.#file.read(begin, Math.min(this.size, begin + blockBytes));
    this.#blocks.delete(number);
    this.#blocks.set(number, block);
    if (this.#blocks.size > mostBlocks) this.#blocks.delete(this.#blocks.keys().next().value ?? number);
    return block;
  }
}
