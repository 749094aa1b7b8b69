import { join } from 'node:path';
import type { SearchMode } from '../../../common/domain/answer.ts';
import type { DocumentId } from '../../../common/ids.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import type { QueryReranker } from '../../../engine/answer/deps.ts';
import { searchLibrary } from '../../../engine/answer/passages/search.ts';
import { bundledRerankerDir, loadReranker } from '../../../engine/rerank/reranker.ts';
import { searchRoom, type SearchRoom } from '../../../engine/search/room.ts';
import { openReadable } from '../../../engine/store/open.ts';
import { cacheDir, loadBundledEmbedder } from '../cranfield-library.ts';
import { machine } from '../machine.ts';
import { withName } from '../plain-recipe.ts';
import { cachedReranker } from '../rerank-cache.ts';
import { table } from '../table.ts';
import { cachedVectors, type TextEmbedder } from '../vector-cache.ts';
import { questionKinds, type LongDocument } from './document.ts';
import { buildLongDocsLibrary } from './library.ts';
import { prepareLongDocuments, type PreparedSet } from './prepare.ts';
import { rankingByVectors, type Ranking, type Unit } from './ranking.ts';
import { outcomesOf, scoresOf, type Outcome } from './score.ts';
import { questionTimes } from './speed.ts';
import { pageUnits, passageUnits, plainUnits } from './units.ts';

const resources = join(import.meta.dirname, '..', '..', '..', 'resources');

/** A ranking with the name of its row. A variant that is tried is one more of these. */
export type NamedRanking = readonly [name: string, ranking: Ranking];

/**
 * How well search finds the page and the passage in long documents, in the document that answers and over all, beside
 * the plain recipe of a peer.
 *
 * @param options `faults`: prints the questions in sight whose page is not among the first five; `variants`: a row for
 *   each of the other ways that were tried; `speed`: times questions at so many passages instead
 */
export async function benchLongDocuments(
  documents: readonly LongDocument[],
  options: { readonly faults: boolean; readonly variants: boolean; readonly speed?: string | undefined },
): Promise<void> {
  const embedder = await loadBundledEmbedder();
  const reranker = await loadReranker(bundledRerankerDir(resources), { threads: 2 });
  const set = await prepareLongDocuments(documents, embedder.countTokens);
  const pages = set.documents.reduce((sum, { parts }) => sum + parts.length, 0);
  const passages = set.documents.reduce((sum, { chunks }) => sum + chunks.length, 0);
  console.log(
    `Long documents: ${set.documents.length} documents, ${pages} pages, ${passages} passages, ` +
      `${set.questions.length} questions; embedder ${embedder.info.model}\n${machine()}`,
  );
  if (options.speed !== undefined) {
    const { passages: all, p50, p95 } = await questionTimes(cacheDir, embedder, reranker, set, Number(options.speed));
    console.log(`A question at ${all} passages: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`);
    await embedder.release();
    await reranker.release();
    return;
  }
  const library = await buildLongDocsLibrary(cacheDir, embedder, set);
  const db = openReadable(library.dir);
  try {
    const kept = cachedReranker(cacheDir, reranker);
    const shipped = await rankingsByRoom(searchRoom(db), embedder, kept, set, library.idOf);
    const tried = options.variants ? await variants(embedder, set) : [];
    await printRankings(set, [...shipped, await peer(embedder, set), ...tried], options);
  } finally {
    db.close();
    library.remove();
    await embedder.release();
    await reranker.release();
  }
}

/** The plain recipe: its pieces behind the file's name, vectors alone. */
async function peer(embedder: TextEmbedder, set: PreparedSet): Promise<NamedRanking> {
  const units = set.documents.flatMap(plainUnits);
  const ranking = await rankingByVectors(cacheDir, embedder, set, units, (unit) => withName(unit.file, unit.text));
  return ['plain recipe of a peer', ranking];
}

/** What was tried, vectors alone. One more idea is one more of these. */
async function variants(embedder: TextEmbedder, set: PreparedSet): Promise<readonly NamedRanking[]> {
  const passages = set.documents.flatMap(passageUnits);
  const pages = set.documents.flatMap(pageUnits);
  const by = <U extends Unit>(units: readonly U[], embedded: (unit: U) => string): Promise<Ranking> =>
    rankingByVectors(cacheDir, embedder, set, units, embedded);
  return [
    ['passages behind the file name', await by(passages, ({ file, text }) => withName(file, text))],
    ['pages behind the file name', await by(pages, ({ file, text }) => withName(file, text))],
    ['pages without numbers', await by(pages, ({ file, text }) => withName(file, withoutNumbers(text)))],
  ];
}

const withoutNumbers = (text: string): string => text.replaceAll(/[$(]*\d[\d.,%)]*/gu, ' ').replaceAll(/[ \t]+/gu, ' ');

async function rankingsByRoom(
  room: SearchRoom,
  embedder: TextEmbedder,
  reranker: QueryReranker,
  { questions }: PreparedSet,
  idOf: ReadonlyMap<string, DocumentId>,
): Promise<readonly NamedRanking[]> {
  const { model, dimension } = embedder.info;
  const vectors = await cachedVectors(
    cacheDir,
    embedder,
    'queries',
    questions.map(({ question }) => question),
  );
  const fileOf = new Map([...idOf].map(([file, id]) => [id, file]));
  const vectorOf = (question: number): Float32Array => vectors.slice(question * dimension, (question + 1) * dimension);
  const scopeOf = (file: string | null): Scope => {
    const documentId = file === null ? undefined : idOf.get(file);
    return documentId === undefined ? null : [{ kind: 'document', documentId }];
  };
  const ranking =
    (mode: SearchMode): Ranking =>
    async (question, file) => {
      const { hits } = await room.search({
        query: questions[question]?.question ?? '',
        vectors: [{ model, values: vectorOf(question) }],
        scope: scopeOf(file),
        mode,
        join: false,
        limit: 10,
      });
      return hits.map(({ documentId: found, passage: { text, pieces } }) => ({
        file: fileOf.get(found) ?? '',
        firstPage: pieces[0]?.part ?? 0,
        lastPage: pieces.at(-1)?.part ?? 0,
        text,
      }));
    };
  /** The page of a result is the one that is told: neighbours that were joined do not count. */
  const shipped: Ranking = async (question, file) => {
    const { hits } = await searchLibrary(
      { room, embedder, reranker },
      { query: questions[question]?.question ?? '', scope: scopeOf(file), mode: 'hybrid', limit: 10 },
    );
    return hits.map(({ documentId, part, text }) => ({
      file: fileOf.get(documentId) ?? '',
      firstPage: part,
      lastPage: part,
      text,
    }));
  };
  return [
    ['words (BM25)', ranking('bm25')],
    ['meaning (vectors)', ranking('vector')],
    ['both', ranking('hybrid')],
    ['named documents first, reranked (as shipped)', shipped],
  ];
}

/** Prints a table for each half of the questions, a row for each ranking, then the last rows by kind of question. */
export async function printRankings(
  set: PreparedSet,
  rankings: readonly NamedRanking[],
  { faults }: { readonly faults: boolean },
): Promise<void> {
  const judged: (readonly [string, readonly Outcome[]])[] = [];
  for (const [name, ranking] of rankings) judged.push([name, await outcomesOf(set, ranking)]);
  for (const heldOut of [false, true]) {
    const rows = judged.map(([name, outcomes]) =>
      row(
        name,
        outcomes.filter(({ asked }) => asked.heldOut === heldOut),
      ),
    );
    console.log(`\n${heldOut ? 'Held out' : 'In sight'}:\n\n${table(head, rows)}`);
  }
  const present = questionKinds.filter((kind) => set.questions.some((asked) => asked.kind === kind));
  const kinds = present.flatMap((kind) =>
    judged.map(([name, outcomes]) =>
      row(
        `${name}, ${kind}`,
        outcomes.filter(({ asked }) => asked.kind === kind),
      ),
    ),
  );
  console.log(`\nBy kind, both halves:\n\n${table(head, kinds)}`);
  if (faults) for (const [name, outcomes] of judged) printFaults(name, outcomes);
}

const head = ['ranking', 'questions', 'page@1', 'page@5', 'passage@5', 'all page@1', 'all page@5', 'all passage@5'];

function row(name: string, outcomes: readonly Outcome[]): readonly string[] {
  const { known, all } = scoresOf(outcomes);
  const shares = [known, all].flatMap(({ pageAt1, pageAt5, passageAt5 }) => [pageAt1, pageAt5, passageAt5]);
  return [name, String(outcomes.length), ...shares.map((share) => share.toFixed(3))];
}

function printFaults(name: string, outcomes: readonly Outcome[]): void {
  console.log(`\n${name}, page not among the first five of the document, in sight:`);
  for (const { asked, known } of outcomes)
    if (!asked.heldOut && !known.pageAt5)
      console.log(`- ${asked.question} → ${asked.file} p. ${asked.pages.join(', ')}: ${asked.evidence.join(' … ')}`);
}
