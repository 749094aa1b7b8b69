import '../../guard/network.ts';
import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { searchThreadContract } from '../../common/contracts/search-thread.ts';
import { fromNodePort } from '../../common/rpc/adapters.ts';
import { serve } from '../../common/rpc/server.ts';
import { searchRoom } from '../../engine/search/room.ts';
import { openReadable } from '../../engine/store/open.ts';
import { tuneForSearch } from '../../engine/store/search/tune.ts';

/** The search thread: a read-only connection to one library, so that a search never waits for an import. */
const { libraryDir } = v.parse(v.object({ libraryDir: v.string() }), workerData);
if (parentPort === null) throw new Error('The search thread is started as a worker thread.');

const db = openReadable(libraryDir);
tuneForSearch(db);
const port = fromNodePort(parentPort);
port.onClose(() => db.close());
serve(port, searchThreadContract, searchRoom(db));
