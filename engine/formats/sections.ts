import type { Block } from '../../common/domain/part.ts';
import { shifted } from './part-builder.ts';

/** A text with its blocks. */
export interface BlockText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** UTF-16 units after which a long text goes on in another part: about a hundred pages. Most texts are one part. */
const partLength = 200_000;

/** A text in sections that are no longer than a part wants to be, cut between blocks. There is at least one. Pure. */
export function sectionsOfBlocks({ text, blocks }: BlockText, most = partLength): readonly BlockText[] {
  const sections: BlockText[] = [];
  let first = 0;
  for (let index = 1; index <= blocks.length; index++) {
    const begin = blocks[first]?.start ?? 0;
    const next = blocks[index];
    if (next !== undefined && next.end - begin <= most) continue;
    const own = blocks.slice(first, index);
    const end = own.at(-1)?.end ?? 0;
    sections.push({ text: text.slice(begin, end), blocks: own.map((block) => shifted(block, -begin)) });
    first = index;
  }
  return sections.length === 0 ? [{ text, blocks }] : sections;
}
