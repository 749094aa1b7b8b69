import * as v from 'valibot';
import type { ChunkId } from '../ids.ts';
import { call } from './define.ts';
import { scopeSchema } from './schemas.ts';

/** A chunk that one leg of the search found. BM25 scores are positive, larger is better; vector scores are cosines. */
export interface Candidate {
  readonly chunkId: ChunkId;
  readonly score: number;
}

const limit = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000));

/** Host ↔ search thread, which has a read-only connection. */
export const searchThreadContract = {
  /** FTS5 BM25 over title, heading and text. Any text is a valid query. */
  bm25: call<readonly Candidate[]>()(v.strictObject({ query: v.string(), scope: scopeSchema, limit })),
  /** Nearest chunks by cosine. */
  nearest: call<readonly Candidate[]>()(
    v.strictObject({ vector: v.instance(Float32Array), model: v.string(), scope: scopeSchema, limit }),
  ),
} as const;

export type SearchThreadContract = typeof searchThreadContract;
