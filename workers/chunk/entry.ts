import '../../guard/network.ts';
import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { chunkThreadContract } from '../../common/contracts/chunk-thread.ts';
import { CarrelError } from '../../common/errors.ts';
import { fromNodePort } from '../../common/rpc/adapters.ts';
import { serve } from '../../common/rpc/server.ts';
import { chunkDocument } from '../../engine/chunk/chunk-document.ts';
import { overviewOf } from '../../engine/overview/overview.ts';
import { bundledEmbedderDir, readTokenizer } from '../../engine/embed/bundle.ts';

/** The chunk thread. `workerData`: where the app's resources lie. */
if (parentPort === null)
  throw new CarrelError('internal', 'internal', {
    params: { what: 'The chunk thread is started as a worker thread.' },
  });
const { resourcesDir } = v.parse(v.looseObject({ resourcesDir: v.string() }), workerData);
// Read with the first call, so that a tokenizer that is missing fails the call and not the thread.
let count: ((text: string) => number) | undefined;
serve(fromNodePort(parentPort), chunkThreadContract, {
  chunk: ({ parts }) => chunkDocument(parts, (count ??= readTokenizer(bundledEmbedderDir(resourcesDir)).count)),
  overview: ({ document }) => overviewOf(document),
});
