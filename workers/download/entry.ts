import '../../guard/download.ts';
import { serveDownload } from '../../engine/download/serve.ts';
import { hubOf } from '../../guard/hub.ts';
import { serveStarter } from '../starter-port.ts';

/** The one process that reaches the network: one model's file from one hub, then it ends. */

const hub = hubOf(process.env);
serveStarter((port) => serveDownload(port, hub));
