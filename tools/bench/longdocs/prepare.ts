import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Chunk } from '../../../common/domain/chunk.ts';
import type { Part } from '../../../common/domain/part.ts';
import { chunkDocument } from '../../../engine/chunk/chunk-document.ts';
import { printed } from '../layout/print.ts';
import { partsOfFile } from '../layout/read.ts';
import { titleOf } from '../../../engine/documents/title.ts';
import type { LongDocument, LongQuestion } from './document.ts';
import { holds } from './holds.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const cache = join(root, '.cache', 'longdocs');
/** Pages may say the same, as a statement and the discussion of it; on more than these a question tells nothing. */
const mostPages = 8;

/** A document of the set as the app reads and cuts it. */
export interface PreparedDocument {
  readonly file: string;
  readonly title: string;
  readonly heldOut: boolean;
  readonly parts: readonly Part[];
  readonly chunks: readonly Chunk[];
}

export interface PreparedQuestion extends LongQuestion {
  readonly file: string;
  readonly heldOut: boolean;
  /** Numbers of the pages that hold the evidence. */
  readonly pages: readonly number[];
}

export interface PreparedSet {
  readonly documents: readonly PreparedDocument[];
  readonly questions: readonly PreparedQuestion[];
}

/**
 * Prints, reads and cuts all documents, and finds the pages that answer. What was read is kept under `.cache/` until
 * the document or the reader changes.
 *
 * @param countTokens the embedder's
 */
export async function prepareLongDocuments(
  longDocuments: readonly LongDocument[],
  countTokens: (text: string) => number,
): Promise<PreparedSet> {
  const reader = readerVersion();
  const documents: PreparedDocument[] = [];
  const questions: PreparedQuestion[] = [];
  for (const document of longDocuments) {
    const { file, title, heldOut } = document;
    const parts = await partsOf(document, reader);
    documents.push({ file, title: titleOf(title, parts), heldOut, parts, chunks: chunkDocument(parts, countTokens) });
    for (const asked of document.questions)
      questions.push({ ...asked, file, heldOut: asked.heldOut ?? heldOut, pages: pagesOf(parts, asked, file) });
  }
  return { documents, questions };
}

function pagesOf(parts: readonly Part[], { question, evidence }: LongQuestion, file: string): readonly number[] {
  const pages = parts.filter(({ text }) => holds(text, evidence)).map(({ number }) => number);
  if (pages.length === 0 || pages.length > mostPages)
    throw new Error(`${file}: "${question}" is answered on ${pages.length} pages (${evidence.join(' … ')})`);
  return pages;
}

async function partsOf({ html }: LongDocument, reader: string): Promise<readonly Part[]> {
  const name = createHash('sha256').update(html).update(reader).digest('hex').slice(0, 24);
  const path = join(cache, `${name}.parts`);
  if (existsSync(path)) return deserialize(readFileSync(path)) as readonly Part[];
  const parts = await partsOfFile(printed(html));
  mkdirSync(cache, { recursive: true });
  writeFileSync(path, serialize(parts));
  return parts;
}

/** A digest of the code that reads pages: what it read before is read again when it changes. */
function readerVersion(): string {
  const hash = createHash('sha256');
  for (const folder of ['engine/formats/pdf', 'engine/text'])
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).toSorted())
      if (file.endsWith('.ts')) hash.update(readFileSync(join(root, folder, file)));
  return hash.digest('hex');
}
