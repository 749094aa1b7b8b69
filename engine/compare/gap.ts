import { bagOf, likeness, type Bag } from './similarity.ts';
import type { Unit } from './units.ts';

/** Units of both sides that belong together; either side may be empty, and a split sentence is two of one side. */
export interface Match {
  /** Indexes, from and to (exclusive). */
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
}

/** Sentences that have less in common than this are two sentences. */
const leastAlike = 0.5;
/** As `leastAlike`, for two sentences that stand alone between the same neighbours, as rows and headings often do. */
const leastAlone = 0.34;
/** A sentence may be cut in as many pieces: by the end of a page, or by a reader that takes a full stop for an end. */
const mostPieces = 3;

/**
 * Aligns the units between two places that are known to belong together: the alignment in which most words are matched
 * (dynamic programming over both sides).
 */
export function alignGap(
  lefts: readonly Unit[],
  rights: readonly Unit[],
  [fromLeft, fromRight]: readonly [number, number],
): Match[] {
  const [n, m] = [lefts.length, rights.length];
  if (n === 0 || m === 0) return [];
  const least = n === 1 && m === 1 ? leastAlone : leastAlike;
  const leftPieces = piecesOf(lefts);
  const rightPieces = piecesOf(rights);
  // (n + 1, m + 1): the most words matched of what is left from here on, and the step that leads there.
  const width = m + 1;
  const scores = new Float64Array((n + 1) * width);
  const steps = new Uint8Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      let best = scores[(i + 1) * width + j] as number;
      let step = 0;
      const skipRight = scores[i * width + j + 1] as number;
      if (skipRight > best) [best, step] = [skipRight, 1];
      for (const [index, [a, b]] of shapes.entries()) {
        if (i + a > n || j + b > m) continue;
        const value = valueOf(i, a, j, b);
        const score = value + (scores[(i + a) * width + j + b] as number);
        if (value > 0 && score > best + 1e-9) [best, step] = [score, index + 2];
      }
      scores[i * width + j] = best;
      steps[i * width + j] = step;
    }
  const matches: Match[] = [];
  for (let i = 0, j = 0; i < n && j < m;) {
    const step = steps[i * width + j] as number;
    if (step === 0) i++;
    else if (step === 1) j++;
    else {
      const [a, b] = shapes[step - 2] as readonly [number, number];
      matches.push({ left: [fromLeft + i, fromLeft + i + a], right: [fromRight + j, fromRight + j + b] });
      i += a;
      j += b;
    }
  }
  return matches;

  /** Words that are matched when so many units of both sides belong together; 0 when they don't. */
  function valueOf(i: number, a: number, j: number, b: number): number {
    const left = leftPieces[i]?.[a - 1];
    const right = rightPieces[j]?.[b - 1];
    if (left === undefined || right === undefined) return 0;
    const isOnePiece = a === 1 && b === 1;
    const wanted = isOnePiece ? least : leastJoined;
    const all = left.words + right.words;
    // Texts of very different length have too little in common, whatever their words are.
    if (all > 0 && (2 * Math.min(left.words, right.words)) / all < wanted) return 0;
    const alike = likeness(left.bag, left.words, right.bag, right.words);
    if (alike < wanted) return 0;
    // Pieces are only put together where that explains more than the one that is most alike.
    return (alike * all) / 2 + (isOnePiece ? 0.1 : 0) + (lefts[i]?.kind === rights[j]?.kind ? 0.1 : 0);
  }
}

/** Pieces that make up a sentence have nearly all its words. */
const leastJoined = 0.75;

const shapes: readonly (readonly [number, number])[] = [
  [1, 1],
  ...Array.from({ length: mostPieces - 1 }, (_, index) => [1, index + 2] as const),
  ...Array.from({ length: mostPieces - 1 }, (_, index) => [index + 2, 1] as const),
];

interface Piece {
  readonly bag: Bag;
  readonly words: number;
}

/** For each unit the words of it alone, of it and the next, and so on: each is compared many times. */
const piecesOf = (units: readonly Unit[]): readonly (readonly Piece[])[] =>
  units.map((_, from) =>
    Array.from({ length: Math.min(mostPieces, units.length - from) }, (_each, more): Piece => {
      const words = units.slice(from, from + more + 1).flatMap((unit) => unit.words);
      return { bag: bagOf(words), words: words.length };
    }),
  );
