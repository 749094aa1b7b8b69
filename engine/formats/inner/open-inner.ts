import { formatToRead } from '../detect.ts';
import type { OpenDocument } from '../format.ts';
import { containerOf } from '../package/container.ts';
import { openSourceFile, sourceOfBytes, type SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { innerBounds, type InnerFile } from './inner-file.ts';

/** A file to read, and in how many others it lies. */
export interface OpenedSource {
  readonly file: SourceFile;
  readonly depth: number;
}

/**
 * Opens a file, or the file that lies in it at a path. Nothing but the outermost file is opened on the disk.
 *
 * @param inner '' for the file itself
 * @throws UnreadableFile also when there is no such file inside
 */
export async function openSource(path: string, inner = '', password?: string): Promise<OpenedSource> {
  let file = await openSourceFile(path);
  let rest = inner;
  let depth = 0;
  for (; rest !== '' && depth < innerBounds.depth; depth++) {
    const outer = file;
    try {
      const found = await innerOf(outer, rest, password);
      file = sourceOfBytes(found.bytes, found.name);
      rest = found.rest;
    } finally {
      await outer.close();
    }
  }
  if (rest !== '') throw notThere();
  return { file, depth };
}

const notThere = (): UnreadableFile => new UnreadableFile('failed', 'inner-file-gone');

interface FoundInside {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What of the path lies in that file again. */
  readonly rest: string;
}

async function innerOf(outer: SourceFile, path: string, password: string | undefined): Promise<FoundInside> {
  const format = formatToRead(outer.head, outer.name, await containerOf(outer));
  const document = await format.open(outer, password);
  try {
    const atPart = /^(\d{1,7})\/(.+)$/su.exec(path);
    const found =
      lookFor(document.innerFiles?.(0) ?? [], path) ??
      (atPart === null ? undefined : lookFor(await filesAt(document, Number(atPart[1])), atPart[2] as string));
    if (found === undefined) throw notThere();
    const { file, rest } = found;
    return { name: file.name, bytes: await file.bytes(), rest };
  } finally {
    await document.close();
  }
}

function lookFor(
  files: readonly InnerFile[],
  path: string,
): { readonly file: InnerFile; readonly rest: string } | undefined {
  const file = files.find(({ name }) => path === name || path.startsWith(`${name}/`));
  return file && { file, rest: path.slice(file.name.length + 1) };
}

async function filesAt(document: OpenDocument, part: number): Promise<readonly InnerFile[]> {
  if (part < 1 || part > document.parts || document.innerFiles === undefined) return [];
  for await (const { number } of document.read(part)) if (number === part) return document.innerFiles(part);
  return [];
}
