import '../../guard/network.ts';
import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { indexThreadContract, type Reader } from '../../common/contracts/index-thread.ts';
import { CarrelError } from '../../common/errors.ts';
import { fromNodePort } from '../../common/rpc/adapters.ts';
import { serve } from '../../common/rpc/server.ts';
import { bundledEmbedderDir, bundledGermanEmbedderDir } from '../../engine/embed/bundle.ts';
import { embedderInfo, loadEmbedder } from '../../engine/embed/embedder.ts';
import { indexThreadHandlers } from '../../engine/embed/handlers.ts';
import { bundledAnswerReaderDir, loadAnswerReader } from '../../engine/rerank/answer-reader.ts';
import { bundledRerankerDir, loadReranker } from '../../engine/rerank/reranker.ts';

/** An embed thread, one of a team: it computes alone. `workerData`: where the app's resources lie. */
if (parentPort === null)
  throw new CarrelError('internal', 'internal', {
    params: { what: 'The embed thread is started as a worker thread.' },
  });
const { resourcesDir } = v.parse(v.looseObject({ resourcesDir: v.string() }), workerData);
const dirs: Readonly<Record<Reader, string>> = {
  english: bundledEmbedderDir(resourcesDir),
  german: bundledGermanEmbedderDir(resourcesDir),
};
serve(
  fromNodePort(parentPort),
  indexThreadContract,
  indexThreadHandlers({
    infoOf: (reader) => embedderInfo(dirs[reader]),
    loadEmbedder: (reader) => loadEmbedder(dirs[reader], { threads: 1 }),
    loadRanker: () => loadReranker(bundledRerankerDir(resourcesDir), { threads: 1 }),
    loadAnswerReader: () => loadAnswerReader(bundledAnswerReaderDir(resourcesDir), { threads: 1 }),
  }),
);
