import { createHash } from 'node:crypto';
import { parserBounds, type FoundInnerFile } from '../../../common/contracts/parser.ts';
import { formatByExtension } from '../../../common/domain/formats.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { detectFormat } from '../detect.ts';
import { containerOf } from '../package/container.ts';
import { sourceOfBytes } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { innerBounds, type InnerFile } from './inner-file.ts';

export interface SortedInner {
  /** Files that become documents. */
  readonly documents: readonly FoundInnerFile[];
  /** The others, by name. */
  readonly omissions: readonly Notice[];
}

/** Names that are told; the rest is counted. */
const mostNames = 20;

/** Why a file is none: it is of no kind that is read, over the bounds, damaged, or protected by a password. */
type Passed = 'unread' | 'over' | 'damaged' | 'locked';

/**
 * Which of the files at a part become documents: those that are called like a format that is read, or are one by their
 * bytes. One that turns out damaged or protected is a document that says so; one that can't be taken out is named.
 *
 * @param part number of the part, 0 for the document as a whole
 * @param depth documents that the document at hand lies in
 */
export async function sortInner(files: readonly InnerFile[], part: number, depth: number): Promise<SortedInner> {
  const documents: FoundInnerFile[] = [];
  const passed: { readonly why: Passed; readonly name: string }[] = [];
  for (const [index, file] of files.entries()) {
    const isWithin = index < innerBounds.files && depth < innerBounds.depth;
    const bytes = isWithin ? await bytesOf(file) : 'over';
    const path = part === 0 ? file.name : `${part}/${file.name}`;
    if (typeof bytes === 'string') passed.push({ why: bytes, name: file.name });
    else if (await isDocument(file.name, bytes))
      documents.push({ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    else passed.push({ why: 'unread', name: file.name });
  }
  const named = [...Map.groupBy(passed, ({ why }) => why)].map(([why, each]) =>
    noticeOf(
      why,
      each.map(({ name }) => name),
    ),
  );
  return { documents, omissions: named };
}

async function bytesOf(file: InnerFile): Promise<Uint8Array | Passed> {
  try {
    const bytes = await file.bytes();
    return bytes.length > parserBounds.innerBytes ? 'over' : bytes;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    if (error.outcome === 'encrypted') return 'locked';
    return error.outcome === 'malformed' ? 'damaged' : 'over';
  }
}

function noticeOf(why: Passed, names: readonly string[]): Notice {
  const told = [...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])].join(', ');
  return notice(`inner-files-${why}`, { count: names.length, names: told });
}

async function isDocument(name: string, bytes: Uint8Array): Promise<boolean> {
  if (bytes.length === 0) return false;
  if (formatByExtension(name) !== undefined) return true;
  const file = sourceOfBytes(bytes, name);
  // A container that can't be opened says so as a document.
  const container = await containerOf(file).catch(() => 'closed' as const);
  return container === 'closed' || detectFormat(file.head, name, container)?.hasMagic === true;
}
