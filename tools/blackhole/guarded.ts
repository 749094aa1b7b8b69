/**
 * Starts our embed thread as the app does, uses it, and stays alive so that anything the library does later is seen.
 */
import '../../guard/network.ts';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { IndexThreadContract } from '../../common/contracts/index-thread.ts';
import { entryUrl } from '../../common/entry-url.ts';
import { fromNodePort } from '../../common/rpc/adapters.ts';
import { connect } from '../../common/rpc/client.ts';
import { startThread } from '../../guard/start.ts';

const idleMs = Number(process.argv[2]);
const worker = startThread(entryUrl(import.meta.url, '../../workers/embed/entry'), {
  workerData: { resourcesDir: join(import.meta.dirname, '..', '..', 'resources') },
});
const client = connect<IndexThreadContract>(fromNodePort(worker));
const vector = await client.call('embedQuery', { reader: 'english', text: 'Does anything leave this machine?' });
await setTimeout(idleMs);
console.log(`embedded ${vector.length}`);
await worker.terminate();
