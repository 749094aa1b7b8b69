import * as v from 'valibot';
import type { Chunk } from '../domain/chunk.ts';
import type { DocumentToRead, Overview } from '../domain/overview.ts';
import type { Part } from '../domain/part.ts';
import { call } from './define.ts';

/** What a passage is made of: a part's text and where it may be cut. */
export type PartToChunk = Pick<Part, 'number' | 'text' | 'blocks'>;

/** Host ↔ chunk thread. Both sides are ours, so parameters are not re-validated deeply. */
export const chunkThreadContract = {
  /** Cuts the parts of one document into chunks; tokens are those of the embedder. */
  chunk: call<readonly Chunk[]>()(v.strictObject({ parts: v.custom<readonly PartToChunk[]>(Array.isArray) })),
  /** What a document says of itself as a whole. */
  overview: call<Overview>()(v.strictObject({ document: v.custom<DocumentToRead>((given) => given !== null) })),
} as const;

export type ChunkThreadContract = typeof chunkThreadContract;
