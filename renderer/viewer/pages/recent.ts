/** Keeps the values that were used last, up to a number of bytes. */
export class Recent<Value> {
  readonly #mostBytes: number;
  readonly #bytesOf: (value: Value) => number;
  readonly #drop: (value: Value) => void;
  readonly #values = new Map<string, Value>();
  #bytes = 0;

  /** @param drop hears of every value that is not kept any more */
  constructor(mostBytes: number, bytesOf: (value: Value) => number, drop: (value: Value) => void) {
    this.#mostBytes = mostBytes;
    this.#bytesOf = bytesOf;
    this.#drop = drop;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  /** The value just set is always kept. */
  set(key: string, value: Value): void {
    this.delete(key);
    this.#values.set(key, value);
    this.#bytes += this.#bytesOf(value);
    for (const oldest of this.#values.keys()) {
      if (this.#bytes <= this.#mostBytes || oldest === key) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const value = this.#values.get(key);
    if (value === undefined) return;
    this.#values.delete(key);
    this.#bytes -= this.#bytesOf(value);
    this.#drop(value);
  }

  clear(): void {
    for (const key of this.#values.keys()) this.delete(key);
  }
}
