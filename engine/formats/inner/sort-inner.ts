import { createHash } from 'node:crypto';
import { parserBounds, type FoundInnerFile } from '../../../common/contracts/parser.ts';
import { formatByExtension } from '../../../common/domain/formats.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { detectFormat } from '../detect.ts';
import { containerOf } from '../package/container.ts';
import { sourceOfBytes } from '../source-file.ts';
import { innerBounds, type InnerFile } from './inner-file.ts';

export interface SortedInner {
  /** Files that become documents. */
  readonly documents: readonly FoundInnerFile[];
  /** The others, by name. */
  readonly omissions: readonly Notice[];
}

/** Names that are told; the rest is counted. */
const mostNames = 20;

/**
 * Which of the files at a part become documents: those that are called like a format that is read, or are one by their
 * bytes. One that turns out damaged or protected is a document that says so.
 *
 * @param part number of the part, 0 for the document as a whole
 * @param depth documents that the document at hand lies in
 */
export async function sortInner(files: readonly InnerFile[], part: number, depth: number): Promise<SortedInner> {
  const documents: FoundInnerFile[] = [];
  const unknown: string[] = [];
  const over: string[] = [];
  for (const [index, file] of files.entries()) {
    const bytes = index < innerBounds.files && depth < innerBounds.depth ? await file.bytes() : undefined;
    const path = part === 0 ? file.name : `${part}/${file.name}`;
    if (bytes === undefined || bytes.length > parserBounds.innerBytes) over.push(file.name);
    else if (await isDocument(file.name, bytes))
      documents.push({ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    else unknown.push(file.name);
  }
  return { documents, omissions: [...named('inner-files-unread', unknown), ...named('inner-files-over', over)] };
}

function named(code: 'inner-files-unread' | 'inner-files-over', names: readonly string[]): readonly Notice[] {
  if (names.length === 0) return [];
  const told = [...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])].join(', ');
  return [notice(code, { count: names.length, names: told })];
}

async function isDocument(name: string, bytes: Uint8Array): Promise<boolean> {
  if (bytes.length === 0) return false;
  if (formatByExtension(name) !== undefined) return true;
  const file = sourceOfBytes(bytes, name);
  // A container that can't be opened says so as a document.
  const container = await containerOf(file).catch(() => 'closed' as const);
  return container === 'closed' || detectFormat(file.head, name, container)?.hasMagic === true;
}
