import type { EmbedderInfo } from '../../common/contracts/index-thread.ts';
import type { GenerationEvent, LoadedModel, Prompt, Sampling } from '../../common/domain/generation.ts';
import type { SearchRoom } from '../search/room.ts';

/**
 * What searching and answering need. The host hands in clients of its threads, the command line functions of its own
 * process: both answer the same questions.
 */
export interface SearchDeps {
  readonly room: SearchRoom;
  /** Null where no question is turned into a vector: mode `bm25`. */
  readonly embedder: QueryEmbedder | null;
  /** Reads German passages and questions; absent: the other reads them, too. */
  readonly germanEmbedder?: QueryEmbedder;
  /** Null where nothing is quoted: a search. */
  readonly reranker: QueryReranker | null;
  /** Absent where nothing is quoted. */
  readonly germanReranker?: QueryReranker;
  /** Absent where nothing is quoted. */
  readonly synonyms?: Synonyms;
}

/** The models that a question needs. */
export interface QueryModels {
  readonly embedder: QueryEmbedder;
  /** For German passages; absent: the other has read them, too. */
  readonly germanEmbedder?: QueryEmbedder;
  readonly reranker: QueryReranker;
  /** For German questions; absent: the other reads them, too. */
  readonly germanReranker?: QueryReranker;
  /** Absent: none are known. */
  readonly synonyms?: Synonyms;
  /** Tells what clauses are about; absent: their words alone do. */
  readonly clauseReader?: ClauseReader;
}

/** What a clause may be about, told by a classifier over the multilingual embedder's vectors (ADR 0460). */
export interface ClauseReader {
  /** For each text the probability of each label of a head. */
  read(
    head: string,
    texts: readonly string[],
    signal?: AbortSignal,
  ): Promise<readonly Readonly<Record<string, number>>[]>;
}

/** The model that reads a question of the language. */
export const rerankerFor = (
  { reranker, germanReranker }: Pick<QueryModels, 'reranker' | 'germanReranker'>,
  german: boolean,
): QueryReranker => (german ? (germanReranker ?? reranker) : reranker);

/** For a folded German word the roots of words that may say the same. */
export type Synonyms = (word: string) => ReadonlySet<string>;

/** The models of a language that read a question and a text together, as far as questions need them. */
export interface QueryReranker {
  /** For each text whether it is about the question, above 0 where it is (a logit), in order. At most 256 texts. */
  rerank(question: string, texts: readonly string[], signal?: AbortSignal): Awaitable<Float32Array>;
  /**
   * What each text says of a question or a claim: (texts, 3), row-major, logits of `verdicts`. At most 256 texts.
   * Absent where no model was trained to tell that.
   */
  readonly readAnswers?: (asked: string, texts: readonly string[], signal?: AbortSignal) => Awaitable<Float32Array>;
}

/** The part of the embedder that questions need. */
export interface QueryEmbedder {
  readonly info: EmbedderInfo;
  /** (dimension), L2-normalised. */
  embedQuery(text: string, signal?: AbortSignal): Awaitable<Float32Array>;
  /** (texts, dimension), row-major, each row L2-normalised. At most 256 texts. */
  embedPassages(texts: readonly string[], signal?: AbortSignal): Awaitable<Float32Array>;
}

/**
 * The language model that writes answers: the host hands in its generate thread, the command line a model in its own
 * process.
 */
export interface AnswerModel {
  /**
   * Loads it when it is not loaded yet. `onProgress` gets a share, 0…1, or null where it is not known; it is not called
   * when the model is there already.
   *
   * @throws CarrelError when it can't be loaded
   */
  ready(onProgress: (done: number | null) => void, signal?: AbortSignal): Promise<LoadedModel>;
  /** Tokens that each text has, without a template. */
  countTokens(texts: readonly string[], signal?: AbortSignal): Awaitable<readonly number[]>;
  /** Writes after a prompt, as `LanguageModel.generate`. One at a time. */
  generate(
    params: {
      readonly prompt: Prompt;
      readonly sampling: Sampling;
      readonly maxTokens: number | null;
      readonly stop: readonly string[];
    },
    signal?: AbortSignal,
  ): AsyncIterable<GenerationEvent>;
}

type Awaitable<T> = T | Promise<T>;
