/**
 * Nothing in this process may open a connection or listen for one, and ONNX Runtime must not phone home. Session rules
 * of the window do not cover Node code, so the ways out of Node are closed here. Domain and pipe sockets stay open:
 * processes talk to each other over them.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';
import { refuse, refusing } from './refuse.ts';

// Since 1.29 the library sends telemetry unless this is set before it loads (docs/security.md, trap 1).
process.env['ORT_DISABLE_TELEMETRY'] = '1';

/** A pipe of another machine (`\\machine\pipe\name`, Windows) is a connection; those of this one begin with a dot. */
const isOwnPath = (path: string): boolean => !/^[\\/]{2}(?![.?][\\/])/.test(path);

/** Arguments of `connect` and `listen`: a path (string, or `{ path }`) is local, everything else leaves the process. */
function isLocalPipe(args: readonly unknown[]): boolean {
  const first: unknown = Array.isArray(args[0]) ? (args[0] as readonly unknown[])[0] : args[0];
  if (typeof first === 'string') return Number.isNaN(Number(first)) && isOwnPath(first);
  return typeof first === 'object' && first !== null && 'path' in first && typeof first.path === 'string'
    ? isOwnPath(first.path)
    : false;
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  if (!isLocalPipe(args)) refuse('net');
  return Reflect.apply(connect, this, args) as net.Socket;
} as typeof connect;

const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (this: net.Server, ...args: unknown[]) {
  if (!isLocalPipe(args)) refuse('net');
  return Reflect.apply(listen, this, args) as net.Server;
} as typeof listen;

tls.connect = refusing('tls');

// The prototype too: whoever holds the class already gets no further.
for (const name of ['bind', 'connect', 'send', 'addMembership', 'addSourceSpecificMembership'])
  Object.defineProperty(dgram.Socket.prototype, name, { value: refusing('dgram') });
Object.defineProperty(dgram, 'createSocket', { value: refusing('dgram') });
Object.defineProperty(dgram, 'Socket', { value: refusing('dgram') });

for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(owner)) {
    if (/^(resolve|lookup|reverse)/.test(name)) Object.defineProperty(owner, name, { value: refusing('dns') });
  }
}

globalThis.fetch = () => Promise.reject(new Error('Carrel opens no network connections (fetch).'));
Object.defineProperty(globalThis, 'WebSocket', { value: undefined });
Object.defineProperty(globalThis, 'EventSource', { value: undefined });

// Named imports (`import { lookup } from 'node:dns'`) are bound separately from the objects changed above.
syncBuiltinESMExports();
