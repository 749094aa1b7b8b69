import '../../guard/network.ts';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { checkThreadContract, type CheckThreadContract } from '../../common/contracts/check-thread.ts';
import type { Damage } from '../../common/domain/damage.ts';
import { CarrelError } from '../../common/errors.ts';
import { fromNodePort } from '../../common/rpc/adapters.ts';
import { serve } from '../../common/rpc/server.ts';
import { checkSteps } from '../../engine/store/check.ts';
import { withStoreErrors } from '../../engine/store/handlers.ts';
import { openReadable } from '../../engine/store/open.ts';

/** The check thread: a read-only connection of its own, for a look at the whole library while nobody waits. */
if (parentPort === null)
  throw new CarrelError('internal', 'internal', {
    params: { what: 'The check thread is started as a worker thread.' },
  });
const { libraryDir, key } = v.parse(
  v.object({ libraryDir: v.string(), key: v.nullable(v.instance(Uint8Array)) }),
  workerData,
);
serve(
  fromNodePort(parentPort),
  checkThreadContract,
  withStoreErrors<CheckThreadContract>(libraryDir, {
    async check(_, signal) {
      const db = openReadable(libraryDir, key);
      try {
        const found: Damage[] = [];
        for (const step of checkSteps(db)) {
          if (step !== null) found.push(step);
          // A message that breaks it off comes in between two steps.
          await setImmediate();
          if (signal.aborted) throw new CarrelError('cancelled', 'cancelled');
        }
        return found;
      } finally {
        db.close();
      }
    },
    rest: () => null,
  }),
);
