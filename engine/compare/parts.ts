import { isRead, type Block, type Part } from '../../common/domain/part.ts';
import type { DocumentId } from '../../common/ids.ts';

/** What is compared of a part. */
export type ReadPart = Pick<Part, 'number' | 'label' | 'text' | 'state' | 'blocks'>;

/** A document to be compared. */
export interface ComparedDocument {
  readonly documentId: DocumentId;
  readonly parts: readonly ReadPart[];
}

/** A block and the part that it stands in. */
export interface PlacedBlock {
  readonly part: ReadPart;
  readonly block: Block;
}

/** Characters of a document that are compared: about 5,000 pages. */
const mostCharacters = 16_000_000;

/** The parts whose text is known, up to the most that is compared. */
export function readable({ parts }: ComparedDocument): {
  readonly parts: readonly ReadPart[];
  readonly unread: number;
  readonly cut: boolean;
} {
  const read = parts.filter(({ state }) => isRead(state));
  let characters = 0;
  const kept = read.filter(({ text }) => (characters += text.length) <= mostCharacters);
  return { parts: kept, unread: parts.length - read.length, cut: kept.length < read.length };
}
