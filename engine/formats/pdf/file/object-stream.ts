import { NoObject, ObjectReader, type PdfObject } from './objects.ts';

const mostObjects = 100_000;

/** A stream of objects, ISO 32000-1, 7.5.7. Each is read when it is asked for: of a hundred, few are. */
export class ObjectStream {
  readonly #bytes: Uint8Array;
  readonly #offsets: readonly number[];
  readonly #read = new Map<number, PdfObject>();

  /**
   * @param bytes the stream as it is decoded
   * @param count how many objects it says it has
   * @param first where the first of them begins
   * @throws NoObject where that can't be
   */
  constructor(bytes: Uint8Array, count: number, first: number) {
    if (!(count >= 0 && count < mostObjects)) throw new NoObject();
    this.#bytes = bytes;
    const header = new ObjectReader(bytes);
    this.#offsets = Array.from({ length: count }, () => {
      header.next(); // its number
      return first + Number(header.next());
    });
  }

  /** @throws NoObject where it is damaged; the others may be whole */
  at(index: number): PdfObject {
    const known = this.#read.get(index);
    if (known !== undefined) return known;
    const offset = this.#offsets[index];
    const object = offset === undefined ? null : new ObjectReader(this.#bytes, offset).next();
    this.#read.set(index, object);
    return object;
  }
}
