import { fold } from '../../common/domain/fold.ts';
import { joinedCompounds } from '../store/search/index-text.ts';
import type { SearchStatements } from '../store/search/statements.ts';
import { germanUnits } from './german-words.ts';
import { ftsUnit } from './match.ts';
import { contentTerms } from './terms.ts';

/** Words of a query that are looked up; a pasted page is cut here. */
const maxTerms = 64;
/** Rows are counted up to here: a word in more chunks than this is frequent, however frequent it is. */
const countedRows = 20_000;

/**
 * In how many chunks each word of a query that carries meaning stands, counted up to `countedRows`. The index's own
 * tokenizer stems it.
 */
export const frequencies = (statements: SearchStatements, query: string): ReadonlyMap<string, number> =>
  counted(statements, queryTerms(query));

/** The same for what is looked for in place of a German question's words (`german-words.ts`). */
export const germanFrequencies = (statements: SearchStatements, query: string): ReadonlyMap<string, number> =>
  counted(statements, [...germanUnits(query), ...joinedCompounds(fold(query))]);

const counted = (statements: SearchStatements, units: readonly string[]): ReadonlyMap<string, number> =>
  new Map(units.slice(0, maxTerms).map((unit) => [unit, statements.countMatches(ftsUnit(unit), countedRows)]));

/** The words of a query, and those it joins by hyphens as one, as the index has them. */
const queryTerms = (query: string): readonly string[] => [
  ...new Set([...contentTerms(query), ...joinedCompounds(fold(query))]),
];

/** Robertson's inverse document frequency, never below 0. */
export const inverseFrequency = (chunks: number, frequency: number): number =>
  Math.log(1 + (chunks - frequency + 0.5) / (frequency + 0.5));
