import { PDFDataRangeTransport } from 'pdfjs-dist';
import { CarrelError } from '../../../common/errors.ts';

/** Bytes pdf.js asks for at a time at least; it joins neighbouring ranges. */
export const rangeChunkBytes = 1 << 18;

/** Reads one range of a file, at most `maxBytes` long. */
export type ReadRange = (offset: number, length: number) => Promise<Uint8Array>;

/** Reads `[begin, end)` in pieces of at most `maxBytes` and joins them. A file that has become shorter is an error. */
export async function readPieces(read: ReadRange, begin: number, end: number, maxBytes: number): Promise<Uint8Array> {
  const whole = new Uint8Array(end - begin);
  for (let offset = begin; offset < end; offset += maxBytes) {
    const length = Math.min(maxBytes, end - offset);
    const piece = await read(offset, length);
    if (piece.byteLength !== length) throw new CarrelError('io', 'viewer-shorter');
    whole.set(piece, offset - begin);
  }
  return whole;
}

/** Lets pdf.js read a document through the engine, range by range; the page never has a path or the whole file. */
export class EngineRanges extends PDFDataRangeTransport {
  readonly #read: (begin: number, end: number) => Promise<Uint8Array>;
  readonly #failed: (error: unknown) => void;
  #left = false;

  /** @param failed hears of the first range that could not be read; pdf.js itself would wait for ever */
  constructor(
    bytes: number,
    read: (begin: number, end: number) => Promise<Uint8Array>,
    failed: (error: unknown) => void,
  ) {
    super(bytes, null);
    this.#read = read;
    this.#failed = failed;
  }

  override requestDataRange(begin: number, end: number): void {
    const deliver = async (): Promise<void> => {
      const bytes = await this.#read(begin, end);
      if (!this.#left) this.onDataRange(begin, bytes);
    };
    deliver().catch((error: unknown) => {
      if (!this.#left) this.#failed(error);
    });
  }

  override abort(): void {
    this.#left = true;
  }
}
