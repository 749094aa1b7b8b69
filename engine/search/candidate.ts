import type { ChunkId } from '../../common/ids.ts';

/** A chunk that one leg of the search found. BM25 scores are positive, larger is better; vector scores are cosines. */
export interface Candidate {
  readonly chunkId: ChunkId;
  readonly score: number;
}
