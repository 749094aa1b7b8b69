import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { CarrelError } from '../../common/errors.ts';
import type { TensorInfo } from './source.ts';

/** A piece of a tensor on disk. Experts that are stored one by one make one tensor of many parts. */
export interface TensorPart {
  /** Index of the file. */
  readonly file: number;
  /** From the file's start. */
  readonly position: number;
  readonly byteLength: number;
}

/** A tensor and where its bytes are: the parts in order, together `byteLength` bytes. */
export interface StoredTensor extends TensorInfo {
  readonly parts: readonly TensorPart[];
}

/** Bytes of each tensor that go into a fingerprint. */
const sampleBytes = 1_024;

/** Reads ranges of tensors that lie in one or more open files. */
export class TensorFiles {
  #files: readonly FileHandle[];
  #tensors: ReadonlyMap<string, StoredTensor>;

  constructor(files: readonly FileHandle[], tensors: ReadonlyMap<string, StoredTensor>) {
    this.#files = files;
    this.#tensors = tensors;
  }

  async read(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const target = new Uint8Array(this.#tensor(name).byteLength);
    await this.readInto(name, 0, target);
    return target;
  }

  async readInto(name: string, offset: number, target: Uint8Array): Promise<void> {
    const tensor = this.#tensor(name);
    if (!Number.isSafeInteger(offset) || offset < 0 || offset + target.length > tensor.byteLength) {
      throw new CarrelError('internal', 'internal', {
        params: { what: `Bytes ${offset} to ${offset + target.length} of the tensor ${name} do not exist.` },
      });
    }
    let skip = offset;
    let filled = 0;
    for (const part of tensor.parts) {
      if (filled === target.length) return;
      if (skip >= part.byteLength) {
        skip -= part.byteLength;
        continue;
      }
      const length = Math.min(part.byteLength - skip, target.length - filled);
      await this.#readAt(part.file, part.position + skip, target.subarray(filled, filled + length), name);
      filled += length;
      skip = 0;
    }
  }

  /** SHA-256 over the headers, the files' sizes and the first bytes of every tensor, as hex. */
  async fingerprint(headers: readonly TensorPart[]): Promise<string> {
    const hash = createHash('sha256');
    for (const file of this.#files) hash.update(`${(await file.stat()).size}\n`);
    for (const header of headers) {
      const bytes = new Uint8Array(header.byteLength);
      await this.#readAt(header.file, header.position, bytes, 'header');
      hash.update(bytes);
    }
    const sample = new Uint8Array(sampleBytes);
    for (const { name, byteLength } of this.#tensors.values()) {
      const bytes = sample.subarray(0, Math.min(sampleBytes, byteLength));
      await this.readInto(name, 0, bytes);
      hash.update(bytes);
    }
    return hash.digest('hex');
  }

  async close(): Promise<void> {
    await Promise.all(this.#files.map((file) => file.close()));
  }

  #tensor(name: string): StoredTensor {
    const tensor = this.#tensors.get(name);
    if (tensor === undefined) throw new CarrelError('not-found', 'model-tensor-missing', { params: { tensor: name } });
    return tensor;
  }

  async #readAt(file: number, position: number, target: Uint8Array, name: string): Promise<void> {
    const handle = this.#files[file];
    if (handle === undefined)
      throw new CarrelError('internal', 'internal', {
        params: { what: `The tensor ${name} lies in a file that is not open.` },
      });
    let filled = 0;
    while (filled < target.length) {
      const { bytesRead } = await handle.read(target, filled, target.length - filled, position + filled);
      if (bytesRead === 0) throw new CarrelError('bad-file', 'model-file-changed', { params: { tensor: name } });
      filled += bytesRead;
    }
  }
}
