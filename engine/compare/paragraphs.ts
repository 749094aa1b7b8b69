import type { PlacedBlock, ReadPart } from './parts.ts';
import { runningBlocks } from './running-lines.ts';

/** A block, or the pieces of one that goes on over parts, in reading order. */
export type Paragraph = readonly [PlacedBlock, ...PlacedBlock[]];

/** A line at the foot of a page stands between the halves of a paragraph that goes on there. */
const besideTheText = new Set(['note', 'caption']);
const longestLeap = 6;

/** The blocks of a document without headers and footers; what goes on in the next part is put together. */
export function paragraphsOf(parts: readonly ReadPart[]): readonly Paragraph[] {
  const running = runningBlocks(parts);
  const blocks = parts.flatMap((part) =>
    part.blocks.filter((block) => !running.has(block)).map((block): PlacedBlock => ({ part, block })),
  );
  const taken = new Set<PlacedBlock>();
  const paragraphs: Paragraph[] = [];
  for (const [index, first] of blocks.entries()) {
    if (taken.has(first)) continue;
    const pieces: [PlacedBlock, ...PlacedBlock[]] = [first];
    for (let at = index, last = first; last.block.continues && last.block.kind !== 'table';) {
      const next = nextPiece(blocks, at, last);
      if (next === null) break;
      at = next;
      last = blocks[next] as PlacedBlock;
      taken.add(last);
      pieces.push(last);
    }
    paragraphs.push(pieces);
  }
  return paragraphs;
}

/** The index of the block in which another one goes on; null where the next part has none that fits. */
function nextPiece(blocks: readonly PlacedBlock[], at: number, { part, block }: PlacedBlock): number | null {
  for (let index = at + 1; index < Math.min(blocks.length, at + longestLeap); index++) {
    const next = blocks[index] as PlacedBlock;
    if (next.part.number > part.number + 1) return null;
    if (next.part.number === part.number || besideTheText.has(next.block.kind)) {
      if (!besideTheText.has(next.block.kind)) return null;
      continue;
    }
    const isText = next.block.kind === 'paragraph' || next.block.kind === block.kind;
    return isText && next.block.kind !== 'heading' ? index : null;
  }
  return null;
}
