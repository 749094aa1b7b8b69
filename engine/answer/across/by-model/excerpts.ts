import type { ReadPassage } from '../../../../common/domain/asked-document.ts';
import type { AnswerModel, QueryReranker } from '../../deps.ts';
import { asData } from '../../model/prompt.ts';
import type { Statement } from '../document/statements.ts';

/** The most texts that the reranker takes at once. */
const mostReranked = 256;
/** Characters of a passage that the reranker reads: it takes no more tokens. */
const readByReranker = 2_000;

/** A part of a document as the model reads it. */
export interface Excerpt {
  readonly passage: ReadPassage;
  readonly text: string;
}

/**
 * The passages that answer a question best, as many as the model reads at once, in the order of the document. All of a
 * document that fits is read.
 *
 * @param statements of one document
 * @param most tokens
 */
export async function excerptsOf(
  { model, reranker }: { readonly model: AnswerModel; readonly reranker: QueryReranker },
  question: string,
  statements: readonly Statement[],
  most: number,
  signal?: AbortSignal,
): Promise<readonly Excerpt[]> {
  const all = [...new Set(statements.map(({ passage }) => passage))].map((passage) => ({
    passage,
    text: asData(passage.passage.text).trim(),
  }));
  const tokens = await model.countTokens(
    all.map(({ text }) => text),
    signal,
  );
  if (tokens.reduce((sum, each) => sum + each, 0) <= most) return all;
  const read = all.slice(0, mostReranked).map(({ text }) => text.slice(0, readByReranker));
  const logits = await reranker.rerank(question, read, signal);
  const best = read.map((_, index) => index).toSorted((a, b) => (logits[b] ?? 0) - (logits[a] ?? 0));
  const taken = new Set<number>();
  let left = most;
  for (const index of best) {
    const size = tokens[index] ?? Infinity;
    if (size > left) continue;
    taken.add(index);
    left -= size;
  }
  return all.filter((_, index) => taken.has(index));
}
