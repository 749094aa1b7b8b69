import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedText } from '../../../common/domain/embedded-text.ts';
import type { SearchDeps } from '../../../engine/answer/deps.ts';
import { searchLibrary } from '../../../engine/answer/passages/search.ts';
import { searchRoom } from '../../../engine/search/room.ts';
import { openReadable, openWritable } from '../../../engine/store/open.ts';
import { addDocument } from '../build-library.ts';
import { quantile } from '../metrics.ts';
import { cachedVectors, type TextEmbedder } from '../vector-cache.ts';
import type { PreparedSet } from './prepare.ts';

/** Questions that are asked before the clock runs. */
const warmUp = 5;
/** Questions that are timed, spread over the set: what is read by the cross-encoder is long, not varied. */
const mostTimed = 60;

/** Milliseconds of a question: named documents, its vector, both legs, statements, the cross-encoder. */
export interface QuestionTimes {
  readonly passages: number;
  readonly p50: number;
  readonly p95: number;
}

/**
 * Asks questions of a set in a library of about so many passages: the set's documents, and copies of them under
 * other names.
 *
 * @param reranker one that keeps nothing
 */
export async function questionTimes(
  cacheDir: string,
  embedder: TextEmbedder,
  reranker: NonNullable<SearchDeps['reranker']>,
  { documents, questions }: PreparedSet,
  passages: number,
): Promise<QuestionTimes> {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-longdocs-'));
  try {
    const own = openWritable(dir);
    let written = 0;
    for (let copy = 0; written < passages; copy++)
      for (const [at, { file, title, parts, chunks }] of documents.entries()) {
        const texts = chunks.map(({ heading, text }) => embeddedText({ name: file, title, heading, text }));
        const vectors = await cachedVectors(cacheDir, embedder, 'passages', texts);
        const name = copy === 0 ? file : `Archive ${copy} ${at}.pdf`;
        addDocument(own, embedder.info.model, { name, title: copy === 0 ? title : '', parts, chunks, vectors });
        written += chunks.length;
      }
    own.close();
    const db = openReadable(dir);
    const deps = { room: searchRoom(db), embedder, reranker };
    const times: number[] = [];
    const every = Math.ceil(questions.length / mostTimed);
    const timed = questions.filter((_, at) => at % every === 0);
    for (const { question: query } of [...timed.slice(0, warmUp), ...timed])
      times.push((await searchLibrary(deps, { query, scope: null, mode: 'hybrid', limit: 10 })).ms);
    db.close();
    const told = times.slice(warmUp);
    return { passages: written, p50: quantile(told, 0.5), p95: quantile(told, 0.95) };
  } finally {
    rmSync(dir, { recursive: true });
  }
}
