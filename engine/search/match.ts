import { identifiersOf } from './identifiers.ts';
import { isStopWord, termsOf } from './terms.ts';

/** A query of at most this many words is also looked up as a phrase. */
const maxPhrase = 8;
/**
 * Rows one search may score. FTS5 scores every row that has any of the words, about 1 µs each; the most frequent
 * words, which hardly tell rows apart, are left out first.
 */
const rowBudget = 12_000;

/**
 * A query for FTS5's MATCH from any text, or null when it has no word. Every word is quoted, so that quotes and
 * operators in it are only text; any word may match. What stands in quotes, a short query, and what the query names by
 * numbers also count as phrases.
 *
 * @param counts in how many chunks each of the query's words stands (`frequency.ts`); "root*" is all that begins so
 * @param others phrases that count like the query's own
 */
export function matchExpression(
  query: string,
  counts: ReadonlyMap<string, number>,
  others: readonly string[] = [],
): string | null {
  const byRarity = [...counts].toSorted(([, a], [, b]) => a - b);
  const kept: string[] = [];
  let rows = 0;
  for (const [term, count] of byRarity) {
    if (count === 0) continue;
    if (rows > 0 && rows + count > rowBudget) break;
    kept.push(term);
    rows += count;
  }
  if (kept.length === 0) return null;
  // A phrase of frequent words only is slow to look for, and is found by its words.
  const phrases = rows > rowBudget ? [] : phrasesOf(query);
  const named = identifiersOf(query).flatMap(({ ways }) => ways);
  const other = others.map((each) => termsOf(each).join(' ')).filter((each) => each !== '');
  return [...new Set([...kept, ...phrases, ...named, ...other])].map(ftsUnit).join(' OR ');
}

/** A word, the beginning of words ("root*") or a phrase as FTS5 takes it. */
export const ftsUnit = (unit: string): string => (unit.endsWith('*') ? `"${unit.slice(0, -1)}"*` : `"${unit}"`);

/**
 * Runs of words that are looked for as they stand: those in double quotes, and all of a short query, each from its
 * first to its last word that carries meaning. Looking for a phrase costs as much as its words are frequent.
 */
function phrasesOf(query: string): readonly string[] {
  const quoted = [...query.matchAll(/["“„«]([^"“”„«»]+)["”“»]/gu)].map(([, inner]) => termsOf(inner ?? ''));
  const runs = [termsOf(query), ...quoted.slice(0, maxPhrase)].filter((terms) => terms.length <= maxPhrase);
  return [
    ...new Set(
      runs
        .map(withoutStopWordsAround)
        .filter((terms) => terms.length > 1)
        .map((terms) => terms.join(' ')),
    ),
  ];
}

function withoutStopWordsAround(terms: readonly string[]): readonly string[] {
  const means = (term: string): boolean => !isStopWord(term);
  const first = terms.findIndex(means);
  return first === -1 ? terms : terms.slice(first, terms.findLastIndex(means) + 1);
}
