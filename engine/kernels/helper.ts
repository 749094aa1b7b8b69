import '../../guard/network.ts';
import { workerData } from 'node:worker_threads';
import { instantiate } from './instance.ts';

/** A helper thread: works along on the jobs in a shared memory until it is sent home. */
const { memory, thread } = workerData as { readonly memory: WebAssembly.Memory; readonly thread: number };
instantiate(memory).help(thread);
