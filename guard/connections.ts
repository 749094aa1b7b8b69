/** Nothing in this process may open a connection or listen for one, and ONNX Runtime must not phone home. */
import { closeConnections } from './close-connections.ts';

// Since 1.29 the library sends telemetry unless this is set before it loads (docs/security.md, trap 1).
process.env['ORT_DISABLE_TELEMETRY'] = '1';

closeConnections(() => false);
