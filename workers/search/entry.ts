import '../../guard/network.ts';
import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { searchThreadContract, type SearchThreadContract } from '../../common/contracts/search-thread.ts';
import { fromNodePort } from '../../common/rpc/adapters.ts';
import { serve } from '../../common/rpc/server.ts';
import { withStoreErrors } from '../../engine/store/handlers.ts';
import { searchRoom, type SearchRoom } from '../../engine/search/room.ts';
import { openReadable, type ReadableDB } from '../../engine/store/open.ts';
import { tuneForSearch } from '../../engine/store/search/tune.ts';

/** The search thread: a read-only connection to one library, so that a search never waits for an import. */
const { libraryDir, key = null } = v.parse(
  v.object({ libraryDir: v.string(), key: v.optional(v.nullable(v.instance(Uint8Array))) }),
  workerData,
);
if (parentPort === null) throw new Error('The search thread is started as a worker thread.');

let opened: { readonly db: ReadableDB; readonly room: SearchRoom } | undefined;

/** Opened by the first question, so that a library that can't be opened is an answer and not the end of the thread. */
function room(): SearchRoom {
  if (opened === undefined) {
    const db = openReadable(libraryDir, key);
    tuneForSearch(db);
    opened = { db, room: searchRoom(db) };
  }
  return opened.room;
}

const port = fromNodePort(parentPort);
port.onClose(() => opened?.db.close());
serve(
  port,
  searchThreadContract,
  withStoreErrors<SearchThreadContract>(libraryDir, {
    search: (params, signal) => room().search(params, signal),
    models: (params, signal) => room().models(params, signal),
    named: (params, signal) => room().named(params, signal),
    whole: (params, signal) => room().whole(params, signal),
    unread: (params, signal) => room().unread(params, signal),
    locate: (params, signal) => room().locate(params, signal),
    uncertain: (params, signal) => room().uncertain(params, signal),
    compare: (params, signal) => room().compare(params, signal),
    timeline: (params, signal) => room().timeline(params, signal),
    rows: (params, signal) => room().rows(params, signal),
    notes: (params, signal) => room().notes(params, signal),
    documents: (params, signal) => room().documents(params, signal),
    passagesOf: (params, signal) => room().passagesOf(params, signal),
  }),
);
