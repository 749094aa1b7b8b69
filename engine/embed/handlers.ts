import type { Handlers } from '../../common/contracts/define.ts';
import type { EmbedderInfo, IndexThreadContract, Reader } from '../../common/contracts/index-thread.ts';
import type { Embedder } from './embedder.ts';
import { germanReranker, type GermanReranker } from './german-reranker.ts';

/** The part of a reranker that is served beside the embedder. */
interface Ranker {
  rerank(question: string, texts: readonly string[], signal?: AbortSignal): Promise<Float32Array>;
}

/** The part of an answer reader that is served beside the embedder. */
interface AnswerReader {
  read(language: Reader, asked: string, texts: readonly string[], signal?: AbortSignal): Promise<Float32Array>;
}

/** What a thread serves. Each model is loaded with the first call that needs it: few threads need all of them. */
interface Models {
  /** Told without loading a model. */
  readonly infoOf: (reader: Reader) => EmbedderInfo;
  readonly loadEmbedder: (reader: Reader) => Promise<Embedder>;
  readonly loadRanker: () => Promise<Ranker>;
  readonly loadAnswerReader: () => Promise<AnswerReader>;
}

/** Answers the contract. */
export function indexThreadHandlers({
  infoOf,
  loadEmbedder,
  loadRanker,
  loadAnswerReader,
}: Models): Handlers<IndexThreadContract> {
  const embedders: Partial<Record<Reader, Promise<Embedder>>> = {};
  let ranker: Promise<Ranker> | undefined;
  let germanRanker: Promise<GermanReranker> | undefined;
  let answerReader: Promise<AnswerReader> | undefined;
  const reads = (reader: Reader): Promise<Embedder> => (embedders[reader] ??= loadEmbedder(reader));
  return {
    info: () => ({ english: infoOf('english'), german: infoOf('german') }),
    embedPassages: async ({ reader, texts }, signal) => (await reads(reader)).embedPassages(texts, signal),
    embedQuery: async ({ reader, text }) => (await reads(reader)).embedQuery(text),
    rerank: async ({ question, texts }, signal) => (await (ranker ??= loadRanker())).rerank(question, texts, signal),
    rerankGerman: async ({ question, texts }, signal) =>
      (await (germanRanker ??= reads('german').then(germanReranker))).rerank(question, texts, signal),
    readAnswers: async ({ reader, asked, texts }, signal) =>
      (await (answerReader ??= loadAnswerReader())).read(reader, asked, texts, signal),
    embedClauses: async ({ texts }, signal) => (await reads('german')).embedPassages(texts, signal),
  };
}
