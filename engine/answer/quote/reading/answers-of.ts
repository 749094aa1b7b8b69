import { rerankerFor, type QueryModels } from '../../deps.ts';
import { inPlace } from './controls.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

/**
 * The reranker's logit for each sentence in its place. The German one reads question and text each by itself, so a
 * sentence that points back answers with the words of the one before: half of its logit is that without them.
 */
export async function answersOf(
  deps: Pick<QueryModels, 'reranker' | 'germanReranker'>,
  { question, german }: { readonly question: string; readonly german: boolean },
  sentences: readonly FoundSentence[],
  signal?: AbortSignal,
): Promise<readonly number[]> {
  const pointing = german && deps.germanReranker !== undefined ? sentences.filter(pointsBack) : [];
  const texts = [...sentences.map(inPlace), ...pointing.map((sentence) => inPlace({ ...sentence, before: '' }))];
  const logits = await rerankerFor(deps, german).rerank(question, texts, signal);
  const alone = new Map(pointing.map((sentence, index) => [sentence, logits[sentences.length + index] ?? 0]));
  return sentences.map((sentence, index) => {
    const own = logits[index] ?? 0;
    return (own + (alone.get(sentence) ?? own)) / 2;
  });
}

const pointsBack = ({ before, isRow }: FoundSentence): boolean => before !== '' && !isRow;
