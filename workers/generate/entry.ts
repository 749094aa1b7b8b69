import '../../guard/network.ts';
import { parentPort } from 'node:worker_threads';
import { generateThreadContract } from '../../common/contracts/generate-thread.ts';
import { CarrelError } from '../../common/errors.ts';
import { fromNodePort } from '../../common/rpc/adapters.ts';
import { serve } from '../../common/rpc/server.ts';
import { generateThreadHandlers } from './handlers.ts';

/** The generate thread: the language model blocks it while it computes. */
if (parentPort === null)
  throw new CarrelError('internal', 'internal', {
    params: { what: 'The generate thread is started as a worker thread.' },
  });
serve(fromNodePort(parentPort), generateThreadContract, generateThreadHandlers());
