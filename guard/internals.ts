/** What leads around the other modules of the guard: Node's debugger, which listens, and its inner modules. */
import inspector from 'node:inspector';
import inspectorPromises from 'node:inspector/promises';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { refusing } from './refuse.ts';

for (const module of [inspector, inspectorPromises])
  Object.defineProperty(module, 'open', { value: refusing('inspector') });

/** Sockets of Node's own, below `node:net`. */
Object.defineProperty(process, 'binding', { value: refusing('process.binding') });
/** Opens the debugger of any process of this user. */
Object.defineProperty(process, '_debugProcess', { value: refusing('inspector') });

// The signal by which somebody outside opens the debugger; a listener takes the place of Node's own. Windows has none.
if (isMainThread) process.on('SIGUSR1', () => {});

syncBuiltinESMExports();
