import '../../guard/network.ts';
import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { backupThreadContract } from '../../common/contracts/backup-thread.ts';
import { CarrelError } from '../../common/errors.ts';
import { fromNodePort } from '../../common/rpc/adapters.ts';
import { serve } from '../../common/rpc/server.ts';
import { makeBackup } from '../../engine/store/backups.ts';

/** The backup thread: copying a large library takes seconds, in which the engine's thread must answer. */
if (parentPort === null)
  throw new CarrelError('internal', 'internal', {
    params: { what: 'The backup thread is started as a worker thread.' },
  });
const { libraryDir, key } = v.parse(
  v.object({ libraryDir: v.string(), key: v.nullable(v.instance(Uint8Array)) }),
  workerData,
);
serve(fromNodePort(parentPort), backupThreadContract, { make: ({ now }) => makeBackup(libraryDir, key, now) });
