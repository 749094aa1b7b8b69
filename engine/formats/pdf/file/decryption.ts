import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { hashOfPassword } from './password-hash.ts';
import { Name, type Dictionary, type PdfObject } from './objects.ts';
import { rc4 } from './rc4.ts';

/** Appended to passwords; ISO 32000-1, algorithm 2. An empty one is this alone. */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const blockBytes = 16;

/** How the bytes of an object are kept, and how others of the same length are. */
export interface Seal {
  open(bytes: Uint8Array): Uint8Array;
  /**
   * Bytes that take exactly the place of those that are kept.
   *
   * @param kept what stands there
   * @param bytes no more than `open(kept)` has; zeros follow them
   */
  closeAs(kept: Uint8Array, bytes: Uint8Array): Uint8Array;
}

type Method = 'none' | 'rc4' | 'aes-128' | 'aes-256';

/** The key of a file that opens without a password (ISO 32000-2, 7.6): most are locked against change alone. */
export class FileKey {
  readonly #key: Buffer;
  readonly #streams: Method;
  readonly #strings: Method;

  private constructor(key: Buffer, streams: Method, strings: Method) {
    this.#key = key;
    this.#streams = streams;
    this.#strings = strings;
  }

  /**
   * @param encryption the file's dictionary of that name, resolved
   * @param id the first string of the file's ID
   * @returns undefined where it needs a password or is locked in another way
   */
  static of(encryption: Dictionary, id: string): FileKey | undefined {
    const filter = encryption.get('Filter');
    const [version, revision] = [Number(encryption.get('V')), Number(encryption.get('R'))];
    if (!(filter instanceof Name) || filter.value !== 'Standard') return undefined;
    const key = revision >= 5 ? newerKey(encryption, revision) : olderKey(encryption, revision, bytesOf(id));
    if (key === undefined) return undefined;
    if (version < 4) return new FileKey(key, 'rc4', 'rc4');
    return new FileKey(key, methodOf(encryption, 'StmF'), methodOf(encryption, 'StrF'));
  }

  ofStream = (number: number, generation: number): Seal => this.#seal(this.#streams, number, generation);
  ofString = (number: number, generation: number): Seal => this.#seal(this.#strings, number, generation);

  #seal(method: Method, number: number, generation: number): Seal {
    if (method === 'none') return { open: (bytes) => bytes, closeAs: withZeros };
    const key = method === 'aes-256' ? this.#key : this.#ofObject(method, number, generation);
    if (method !== 'rc4') return aes(key);
    return { open: (bytes) => rc4(key, bytes), closeAs: (kept, bytes) => rc4(key, withZeros(kept, bytes)) };
  }

  /** Algorithm 1. */
  #ofObject(method: Method, number: number, generation: number): Buffer {
    const place = Buffer.alloc(5);
    place.writeUIntLE(number, 0, 3);
    place.writeUIntLE(generation, 3, 2);
    const salt = method === 'rc4' ? '' : 'sAlT';
    const hash = md5(this.#key, place, Buffer.from(salt, 'latin1'));
    return hash.subarray(0, Math.min(this.#key.length + place.length, blockBytes));
  }
}

/** Algorithm 2, with the check of algorithms 4 and 5. */
function olderKey(encryption: Dictionary, revision: number, id: Buffer): Buffer | undefined {
  const length = revision === 2 ? 5 : revision === 4 ? 16 : Number(encryption.get('Length') ?? 40) / 8;
  if (!(Number.isInteger(length) && length >= 5 && length <= 16)) return undefined;
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(Number(encryption.get('P')) | 0);
  const bare = revision >= 4 && encryption.get('EncryptMetadata') === false;
  const [owner, user] = [bytesOf(encryption.get('O')), bytesOf(encryption.get('U'))];
  let key = md5(padding, owner.subarray(0, 32), permissions, id, Buffer.alloc(bare ? 4 : 0, 0xff)).subarray(0, length);
  if (revision === 2) return user.equals(rc4(key, padding)) ? key : undefined;
  for (let round = 0; round < 50; round++) key = md5(key).subarray(0, length);
  let check: Uint8Array = md5(padding, id);
  for (let round = 0; round < 20; round++)
    check = rc4(
      key.map((byte) => byte ^ round),
      check,
    );
  return user.subarray(0, blockBytes).equals(check) ? key : undefined;
}

/** Algorithm 2.A for the empty password of who reads. */
function newerKey(encryption: Dictionary, revision: number): Buffer | undefined {
  const [user, sealed] = [bytesOf(encryption.get('U')), bytesOf(encryption.get('UE'))];
  if (user.length < 48 || sealed.length < 32) return undefined;
  if (!hashOfPassword(user.subarray(32, 40), revision).equals(user.subarray(0, 32))) return undefined;
  const between = createDecipheriv('aes-256-cbc', hashOfPassword(user.subarray(40, 48), revision), Buffer.alloc(16));
  between.setAutoPadding(false);
  return between.update(sealed.subarray(0, 32));
}

function methodOf(encryption: Dictionary, kind: 'StmF' | 'StrF'): Method {
  const name = encryption.get(kind);
  const filters = encryption.get('CF');
  const filter = name instanceof Name && filters instanceof Map ? filters.get(name.value) : undefined;
  const method = filter instanceof Map ? filter.get('CFM') : undefined;
  const known: Readonly<Record<string, Method>> = { V2: 'rc4', AESV2: 'aes-128', AESV3: 'aes-256' };
  return method instanceof Name ? (known[method.value] ?? 'none') : 'none';
}

/** Cipher block chaining; the first block is where it begins from, and the last byte says how many fill it up. */
function aes(key: Buffer): Seal {
  const name = `aes-${key.length * 8}-cbc`;
  const open = (bytes: Uint8Array): Uint8Array => {
    const whole = bytes.length - (bytes.length % blockBytes);
    if (whole < 2 * blockBytes) return new Uint8Array();
    const decipher = createDecipheriv(name, key, bytes.subarray(0, blockBytes));
    decipher.setAutoPadding(false);
    const plain = decipher.update(bytes.subarray(blockBytes, whole));
    const filled = plain.at(-1) ?? 0;
    return filled >= 1 && filled <= blockBytes ? plain.subarray(0, plain.length - filled) : plain;
  };
  return {
    open,
    closeAs: (kept, bytes) => {
      const cipher = createCipheriv(name, key, kept.subarray(0, blockBytes));
      const sealed = cipher.update(withZeros(open(kept), bytes));
      return Buffer.concat([kept.subarray(0, blockBytes), sealed, cipher.final()]);
    },
  };
}

function withZeros(kept: Uint8Array, bytes: Uint8Array): Uint8Array {
  const filled = new Uint8Array(kept.length);
  filled.set(bytes);
  return filled;
}

const md5 = (...parts: readonly Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

/** Strings hold a byte in each character. */
const bytesOf = (object: PdfObject | undefined): Buffer =>
  Buffer.from(typeof object === 'string' ? object : '', 'latin1');
