import type { Atom } from './atoms.ts';

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

/** Atoms in groups, in order, none empty. */
export type Groups = readonly (readonly Atom[])[];

export const tokensOf = (atoms: readonly Pick<Atom, 'tokens'>[]): number =>
  atoms.reduce((sum, atom) => sum + atom.tokens, 0);

/**
 * Atoms to groups along headings, blocks and the ends of parts, so that most groups are of one part (ADR 0340); a table
 * that fits a chunk is not begun in one that has no room for it.
 */
export function group(atoms: readonly Atom[], { target, most, least }: ChunkLimits): Groups {
  const groups: Atom[][] = [];
  let tokens = 0;
  for (const atom of atoms) {
    const current = groups.at(-1);
    const startsBlock = atom.blockTokens > 0;
    const full = tokens + atom.tokens > most;
    const atBlock = startsBlock && tokens >= target;
    const atHeading = startsBlock && atom.level > 0 && tokens >= least && current?.at(-1)?.level === 0;
    const beforeWhole = atom.whole && atom.blockTokens <= most && tokens + atom.blockTokens > most && tokens >= least;
    const isInOther = current?.[0]?.part !== atom.part && current?.at(-1)?.continues !== true;
    const atPart = startsBlock && isInOther && tokens >= least;
    if (current === undefined || full || atBlock || atHeading || atPart || beforeWhole) {
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
export function joinSmall(groups: Groups, { least, hardMost }: ChunkLimits): Groups {
  const joined: Atom[][] = [];
  let tokensOfLast = 0;
  for (const each of groups) {
    const last = joined.at(-1);
    const tokens = tokensOf(each);
    const small = tokens < least || tokensOfLast < least;
    if (last !== undefined && small && tokensOfLast + tokens <= hardMost) {
      last.push(...each);
      tokensOfLast += tokens;
    } else {
      joined.push([...each]);
      tokensOfLast = tokens;
    }
  }
  return joined;
}
