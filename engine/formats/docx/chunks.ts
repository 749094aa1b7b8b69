import { basename } from 'node:path';
import type { Block, Part } from '../../../common/domain/part.ts';
import type { Notice } from '../../../common/messages/notice.ts';
import type { FlowBlock } from '../flow/block.ts';
import type { Format, OpenDocument } from '../format.ts';
import { html } from '../html/detect.ts';
import { mhtml } from '../mhtml/detect.ts';
import { containerOf } from '../package/container.ts';
import type { Relationship } from '../package/opc.ts';
import type { ZipArchive } from '../package/zip.ts';
import { rtf } from '../rtf/detect.ts';
import { sourceOfBytes, type SourceFile } from '../source-file.ts';
import { text } from '../text/detect.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** Pieces of one document: all are read before its text. */
const mostChunks = 200;
/** Bytes of all pieces of one document. */
const mostBytes = 64e6;
const formats: readonly Format[] = [rtf, mhtml, html];

/** What a document holds in other formats. */
export interface Chunks {
  /** By the ids of relationships; pieces that can't be read are not there. */
  readonly blocks: ReadonlyMap<string, readonly FlowBlock[]>;
  /** What was left out of the pieces that were read. */
  readonly omissions: readonly Notice[];
}

/**
 * The pieces in other formats that a document holds (`w:altChunk`), as mail merges and reports make them: Word takes
 * them in when it opens the file.
 *
 * @param openDocx opens a piece that is a document of Word itself
 */
export async function readChunks(
  zip: ZipArchive,
  relations: readonly Relationship[],
  openDocx: Format['open'],
): Promise<Chunks> {
  const blocks = new Map<string, readonly FlowBlock[]>();
  const omissions: Notice[] = [];
  let left = mostBytes;
  for (const { id, target } of relations.filter(({ type }) => type === 'aFChunk').slice(0, mostChunks)) {
    if (!zip.has(target)) continue;
    try {
      const bytes = await zip.read(target, left);
      left -= bytes.length;
      const document = await openChunk(sourceOfBytes(bytes, basename(target)), openDocx);
      if (document === undefined) continue;
      const parts = await Array.fromAsync(document.read(1));
      blocks.set(id, parts.flatMap(flowOfPart));
      omissions.push(...document.omissions(), ...parts.flatMap((part) => part.omissions));
      await document.close();
    } catch (error) {
      // A piece that is damaged, or too large, is said to be unread.
      if (!(error instanceof UnreadableFile)) throw error;
    }
  }
  return { blocks, omissions };
}

async function openChunk(file: SourceFile, openDocx: Format['open']): Promise<OpenDocument | undefined> {
  const container = await containerOf(file);
  if (container === 'docx') return openDocx(file);
  const marked = formats.find(({ detect }) => detect(file.head, file.name, container));
  // XML of other kinds is text that nobody reads.
  const isPlain = file.name.toLowerCase().endsWith('.txt') && text.detect(file.head, file.name, container);
  return (marked ?? (isPlain ? text : undefined))?.open(file);
}

const flowOfPart = ({ text: whole, blocks }: Part): readonly FlowBlock[] => blocks.map((block) => flowOf(block, whole));

function flowOf(block: Block, whole: string): FlowBlock {
  const words = whole.slice(block.start, block.end);
  if (block.kind === 'heading') return { kind: 'heading', level: block.level, text: words };
  if (block.kind !== 'table') return { kind: block.kind, text: words };
  const cells = block.cells.map(({ row, column, rowSpan, columnSpan, header, start, end }) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    header,
    text: whole.slice(start, end),
  }));
  return { kind: 'table', cells };
}
