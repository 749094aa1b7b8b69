import * as v from 'valibot';
import { call } from './define.ts';

/** Identity of an embedding model; vectors of different models are never compared. */
export interface EmbedderInfo {
  /** The model and the form of what it is given, e.g. `all-MiniLM-L6-v2-q7-p2`. */
  readonly model: string;
  readonly dimension: number;
}

/** The embedders: one reads English and what else is no German, one German (ADR 0470). */
export const readers = ['english', 'german'] as const;
export type Reader = (typeof readers)[number];

const readerSchema = v.picklist(readers);

/** What a text may say of a question or a claim: it answers, or bears out; it says the contrary; it says neither. */
export const verdicts = ['borne', 'contradicted', 'unsaid'] as const;

/**
 * Host ↔ embed thread: what needs the weights of the embedder or the rerankers. Both sides are ours, so parameters are
 * not re-validated deeply.
 */
export const indexThreadContract = {
  info: call<Readonly<Record<Reader, EmbedderInfo>>>()(v.strictObject({})),
  /** Passages as L2-normalised vectors: (texts, dimension), row-major. */
  embedPassages: call<Float32Array>()(
    v.strictObject({ reader: readerSchema, texts: v.pipe(v.array(v.string()), v.maxLength(256)) }),
  ),
  /** A question as a vector, with the prefix the model's authors give. */
  embedQuery: call<Float32Array>()(v.strictObject({ reader: readerSchema, text: v.string() })),
  /** Whether each text answers a question: (texts), logits of the reranker. */
  rerank: call<Float32Array>()(
    v.strictObject({ question: v.string(), texts: v.pipe(v.array(v.string()), v.maxLength(256)) }),
  ),
  /** The same by the reranker that reads German. */
  rerankGerman: call<Float32Array>()(
    v.strictObject({ question: v.string(), texts: v.pipe(v.array(v.string()), v.maxLength(256)) }),
  ),
  /** What each text says of a question or a claim: (texts, 3), row-major, logits of `verdicts`. */
  readAnswers: call<Float32Array>()(
    v.strictObject({ reader: readerSchema, asked: v.string(), texts: v.pipe(v.array(v.string()), v.maxLength(256)) }),
  ),
  /** Texts in German or English as vectors of the multilingual embedder: (texts, dimension), row-major. */
  embedClauses: call<Float32Array>()(v.strictObject({ texts: v.pipe(v.array(v.string()), v.maxLength(256)) })),
} as const;

export type IndexThreadContract = typeof indexThreadContract;
