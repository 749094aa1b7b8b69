/**
 * The first import of every process and thread that Carrel starts: no connection, no child or thread without this
 * guard, no debugger. It stands in the way of code that phones home and of a mistake of ours. Machine code (native
 * modules) is checked by counting packets, not here.
 */
import './connections.ts';
import './children.ts';
import './internals.ts';
