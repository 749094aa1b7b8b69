import type { PartToChunk } from '../../common/contracts/chunk-thread.ts';
import type { Chunk } from '../../common/domain/chunk.ts';
import { atomsOf, type Atom } from './atoms.ts';
import { group, joinSmall, tokensOf, type ChunkLimits } from './group.ts';
import { headingsOf } from './headings.ts';

export const chunkLimits: ChunkLimits = { target: 250, most: 350, hardMost: 480, least: 90 };

type HeadedAtom = Atom & { readonly heading: string };

/**
 * Cuts a document into chunks along headings, paragraphs, rows and sentences. Pure. Together the chunks cover all text
 * of all parts in order, each piece once; a chunk may run over a part's end.
 *
 * @param countTokens of a text, without special tokens; called once a sentence, row or line
 */
export function chunkDocument(
  parts: readonly PartToChunk[],
  countTokens: (text: string) => number,
  limits: ChunkLimits = chunkLimits,
): readonly Chunk[] {
  const bare = parts.flatMap((part) => atomsOf(part, countTokens, limits.most));
  const headings = headingsOf(bare);
  const atoms = bare.map((atom, index) => ({ ...atom, heading: headings[index] ?? '' }));
  const indexOf = new Map(parts.map(({ number }, index) => [number, index]));
  return joinSmall(group(atoms, limits), limits).map((each, ordinal) => {
    const first = indexOf.get(each[0]?.part ?? 0) ?? 0;
    const last = indexOf.get(each.at(-1)?.part ?? 0) ?? first;
    return chunkOf(each, ordinal, parts.slice(first, last + 1));
  });
}

/** @param parts those that the atoms are of, and the ones between */
function chunkOf(atoms: readonly HeadedAtom[], ordinal: number, parts: readonly PartToChunk[]): Chunk {
  const first = atoms[0] as HeadedAtom;
  const last = atoms.at(-1) as HeadedAtom;
  const slices = parts.map(({ number, text }) =>
    text.slice(number === first.part ? first.start : 0, number === last.part ? last.end : text.length),
  );
  return {
    ordinal,
    // A chunk that begins with headings stands under the last of them.
    heading: (atoms.find(({ level }) => level === 0) ?? last).heading,
    startPage: first.part,
    startChar: first.start,
    endPage: last.part,
    endChar: last.end,
    text: slices.join('\n'),
    tokens: tokensOf(atoms),
  };
}
