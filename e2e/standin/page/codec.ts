/**
 * Structured clone as text. A binding between Chromium and Node carries strings only, so values cross as JSON with
 * tagged objects (`{ $: tag, … }`). Identity and cycles are kept: a value met again becomes a reference to the first.
 */
export interface Codec {
  /**
   * @throws DataCloneError (a DOMException) for what structured clone refuses: functions, symbols, DOM nodes, promises.
   */
  encode(value: unknown): string;
  decode(text: string): unknown;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
interface Tagged {
  readonly $: string;
  readonly v?: unknown;
  readonly type?: string;
}

/** Self-contained: its source text is also evaluated in the page, where there are no modules. */
export function createCodec(): Codec {
  /** Node has Buffer; pages have the newer methods of Uint8Array. */
  interface NodeBuffer {
    from(source: ArrayBufferLike, offset: number, length: number): { toString(as: 'base64'): string };
    from(text: string, as: 'base64'): Uint8Array;
  }
  interface WithBase64 {
    toBase64(): string;
  }
  const nodeBuffer = (globalThis as { Buffer?: NodeBuffer }).Buffer;
  const pageBytes = Uint8Array as unknown as { fromBase64(text: string): Uint8Array };

  function toBase64(bytes: Uint8Array): string {
    if (nodeBuffer !== undefined)
      return nodeBuffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    return (bytes as Uint8Array & WithBase64).toBase64();
  }

  /** A buffer of its own, of exactly the bytes. */
  function fromBase64(text: string): ArrayBufferLike {
    return new Uint8Array(nodeBuffer === undefined ? pageBytes.fromBase64(text) : nodeBuffer.from(text, 'base64'))
      .buffer;
  }

  function refuse(value: unknown): never {
    let name = 'value';
    try {
      name = String(value);
    } catch {
      // A symbol-less object without a string form; the generic name will do.
    }
    throw new DOMException(`${name} could not be cloned.`, 'DataCloneError');
  }

  function encode(root: unknown): string {
    const seen = new Map<object, number>();
    const numberText = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

    const write = (value: unknown): Json => {
      switch (typeof value) {
        case 'undefined':
          return { $: 'undefined' };
        case 'string':
        case 'boolean':
          return value;
        case 'number':
          return Number.isFinite(value) && !Object.is(value, -0) ? value : { $: 'number', v: numberText(value) };
        case 'bigint':
          return { $: 'bigint', v: String(value) };
        case 'function':
        case 'symbol':
          return refuse(value);
        default:
          return value === null ? null : writeObject(value as object);
      }
    };

    const writeObject = (value: object): Json => {
      const known = seen.get(value);
      if (known !== undefined) return { $: 'ref', v: known };
      seen.set(value, seen.size);
      if (Array.isArray(value)) return Array.from(value, write);
      if (value instanceof Date) return { $: 'Date', v: numberText(value.getTime()) };
      if (value instanceof RegExp) return { $: 'RegExp', v: [value.source, value.flags] };
      if (value instanceof Map)
        return { $: 'Map', v: [...value].map(([key, item]): Json => [write(key), write(item)]) };
      if (value instanceof Set) return { $: 'Set', v: [...value].map(write) };
      if (value instanceof Error) return { $: 'Error', type: value.name, v: [value.message, value.stack ?? ''] };
      if (value instanceof ArrayBuffer) return { $: 'ArrayBuffer', v: toBase64(new Uint8Array(value)) };
      if (ArrayBuffer.isView(value)) {
        // a Node Buffer says Uint8Array here, as it arrives
        const name = Object.prototype.toString.call(value).slice(8, -1);
        return { $: 'view', type: name, v: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
      }
      // Platform objects (nodes, promises, files) carry a tag of their own and can't be written as text.
      if (Object.prototype.toString.call(value) !== '[object Object]') return refuse(value);
      const record = Object.create(null) as Record<string, Json>; // no setter for a key named __proto__
      for (const key of Object.keys(value)) record[key] = write((value as Record<string, unknown>)[key]);
      return Object.hasOwn(record, '$') ? { $: 'object', v: record } : record;
    };

    return JSON.stringify(write(root));
  }

  function decode(text: string): unknown {
    const seen: object[] = [];
    const remember = <T extends object>(value: T): T => {
      seen.push(value);
      return value;
    };

    // Containers are remembered before their content is read, in the order in which the writer numbered them.
    const read = (json: unknown): unknown => {
      if (json === null || typeof json !== 'object') return json;
      if (Array.isArray(json)) {
        const list: unknown[] = remember([]);
        for (const item of json) list.push(read(item));
        return list;
      }
      return Object.hasOwn(json, '$') ? readTagged(json as Tagged) : readRecord(json);
    };

    const readRecord = (json: object): object => {
      const record: Record<string, unknown> = remember({});
      for (const [key, item] of Object.entries(json))
        Object.defineProperty(record, key, { value: read(item), enumerable: true, configurable: true, writable: true });
      return record;
    };

    const readTagged = ({ $: tag, v, type = '' }: Tagged): unknown => {
      switch (tag) {
        case 'undefined':
          return undefined;
        case 'number':
          return Number(v);
        case 'bigint':
          return BigInt(v as string);
        case 'ref':
          return seen[v as number];
        case 'Date':
          return remember(new Date(Number(v)));
        case 'RegExp':
          return remember(new RegExp(...(v as [string, string])));
        case 'Map': {
          const map = remember(new Map<unknown, unknown>());
          for (const [key, item] of v as [unknown, unknown][]) {
            const readKey = read(key);
            map.set(readKey, read(item));
          }
          return map;
        }
        case 'Set': {
          const set = remember(new Set<unknown>());
          for (const item of v as unknown[]) set.add(read(item));
          return set;
        }
        case 'Error': {
          const [message, stack] = v as [string, string];
          const known: Record<string, ErrorConstructor> = {
            EvalError,
            RangeError,
            ReferenceError,
            SyntaxError,
            TypeError,
            URIError,
          };
          const error = remember(new (known[type] ?? Error)(message));
          Object.defineProperty(error, 'stack', { value: stack, configurable: true, writable: true });
          return error;
        }
        case 'ArrayBuffer':
          return remember(fromBase64(v as string));
        case 'view': {
          const views: Record<string, new (buffer: ArrayBufferLike) => object> = {
            Int8Array,
            Uint8Array,
            Uint8ClampedArray,
            Int16Array,
            Uint16Array,
            Int32Array,
            Uint32Array,
            Float32Array,
            Float64Array,
            BigInt64Array,
            BigUint64Array,
            DataView,
          };
          const View = views[type];
          if (View === undefined) throw new TypeError(`Unknown view ${type}.`);
          return remember(new View(fromBase64(v as string)));
        }
        case 'object':
          return readRecord(v as object);
        default:
          throw new TypeError(`Unknown tag ${tag}.`);
      }
    };

    return read(JSON.parse(text));
  }

  return { encode, decode };
}
