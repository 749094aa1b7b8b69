import { bm25 } from '../../engine/search/bm25.ts';
import type { Candidate } from '../../engine/search/candidate.ts';
import { codeIndex } from '../../engine/search/code-index.ts';
import { frequencies } from '../../engine/search/frequency.ts';
import { fuse, wordsWeight } from '../../engine/search/fuse.ts';
import { nearest } from '../../engine/search/nearest.ts';
import { contentTerms } from '../../engine/search/terms.ts';
import { searchStatements } from '../../engine/store/search/statements.ts';
import { buildCranfieldLibrary, cacheDir, loadBundledEmbedder } from './cranfield-library.ts';
import { readCranfield, type Query } from './cranfield.ts';
import { machine } from './machine.ts';
import { mean, ndcg, recall } from './metrics.ts';
import { rankByPlainRecipe } from './plain-recipe.ts';
import { table } from './table.ts';
import { cachedVectors } from './vector-cache.ts';

const depth = 100;
const grid = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7];

/**
 * How well search finds, on the Cranfield 1400 collection: nDCG@10 and recall@10 for words (BM25), meaning (vectors),
 * both, and the plain recipe of a peer, and what another weight between the two would have given.
 *
 * @returns whether both together beat either and the peer
 */
export async function benchCranfield(folder: string): Promise<boolean> {
  const collection = readCranfield(folder);
  const embedder = await loadBundledEmbedder();
  const { db, numberOf, remove } = await buildCranfieldLibrary(collection, embedder);
  const { model, dimension } = embedder.info;
  const queryVectors = await cachedVectors(
    cacheDir,
    embedder,
    'queries',
    collection.queries.map(({ text }) => text),
  );
  const plain = await rankByPlainRecipe(
    cacheDir,
    embedder,
    collection.documents.map(({ id, title, text }) => ({
      id,
      name: `cranfield ${id}.txt`,
      text: `${title}\n\n${text}`,
    })),
    queryVectors,
  );
  await embedder.release();

  /** What both legs found for a query; the same lists serve every weight. */
  interface Found {
    readonly query: Query;
    readonly words: readonly Candidate[];
    readonly vectors: readonly Candidate[];
  }
  const statements = searchStatements(db);
  const index = codeIndex(statements);
  const found: readonly Found[] = collection.queries.map((query, i) => ({
    query,
    words: bm25(statements, query.text, frequencies(statements, query.text), null, depth),
    vectors: nearest(
      statements,
      index,
      { model, values: queryVectors.slice(i * dimension, (i + 1) * dimension) },
      null,
      depth,
    ),
  }));

  type Ranking = (found: Found) => readonly Candidate[];
  const weighted =
    (weight: number): Ranking =>
    ({ words, vectors }) =>
      fuse(words, [vectors], weight);
  const shipped: Ranking = ({ query, words, vectors }) =>
    fuse(words, [vectors], wordsWeight(contentTerms(query.text).length, false));

  /** The collection's numbers of the documents of ranked chunks, each once. */
  const documentsOf = (ranked: readonly Candidate[]): readonly number[] => [
    ...new Set(
      ranked
        .slice(0, 30)
        .flatMap(({ chunkId }) => statements.passage(chunkId) ?? [])
        .map(({ documentId }) => numberOf.get(documentId) as number),
    ),
  ];
  interface Scores {
    readonly ndcg: number;
    readonly recall: number;
  }
  const scoresOf = (
    each: readonly { readonly ranked: readonly number[]; readonly gains: ReadonlyMap<number, number> }[],
  ): Scores => ({
    ndcg: mean(each.map(({ ranked, gains }) => ndcg(ranked, gains, 10))),
    recall: mean(each.map(({ ranked, gains }) => recall(ranked, gains, 10))),
  });
  const scores = (ranking: Ranking, over: readonly Found[]): Scores =>
    scoresOf(over.map((one) => ({ ranked: documentsOf(ranking(one)), gains: one.query.gains })));
  const row = (name: string, { ndcg: gain, recall: share }: Scores): readonly string[] => [
    name,
    gain.toFixed(3),
    share.toFixed(3),
  ];

  const words = scores((one) => one.words, found);
  const vectors = scores((one) => one.vectors, found);
  const hybrid = scores(shipped, found);
  const peer = scoresOf(plain.map((ranked, i) => ({ ranked, gains: (collection.queries[i] as Query).gains })));
  console.log(`Cranfield 1400: ${numberOf.size} documents, ${found.length} queries; embedder ${model}\n${machine()}\n`);
  console.log(
    table(
      ['leg', 'nDCG@10', 'recall@10'],
      [
        row('words (BM25)', words),
        row('meaning (vectors)', vectors),
        row('both (as shipped)', hybrid),
        row('plain recipe of a peer', peer),
      ],
    ),
  );

  // A weight chosen on one half of the queries, judged on the other: what choosing it here would be worth elsewhere.
  const halves = [found.filter((_, i) => i % 2 === 0), found.filter((_, i) => i % 2 === 1)] as const;
  const heldOut = (
    [
      [0, 1],
      [1, 0],
    ] as const
  ).map(([tuned, judged]) => {
    const best = grid.toSorted(
      (a, b) => scores(weighted(b), halves[tuned]).ndcg - scores(weighted(a), halves[tuned]).ndcg,
    )[0] as number;
    const own = halves[judged];
    const rest = [weighted(best), shipped, (one: Found) => one.words, (one: Found) => one.vectors].map((ranking) =>
      scores(ranking, own).ndcg.toFixed(3),
    );
    return [`${judged === 0 ? 'odd' : 'even'} queries`, best.toFixed(1)].concat(rest);
  });
  console.log(`\nnDCG@10 on one half of the queries, with the weight of the words that is best on the other half:\n`);
  console.log(table(['judged on', 'weight', 'that weight', 'as shipped', 'words', 'meaning'], heldOut));

  console.log(`\nEvery weight of the words, all queries:\n`);
  console.log(
    table(
      ['weight', 'nDCG@10', 'recall@10'],
      grid.map((weight) => row(weight.toFixed(1), scores(weighted(weight), found))),
    ),
  );
  remove();

  const others = [words, vectors, peer];
  const beaten = others.every((other) => hybrid.ndcg > other.ndcg && hybrid.recall > other.recall);
  console.log(
    `\n${beaten ? 'Both together beat either, and the peer.' : 'Both together do NOT beat either and the peer.'}`,
  );
  return beaten;
}
