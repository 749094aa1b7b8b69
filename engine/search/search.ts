import type { QuestionVector, SearchResult } from '../../common/contracts/search-thread.ts';
import type { SearchMode } from '../../common/domain/answer.ts';
import type { Hit } from '../../common/domain/passage.ts';
import type { ChunkId } from '../../common/ids.ts';
import { CarrelError } from '../../common/errors.ts';
import type { DocumentIds } from '../store/search/scope.ts';
import type { SearchStatements } from '../store/search/statements.ts';
import { bm25 } from './bm25.ts';
import type { Candidate } from './candidate.ts';
import type { CodeIndex } from './code-index.ts';
import { isGerman } from '../../common/domain/language.ts';
import { frequencies, germanFrequencies, inverseFrequency } from './frequency.ts';
import { fuse, subjectWeight, wordsWeight } from './fuse.ts';
import { identifiersOf } from './identifiers.ts';
import { nearestOfEach } from './nearest.ts';
import { alone, joinNeighbours, type Group, type Ranked } from './neighbours.ts';
import { numberedThings } from './numbered.ts';
import { readPassage } from './passage.ts';
import { contentTerms, termsOf } from './terms.ts';
import { hasAmount, isExactAmount } from './ways-to-write.ts';

/** Candidates each leg gives; deeper lists change the first ten hardly at all. */
const depth = 100;
/** A question of at most this many words is looked for as it stands in what the words found. */
const phraseWords = 8;
const phraseLooksAt = 10;
/** A name that stands in more chunks than this tells too little apart to come first. */
const mostNaming = 50;
/** Chunks that are looked at for each result that may be joined of several. */
const chunksPerJoined = 2;

/** What is looked for, as in the search thread's contract. */
export interface SearchParams {
  readonly query: string;
  /** The words to look for, where they are other than the query's, and what else they may be called. */
  readonly words?: { readonly text: string; readonly phrases: readonly string[] } | undefined;
  /** The question by each model whose passages are looked for, first the one that reads its language. */
  readonly vectors: readonly QuestionVector[];
  /** The documents in question; null for all. */
  readonly ids: DocumentIds;
  readonly mode: SearchMode;
  readonly join: boolean;
  readonly limit: number;
}

/** Searches by words, by meaning or by both, and reads what was found. */
export function search(statements: SearchStatements, index: CodeIndex, params: SearchParams): SearchResult {
  const { query, mode, join, limit } = params;
  const counts = mode === 'vector' ? new Map<string, number>() : frequencies(statements, query);
  const chunks = statements.countIndexed();
  const wanted = join ? limit * chunksPerJoined : limit;
  const named = chunksNaming(statements, query, params.ids);
  const ranked = rank(statements, index, params, counts, named.chunks, Math.max(depth, wanted))
    .slice(0, wanted)
    .flatMap(({ chunkId, score }): readonly Ranked[] => {
      const row = statements.passage(chunkId);
      return row === undefined ? [] : [{ row, score }];
    });
  const groups = join ? joinNeighbours(ranked, limit) : ranked.map(alone);
  return {
    hits: groups.map((group) => hitOf(statements, group, named.chunks)),
    unknown: named.unknown,
    words: contentTerms(query).flatMap((word) => {
      const count = counts.get(word);
      return count === undefined ? [] : [{ word, weight: inverseFrequency(chunks, count) }];
    }),
  };
}

function rank(
  statements: SearchStatements,
  index: CodeIndex,
  { query, words: own, vectors, ids, mode }: SearchParams,
  counts: ReadonlyMap<string, number>,
  named: ReadonlySet<ChunkId>,
  limit: number,
): readonly Candidate[] {
  const text = own?.text ?? query;
  const ownCounts = (): ReadonlyMap<string, number> => {
    if (isGerman(query)) return germanFrequencies(statements, text);
    return text === query ? counts : frequencies(statements, text);
  };
  const words = mode === 'vector' ? [] : bm25(statements, text, ownCounts(), ids, limit, own?.phrases ?? []);
  if (mode === 'bm25') return words;
  if (vectors.length === 0)
    throw new CarrelError('bad-request', 'bad-request', { params: { what: 'a search by meaning without a vector' } });
  const meaning = nearestOfEach(statements, index, vectors, ids, limit);
  if (mode === 'vector') return meaning.length === 1 ? (meaning[0] ?? []) : fuse([], meaning, 0);
  const weight =
    own === undefined ? wordsWeight(contentTerms(query).length, standsIn(statements, query, words)) : subjectWeight;
  const fused = fuse(words, meaning, weight);
  return withNamedFirst(fused, named);
}

/** What a question names by numbers, looked for in the documents in question. */
interface Named {
  /** Chunks that hold it, where few do. */
  readonly chunks: ReadonlySet<ChunkId>;
  /** Names that stand nowhere, and that nothing else can be called by. */
  readonly unknown: readonly string[];
}

function chunksNaming(statements: SearchStatements, query: string, ids: DocumentIds): Named {
  const chunks = new Set<ChunkId>();
  const unknown: string[] = [];
  const textOf = (chunkId: ChunkId): string => {
    const row = statements.passage(chunkId);
    return row === undefined ? '' : readPassage(statements, row.documentId, row).text;
  };
  for (const { name, ways, telling } of identifiersOf(query)) {
    const match = ways.map((words) => `"${words}"`).join(' OR ');
    const holders = statements.rankByWords(match, ids, mostNaming + 1);
    // The index has "5,860.22" for "5 860", too.
    const found = isExactAmount(name) ? holders.filter(({ chunkId }) => hasAmount(textOf(chunkId), name)) : holders;
    if (found.length === 0 && telling) unknown.push(name);
    if (found.length <= mostNaming) for (const { chunkId } of found) chunks.add(chunkId);
  }
  for (const phrase of numberedThings(query)) {
    const found = statements.rankByWords(`"${phrase}"`, ids, mostNaming + 1);
    if (found.length <= mostNaming) for (const { chunkId } of found) chunks.add(chunkId);
  }
  return { chunks, unknown };
}

/** An answer about another item than the one that is named is worse than none. */
function withNamedFirst(fused: readonly Candidate[], named: ReadonlySet<ChunkId>): readonly Candidate[] {
  if (named.size === 0) return fused;
  const scored = fused.map(({ chunkId, score }) => ({ chunkId, score: (score + Number(named.has(chunkId))) / 2 }));
  return scored.toSorted((a, b) => b.score - a.score);
}

/** True when a short query of several words stands, as it is, in one of the first passages the words found. */
function standsIn(statements: SearchStatements, query: string, words: readonly Candidate[]): boolean {
  const terms = termsOf(query);
  if (terms.length < 2 || terms.length > phraseWords) return false;
  const phrase = ` ${terms.join(' ')} `;
  return words.slice(0, phraseLooksAt).some(({ chunkId }) => {
    const row = statements.passage(chunkId);
    if (row === undefined) return false;
    return ` ${termsOf(readPassage(statements, row.documentId, row).text).join(' ')} `.includes(phrase);
  });
}

function hitOf(statements: SearchStatements, { best, score, first, last }: Group, named: ReadonlySet<ChunkId>): Hit {
  const { chunkId, documentId, name, title, heading, ordinal } = best;
  const passage = readPassage(statements, documentId, best);
  const { startPart, start } = first;
  const { endPart, end } = last;
  const joined = first === last ? passage : readPassage(statements, documentId, { startPart, start, endPart, end });
  const isNamed = named.has(chunkId);
  return { chunkId, documentId, name, title, heading, ordinal, score, isNamed, passage, joined };
}
