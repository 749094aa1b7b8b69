import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { makePrivateFolder, openPrivate } from '../files/private.ts';
import type { HubFile } from './hub-file.ts';

/** In the names of what is not whole yet. */
const partialMark = '.partial';
const noteSchema = v.object({ name: v.string(), bytes: v.number(), sha256: v.string(), etag: v.optional(v.string()) });

/** A file that is being downloaded, and the note beside it of what it will be. */
export interface PartialFile {
  readonly path: string;
  /** Bytes that are there. */
  size(): Promise<number>;
  /** The mark under which the server of files last sent this file; undefined before it did. */
  etag(): string | undefined;
  keepEtag(etag: string): Promise<void>;
  /** Moves the whole file to its name, which is returned. The note stays: who makes use of the file deletes both. */
  finish(): Promise<string>;
  discard(): Promise<void>;
}

/** What is left of a download of this very file, or an empty beginning. Leftovers of other files go. */
export async function openPartial(folder: string, file: HubFile): Promise<PartialFile> {
  makePrivateFolder(folder);
  const path = join(folder, `${file.name}${partialMark}`);
  const note = join(folder, `${file.name}.json`);
  const known = await readNote(note);
  const same = known?.sha256 === file.sha256 && known.bytes === file.bytes;
  let etag = same ? known.etag : undefined;
  const whole = join(folder, file.name);
  // A whole file that nobody made use of is checked again, and not fetched.
  if (same) await rename(whole, path).catch(() => {});
  else {
    await rm(path, { force: true });
    await written(note, JSON.stringify(file));
  }
  return {
    path,
    etag: () => etag,
    async keepEtag(next) {
      etag = next;
      await written(note, JSON.stringify({ ...file, etag }));
    },
    size: async () => (await stat(path).catch(() => null))?.size ?? 0,
    async finish() {
      await rename(path, whole);
      return whole;
    },
    async discard() {
      await rm(path, { force: true });
      await rm(note, { force: true });
    },
  };
}

/** Downloads that broke off: what is there of each, and of how much. */
export async function unfinished(folder: string): Promise<readonly (HubFile & { readonly done: number })[]> {
  const notes = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  const found = await Promise.all(
    notes.map(async (name) => {
      const file = await readNote(join(folder, name));
      if (file === null) return null;
      const facts = await Promise.any(
        [`${file.name}${partialMark}`, file.name].map((each) => stat(join(folder, each))),
      ).catch(() => null);
      return { name: file.name, bytes: file.bytes, sha256: file.sha256, done: facts?.size ?? 0 };
    }),
  );
  return found.filter((each) => each !== null);
}

/** SHA-256 of a file. */
export async function sha256Of(path: string, signal: AbortSignal, progress: (bytes: number) => void): Promise<string> {
  const hash = createHash('sha256');
  let done = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20, signal }) as AsyncIterable<Buffer>) {
    hash.update(piece);
    done += piece.length;
    progress(done);
  }
  return hash.digest('hex');
}

async function readNote(path: string): Promise<v.InferOutput<typeof noteSchema> | null> {
  try {
    return v.parse(noteSchema, JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

async function written(path: string, text: string): Promise<void> {
  await using file = await openPrivate(path, 'w');
  await file.writeFile(text);
}
