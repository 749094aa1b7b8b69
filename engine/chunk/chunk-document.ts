import type { Chunk } from '../../common/domain/chunk.ts';
import type { ParsedPage } from '../../common/domain/page.ts';
import { atomsOf, type Atom } from './atoms.ts';

/** Sizes in embedder tokens. */
export interface ChunkLimits {
  /** From here on a chunk ends with its paragraph. */
  readonly target: number;
  /** A chunk takes no further sentence that would bring it over this. */
  readonly most: number;
  /** Never more than this; the embedder's input has room for it. */
  readonly hardMost: number;
  /** A smaller chunk is joined with a neighbour where that fits. */
  readonly least: number;
}

export const chunkLimits: ChunkLimits = { target: 250, most: 350, hardMost: 480, least: 90 };

/** The parts of a page that chunking reads. */
export type ChunkablePage = Pick<ParsedPage, 'number' | 'text' | 'blocks'>;

/**
 * Cuts a document into chunks along headings, paragraphs and sentences. Pure. Together the chunks cover all text of all
 * pages in order, each piece once; a chunk may run over a page's end.
 *
 * @param countTokens of a text, without special tokens; called once a sentence
 */
export function chunkDocument(
  pages: readonly ChunkablePage[],
  countTokens: (text: string) => number,
  limits: ChunkLimits = chunkLimits,
): readonly Chunk[] {
  const atoms = pages.flatMap((page) => atomsOf(page, countTokens, limits.most));
  const groups = joinSmall(group(atoms, limits), limits);
  const byNumber = new Map(pages.map((page) => [page.number, page.text]));
  let heading = '';
  return groups.map((each, ordinal) => {
    const [first] = each;
    const own = first?.heading === true ? first.text : heading;
    heading = each.findLast((atom) => atom.heading)?.text ?? heading;
    return chunkOf(each, ordinal, own.slice(0, 200), byNumber);
  });
}

function tokensOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, atom) => sum + atom.tokens, 0);
}

function group(atoms: readonly Atom[], { target, most, least }: ChunkLimits): readonly (readonly Atom[])[] {
  const groups: Atom[][] = [];
  let tokens = 0;
  for (const atom of atoms) {
    const current = groups.at(-1);
    const full = tokens + atom.tokens > most;
    const atParagraph = atom.startsBlock && tokens >= target;
    const atHeading = atom.heading && atom.startsBlock && tokens >= least && current?.at(-1)?.heading !== true;
    if (current === undefined || full || atParagraph || atHeading) {
      groups.push([atom]);
      tokens = atom.tokens;
    } else {
      current.push(atom);
      tokens += atom.tokens;
    }
  }
  return groups;
}

/** A small group joins the one before it, else the one after it, as long as the hard limit holds. */
function joinSmall(
  groups: readonly (readonly Atom[])[],
  { least, hardMost }: ChunkLimits,
): readonly (readonly Atom[])[] {
  const joined: (readonly Atom[])[] = [];
  for (const each of groups) {
    const last = joined.at(-1);
    const small = last !== undefined && (tokensOf(each) < least || tokensOf(last) < least);
    if (small && tokensOf(last) + tokensOf(each) <= hardMost) joined[joined.length - 1] = [...last, ...each];
    else joined.push(each);
  }
  return joined;
}

function chunkOf(atoms: readonly Atom[], ordinal: number, heading: string, texts: ReadonlyMap<number, string>): Chunk {
  const first = atoms[0] as Atom;
  const last = atoms.at(-1) as Atom;
  const slices: string[] = [];
  for (const [number, text] of texts) {
    if (number < first.page || number > last.page) continue;
    slices.push(text.slice(number === first.page ? first.start : 0, number === last.page ? last.end : text.length));
  }
  return {
    ordinal,
    heading,
    startPage: first.page,
    startChar: first.start,
    endPage: last.page,
    endChar: last.end,
    text: slices.join('\n'),
    tokens: tokensOf(atoms),
  };
}
