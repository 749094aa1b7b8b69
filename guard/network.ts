/**
 * The first import of every process that Carrel starts: nothing in it may open a connection, and ONNX Runtime must not
 * phone home. Session rules of the window do not cover Node code, so the ways out of Node are closed here.
 * Domain and pipe sockets stay open: processes talk to each other over them.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

// Since 1.29 the library sends telemetry unless this is set before it loads (docs/security.md, trap 1).
process.env['ORT_DISABLE_TELEMETRY'] = '1';

function refuse(what: string): never {
  throw new Error(`Carrel opens no network connections (${what}).`);
}

/** Arguments of `net.connect`: a path (string, or `{ path }`) is local, everything else leaves the process. */
function isLocalPipe(args: readonly unknown[]): boolean {
  const first: unknown = Array.isArray(args[0]) ? (args[0] as readonly unknown[])[0] : args[0];
  if (typeof first === 'string') return Number.isNaN(Number(first));
  return typeof first === 'object' && first !== null && 'path' in first && typeof first.path === 'string';
}

const socketConnect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  if (!isLocalPipe(args)) refuse('net');
  return Reflect.apply(socketConnect, this, args) as net.Socket;
} as typeof socketConnect;

tls.connect = () => refuse('tls');
dgram.createSocket = () => refuse('dgram');

for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(owner)) {
    if (/^(resolve|lookup|reverse)/.test(name)) Object.defineProperty(owner, name, { value: () => refuse('dns') });
  }
}

globalThis.fetch = () => Promise.reject(new Error('Carrel opens no network connections (fetch).'));
Object.defineProperty(globalThis, 'WebSocket', { value: undefined });
Object.defineProperty(globalThis, 'EventSource', { value: undefined });

// Named imports (`import { lookup } from 'node:dns'`) are bound separately from the objects changed above.
syncBuiltinESMExports();
