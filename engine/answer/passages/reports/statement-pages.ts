import type { Hit } from '../../../../common/domain/passage.ts';
import type { Scope } from '../../../../common/domain/sources.ts';
import { fold } from '../../../../common/domain/fold.ts';
import type { SearchDeps } from '../../deps.ts';
import type { FoundHit } from '../found-hit.ts';
import type { Statement } from './statement.ts';
import type { StatementPatterns } from './statement-patterns.ts';
import { askedStatements } from './terms.ts';
import { reportWords } from './vocabulary.ts';

/** Passages that are looked at for the page of a statement. */
const looksAt = 24;
/** A page with fewer rows of a statement is an extract of it. */
const leastRows = 5;
/** What the statement's title on a page counts, in rows. */
const titleRows = 4;

/** Documents whose statements are looked for at once: the pages of more would crowd out the rest. */
const mostDocuments = 3;

/** A page that is a statement: its passage with the most rows, and all of its passages that were found. */
export interface StatementPage {
  readonly best: FoundHit;
  readonly passages: readonly FoundHit[];
}

/**
 * The pages that are the statements themselves which have what a question asks for, of each document the best one for
 * each statement, in the order of the statements; none where the scope is not a few documents.
 */
export async function statementPages(
  { room }: Pick<SearchDeps, 'room'>,
  { query, scope }: { readonly query: string; readonly scope: Scope },
  signal?: AbortSignal,
): Promise<readonly StatementPage[]> {
  if (scope === null || scope.length > mostDocuments || scope.some(({ kind }) => kind !== 'document')) return [];
  const { titles, rows, patterns } = reportWords(query);
  const found: StatementPage[] = [];
  for (const statement of askedStatements(query)) {
    const [title] = titles[statement];
    const words = { text: title, phrases: rows[statement] };
    const { hits } = await room.search(
      { query: title, words, vectors: [], scope, mode: 'bm25', join: false, limit: looksAt },
      signal,
    );
    found.push(...bestPages(patterns, statement, hits));
  }
  return found;
}

/**
 * What was found, with pages put in after the first `from` places, each page once. A page that was found has its
 * passages of there.
 */
export function withPages(found: readonly FoundHit[], pages: readonly FoundHit[], from: number): readonly FoundHit[] {
  const before = found.slice(0, from);
  const put = pages
    .filter((page) => !before.some((hit) => isSamePage(page, hit)))
    .map((page) => found.find((hit) => isSamePage(page, hit)) ?? page);
  return [...before, ...put, ...found.slice(from).filter((hit) => !put.some((page) => isSamePage(page, hit)))];
}

/** As `withPages`, passage by passage. */
export function withPassages(found: readonly FoundHit[], put: readonly FoundHit[], from: number): readonly FoundHit[] {
  const before = found.slice(0, from);
  const own = put.filter(({ chunkId }) => !before.some((hit) => hit.chunkId === chunkId));
  return [...before, ...own, ...found.slice(from).filter(({ chunkId }) => !own.some((hit) => hit.chunkId === chunkId))];
}

const isSamePage = (a: FoundHit, b: FoundHit): boolean => a.documentId === b.documentId && a.best.part === b.best.part;

/** A passage as far as it stands on one page. */
interface Candidate {
  readonly hit: FoundHit;
  readonly text: string;
}

function bestPages(patterns: StatementPatterns, statement: Statement, hits: readonly Hit[]): readonly StatementPage[] {
  const [rowsOf, titlesOf] = [patterns.rows[statement](), patterns.titles[statement]()];
  const pages = Map.groupBy(hits.flatMap(byPart), ({ hit: { documentId, best } }) => `${documentId}/${best.part}`);
  const scored = [...pages.values()].map((group) => {
    const text = group.map((each) => each.text).join('\n');
    const passages = group.toSorted((a, b) => metIn(rowsOf, b.text) - metIn(rowsOf, a.text)).map(({ hit }) => hit);
    const rows = metIn(rowsOf, text);
    return { passages, rows, score: rows + (metIn(titlesOf, text) > 0 ? titleRows : 0) };
  });
  const statementsOnly = scored.filter(({ rows }) => rows >= leastRows).toSorted((a, b) => b.score - a.score);
  return statementsOnly
    .flatMap(({ passages }) => passages.slice(0, 1).map((best) => ({ best, passages })))
    .filter(({ best }, at, all) => all.findIndex((other) => other.best.documentId === best.documentId) === at);
}

function byPart(hit: Hit): readonly Candidate[] {
  const { text, pieces } = hit.passage;
  return pieces.map((piece, index) => ({
    hit: { ...hit, best: { part: piece.part, label: piece.label } },
    text: text.slice(piece.offset, pieces[index + 1]?.offset ?? text.length),
  }));
}

/** How many of the patterns a text has. */
function metIn(patterns: readonly RegExp[], text: string): number {
  const folded = fold(text);
  return patterns.filter((each) => each.test(folded)).length;
}
