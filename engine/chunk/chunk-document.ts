import type { PartToChunk } from '../../common/contracts/chunk-thread.ts';
import type { Chunk } from '../../common/domain/chunk.ts';
import { atomsOf, type Atom } from './atoms.ts';
import { group, joinSmall, tokensOf, type ChunkLimits } from './group.ts';
import { headingsOf } from './headings.ts';

export const chunkLimits: ChunkLimits = { target: 250, most: 350, hardMost: 480, least: 90 };

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
  const atoms = parts.flatMap((part) => atomsOf(part, countTokens, limits.most));
  const headings = headingsOf(atoms);
  const indexOf = new Map(parts.map(({ number }, index) => [number, index]));
  return joinSmall(group(atoms, limits), limits).map((each, ordinal) => {
    const first = indexOf.get(each[0]?.part ?? 0) ?? 0;
    const last = indexOf.get(each.at(-1)?.part ?? 0) ?? first;
    return chunkOf(each, ordinal, parts.slice(first, last + 1), headings);
  });
}

/** @param parts those that the atoms are of, and the ones between */
function chunkOf(
  atoms: readonly Atom[],
  ordinal: number,
  parts: readonly PartToChunk[],
  headings: ReadonlyMap<Atom, string>,
): Chunk {
  const first = atoms[0] as Atom;
  const last = atoms.at(-1) as Atom;
  const slices = parts.map(({ number, text }) =>
    text.slice(number === first.part ? first.start : 0, number === last.part ? last.end : text.length),
  );
  return {
    ordinal,
    // A chunk that begins with headings stands under the nearest to its text.
    heading: headings.get(atoms.find(({ level }) => level === 0) ?? last) ?? '',
    startPart: first.part,
    startChar: first.start,
    endPart: last.part,
    endChar: last.end,
    text: slices.join('\n'),
    tokens: tokensOf(atoms),
  };
}
