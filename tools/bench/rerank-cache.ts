import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QueryReranker } from '../../engine/answer/deps.ts';

/**
 * A reranker that keeps the logits of pairs in `folder`, so that a second run is quick. Delete the file when the model
 * changes.
 */
export function cachedReranker(folder: string, reranker: QueryReranker): QueryReranker {
  const path = join(folder, 'reranker.logits');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const known = new Map(lines.map((line) => line.split(' ')).map(([key, logit]) => [key ?? '', Number(logit)]));
  mkdirSync(folder, { recursive: true });

  async function logitOf(question: string, text: string, signal?: AbortSignal): Promise<number> {
    const key = createHash('sha256').update(`${question}\0${text}`).digest('hex').slice(0, 24);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const [logit] = await reranker.rerank(question, [text], signal);
    if (logit === undefined) throw new Error('the reranker gave no logit');
    known.set(key, logit);
    appendFileSync(path, `${key} ${logit}\n`);
    return logit;
  }

  return {
    async rerank(question, texts, signal) {
      const logits = new Float32Array(texts.length);
      for (const [index, text] of texts.entries()) logits[index] = await logitOf(question, text, signal);
      return logits;
    },
  };
}
