import { crc32 } from 'node:zlib';
import { fromRandomAccessReaderPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import type { SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { SourceReader } from './source-reader.ts';
import { zipEnd } from './zip-end.ts';

/** The most that an archive may have and unpack to: above what documents have, below what hurts. */
export const zipBounds = {
  entries: 20_000,
  /** Bytes that one entry unpacks to. */
  entryBytes: 512e6,
  /** Bytes that all reading of one archive unpacks. */
  totalBytes: 1_000e6,
  /** An entry that unpacks to more than `ratioFrom` bytes is at most so many times as large as it is packed. */
  ratio: 300,
  ratioFrom: 16e6,
} as const;

export type ZipBounds = { readonly [Bound in keyof typeof zipBounds]: number };

/**
 * An archive whose entries are read by name. Names are keys and nothing else: none becomes a path, and an archive in
 * the archive stays closed.
 */
export interface ZipArchive {
  /** Names of the files, in the order of the directory, with "/" and without one at the start. */
  readonly names: readonly string[];
  /** Whether there is such an entry; upper and lower case count alike where there is no exact one. */
  has(name: string): boolean;
  /**
   * The bytes of an entry as they are unpacked.
   *
   * @throws UnreadableFile when there is no such entry, or two, when it is protected by a password, damaged, or unpacks
   *   to more than the bounds or than the directory says
   */
  stream(name: string): AsyncGenerator<Uint8Array>;
  /**
   * A whole entry.
   *
   * @param mostBytes what is larger is refused before it is unpacked
   * @throws UnreadableFile as `stream`
   */
  read(name: string, mostBytes: number): Promise<Uint8Array>;
  close(): void;
}

/**
 * Opens an archive by its directory; no entry is unpacked.
 *
 * @throws UnreadableFile when the directory is missing, damaged or over the bounds
 */
export async function openZip(file: SourceFile, bounds: ZipBounds = zipBounds): Promise<ZipArchive> {
  const options = { autoClose: false, decodeStrings: false, lazyEntries: true } as const;
  const zip = await fromRandomAccessReaderPromise(new SourceReader(file), await zipEnd(file), options).catch(refuse);
  try {
    return new Archive(zip, await directoryOf(zip, bounds), bounds);
  } catch (error) {
    zip.close();
    return refuse(error);
  }
}

/** Entries by name; more than one where a name is not unique. */
type Directory = ReadonlyMap<string, readonly Entry[]>;

async function directoryOf(zip: ZipFile, bounds: ZipBounds): Promise<Directory> {
  if (zip.entryCount > bounds.entries) throw tooMuch('package-entries', { most: bounds.entries });
  const directory = new Map<string, Entry[]>();
  for await (const entry of zip.eachEntry()) {
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
    const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false).replace(/^\/+/u, '');
    if (name === '' || name.endsWith('/')) continue;
    const same = directory.get(name);
    if (same === undefined) directory.set(name, [entry]);
    else same.push(entry);
  }
  return directory;
}

class Archive implements ZipArchive {
  readonly #zip: ZipFile;
  readonly #directory: Directory;
  readonly #lowerCase: ReadonlyMap<string, string>;
  readonly #bounds: ZipBounds;
  #unpacked = 0;

  constructor(zip: ZipFile, directory: Directory, bounds: ZipBounds) {
    this.#zip = zip;
    this.#directory = directory;
    this.#lowerCase = new Map([...directory.keys()].map((name) => [name.toLowerCase(), name]));
    this.#bounds = bounds;
  }

  get names(): readonly string[] {
    return [...this.#directory.keys()];
  }

  has(name: string): boolean {
    return this.#find(name).length > 0;
  }

  async *stream(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entry(name);
    this.#checkSize(entry);
    let sum = 0;
    try {
      for await (const chunk of await this.#zip.openReadStreamPromise(entry)) {
        const bytes = chunk as Buffer;
        this.#unpacked += bytes.length;
        if (this.#unpacked > this.#bounds.totalBytes) throw unpacksTooFar(this.#bounds.totalBytes);
        sum = crc32(bytes, sum);
        yield bytes;
      }
    } catch (error) {
      refuse(error);
    }
    if (sum !== entry.crc32) throw new UnreadableFile('malformed', 'file-damaged');
  }

  async read(name: string, mostBytes: number): Promise<Uint8Array> {
    const { uncompressedSize } = this.#entry(name);
    if (uncompressedSize > mostBytes) throw unpacksTooFar(mostBytes);
    const bytes = new Uint8Array(uncompressedSize);
    let at = 0;
    for await (const chunk of this.stream(name)) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }

  close(): void {
    this.#zip.close();
  }

  #find(name: string): readonly Entry[] {
    return this.#directory.get(name) ?? this.#directory.get(this.#lowerCase.get(name.toLowerCase()) ?? '') ?? [];
  }

  #entry(name: string): Entry {
    const [entry, ...others] = this.#find(name);
    if (entry === undefined) throw new UnreadableFile('malformed', 'package-part-missing', { name });
    // Two readers of such an archive may see two documents; no program for documents writes one.
    if (others.length > 0) throw new UnreadableFile('malformed', 'package-part-doubled', { name });
    if (entry.isEncrypted()) throw new UnreadableFile('encrypted', 'package-encrypted');
    return entry;
  }

  /** The size that the directory states is the size that comes, else `yauzl` ends the stream: it can be believed. */
  #checkSize({ uncompressedSize, compressedSize }: Entry): void {
    const { entryBytes, ratio, ratioFrom } = this.#bounds;
    if (uncompressedSize > entryBytes) throw unpacksTooFar(entryBytes);
    if (uncompressedSize > ratioFrom && uncompressedSize > compressedSize * ratio) throw unpacksTooFar(ratioFrom);
  }
}

const tooMuch = (code: 'package-entries' | 'package-unpacks', params: Readonly<Record<string, number>>) =>
  new UnreadableFile('unsupported', code, params);

const unpacksTooFar = (bytes: number): UnreadableFile =>
  tooMuch('package-unpacks', { megabytes: Math.max(1, Math.floor(bytes / 1e6)) });

function refuse(error: unknown): never {
  throw error instanceof UnreadableFile ? error : new UnreadableFile('malformed', 'file-damaged', {}, error);
}
