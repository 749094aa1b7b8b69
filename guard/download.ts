/**
 * The guard of the one process that downloads, in the place of `network.ts`: it may reach the hub of models and nothing
 * else. A process has one guard from its start, and what an ordinary guard has closed nothing opens again.
 */
import './children.ts';
import './internals.ts';
import { closeConnections } from './close-connections.ts';
import { hubOf } from './hub.ts';

const hub = hubOf(process.env);
closeConnections((host, port) => hub.mayReach(host, port));
