import { badFile } from './bad-file.ts';
import { asObject } from './json.ts';

/**
 * Typed reading of a flat set of named values: a GGUF's metadata or a JSON object. Every error is `bad-file` and names
 * the key.
 */
export class Fields {
  #values: ReadonlyMap<string, unknown>;

  constructor(values: ReadonlyMap<string, unknown>) {
    this.#values = values;
  }

  /** True when the key is there with a value other than null. */
  has(key: string): boolean {
    return (this.#values.get(key) ?? null) !== null;
  }

  /** An integer from 1 to `max`. */
  count(key: string, max: number): number {
    const value = this.#values.get(key);
    if (value === undefined || value === null) throw badFile(`${key} is missing`);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > max)
      throw badFile(`${key} is ${describe(value)}, not an integer from 1 to ${max}`);
    return value;
  }

  countOr(key: string, max: number, fallback: number): number {
    return this.has(key) ? this.count(key, max) : fallback;
  }

  /**
   * A finite number above 0, rounded to float32: GGUF stores these so, and a model must not differ by its file's
   * format.
   */
  positive(key: string): number {
    const value = this.#values.get(key);
    if (value === undefined || value === null) throw badFile(`${key} is missing`);
    const rounded = typeof value === 'number' ? Math.fround(value) : Number.NaN;
    if (!(rounded > 0 && Number.isFinite(rounded))) throw badFile(`${key} is ${describe(value)}, not a number above 0`);
    return rounded;
  }

  positiveOr(key: string, fallback: number): number {
    return this.has(key) ? this.positive(key) : fallback;
  }

  /** The fields of an object; null when the key is missing. */
  objectOrNull(key: string): Fields | null {
    if (!this.has(key)) return null;
    const object = asObject(this.#values.get(key));
    if (object === null) throw badFile(`${key} is not an object`);
    return new Fields(object);
  }

  string(key: string): string {
    const value = this.#values.get(key);
    if (typeof value !== 'string')
      throw badFile(value === undefined ? `${key} is missing` : `${key} is ${describe(value)}, not a text`);
    return value;
  }

  stringOr(key: string, fallback: string): string {
    return this.has(key) ? this.string(key) : fallback;
  }

  booleanOr(key: string, fallback: boolean): boolean {
    if (!this.has(key)) return fallback;
    const value = this.#values.get(key);
    if (typeof value !== 'boolean') throw badFile(`${key} is ${describe(value)}, not true or false`);
    return value;
  }

  /** An id below `limit`, or null when the key is missing. */
  idOrNull(key: string, limit: number): number | null {
    if (!this.has(key)) return null;
    const value = this.#values.get(key);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= limit)
      throw badFile(`${key} is ${describe(value)}, not an id below ${limit}`);
    return value;
  }

  /** Ids below `limit`, from a single one or a list; none when the key is missing. */
  idsOrNone(key: string, limit: number): readonly number[] {
    const value = this.#values.get(key) ?? [];
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
    return ids.map((id) => {
      if (typeof id !== 'number' || !Number.isInteger(id) || id < 0 || id >= limit)
        throw badFile(`${key} is ${describe(id)}, not an id below ${limit}`);
      return id;
    });
  }

  /**
   * A token's text, from a text or an object with `content`, as tokenizer_config.json has both; null for anything else.
   */
  textOfToken(key: string): string | null {
    const value = this.#values.get(key);
    const text = typeof value === 'object' && value !== null && 'content' in value ? value.content : value;
    return typeof text === 'string' ? text : null;
  }

  strings(key: string): readonly string[] {
    const value = this.#values.get(key);
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
      throw badFile(value === undefined ? `${key} is missing` : `${key} is not a list of texts`);
    return value;
  }

  /** Numbers, from a typed array or a JSON list. */
  numbers(key: string): ArrayLike<number> {
    const value = this.#values.get(key);
    if (value instanceof Float64Array) return value;
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'number'))
      throw badFile(value === undefined ? `${key} is missing` : `${key} is not a list of numbers`);
    return value;
  }
}

/** A value for an error message, never longer than a line. */
function describe(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) || ArrayBuffer.isView(value) ? 'a list' : 'of another type';
}
