import type { SearchHit } from '../../../common/domain/answer.ts';
import { markedExcerpt } from './marked-words.ts';

/** Passages without one of the words that are shown at most: the nearest in meaning tell enough. */
const mostByMeaning = 10;

/** What was found, with the passages first that hold the words. */
export interface HitsByWords {
  readonly hits: readonly SearchHit[];
  /** So many of them hold a word. */
  readonly withWords: number;
}

/** Meaning finds something for every word, so what has the words and what is only near is told apart. */
export function byWords(hits: readonly SearchHit[], query: string): HitsByWords {
  const has = (hit: SearchHit): boolean => markedExcerpt(hit.text, query).some(({ marked }) => marked);
  const withWords = hits.filter((hit) => has(hit));
  const byMeaning = hits.filter((hit) => !withWords.includes(hit)).slice(0, mostByMeaning);
  return { hits: [...withWords, ...byMeaning], withWords: withWords.length };
}
