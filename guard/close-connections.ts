/**
 * Closes the ways out of Node in this process, for good. Session rules of the window do not cover Node code. Domain and
 * pipe sockets stay open: processes talk to each other over them.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';
import { recordAttempt } from './attempts.ts';
import { refuse, refusing } from './refuse.ts';

/** A pipe of another machine (`\\machine\pipe\name`, Windows) is a connection; those of this one begin with a dot. */
const isOwnPath = (path: string): boolean => !/^[\\/]{2}(?![.?][\\/])/.test(path);

/** The first argument of `connect` and `listen`; Node's own callers wrap their arguments in an array. */
const firstOf = (args: readonly unknown[]): unknown =>
  Array.isArray(args[0]) ? (args[0] as readonly unknown[])[0] : args[0];

/** Arguments of `connect` and `listen`: a path (string, or `{ path }`) is local, everything else leaves the process. */
function isLocalPipe(args: readonly unknown[]): boolean {
  const first = firstOf(args);
  if (typeof first === 'string') return Number.isNaN(Number(first)) && isOwnPath(first);
  return typeof first === 'object' && first !== null && 'path' in first && typeof first.path === 'string'
    ? isOwnPath(first.path)
    : false;
}

/** Where `connect` would lead, by the name that was asked for. */
function targetOf(args: readonly unknown[]): { readonly host: string; readonly port: number } {
  const first = firstOf(args);
  const options = typeof first === 'object' && first !== null ? (first as Record<string, unknown>) : undefined;
  const host = options === undefined ? args[1] : options['host'];
  return {
    host: typeof host === 'string' ? host : 'localhost',
    port: Number(options === undefined ? first : options['port']),
  };
}

/**
 * @param mayReach hosts and ports that this process may connect to all the same. Names of such hosts are looked up,
 *   others are not
 */
export function closeConnections(mayReach: (host: string, port: number) => boolean): void {
  const { connect } = net.Socket.prototype;
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
    if (!isLocalPipe(args)) {
      const { host, port } = targetOf(args);
      if (!mayReach(host, port)) refuse('net', `${host}:${port}`);
      recordAttempt({ what: 'net', to: `${host}:${port}`, allowed: true });
    }
    return Reflect.apply(connect, this, args) as net.Socket;
  } as typeof connect;

  const { listen } = net.Server.prototype;
  net.Server.prototype.listen = function (this: net.Server, ...args: unknown[]) {
    if (!isLocalPipe(args)) refuse('net');
    return Reflect.apply(listen, this, args) as net.Server;
  } as typeof listen;

  const connectTls = tls.connect;
  tls.connect = function (...args: unknown[]) {
    const { host, port } = targetOf(args);
    if (!mayReach(host, port)) refuse('tls', `${host}:${port}`);
    return Reflect.apply(connectTls, tls, args) as tls.TLSSocket;
  } as typeof connectTls;

  // The prototype too: whoever holds the class already gets no further.
  for (const name of ['bind', 'connect', 'send', 'addMembership', 'addSourceSpecificMembership'])
    Object.defineProperty(dgram.Socket.prototype, name, { value: refusing('dgram') });
  Object.defineProperty(dgram, 'createSocket', { value: refusing('dgram') });
  Object.defineProperty(dgram, 'Socket', { value: refusing('dgram') });

  const { lookup } = dns;
  for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (/^(resolve|lookup|reverse)/.test(name)) Object.defineProperty(owner, name, { value: refusing('dns') });
    }
  }
  Object.defineProperty(dns, 'lookup', {
    value: (name: unknown, ...rest: unknown[]): unknown => {
      // A name has no port; those that may be reached are reached at that of https.
      if (typeof name !== 'string' || !mayReach(name, 443)) return refuse('dns', String(name));
      return Reflect.apply(lookup, dns, [name, ...rest]);
    },
  });

  globalThis.fetch = () => {
    recordAttempt({ what: 'fetch', to: '', allowed: false });
    return Promise.reject(new Error('Carrel opens no network connections (fetch).'));
  };
  for (const name of ['WebSocket', 'EventSource']) {
    // Node makes these classes when their property is looked at, also to define another value: 50 ms of each start.
    Reflect.deleteProperty(globalThis, name);
    Object.defineProperty(globalThis, name, { value: undefined });
  }

  // Named imports (`import { lookup } from 'node:dns'`) are bound separately from the objects changed above.
  syncBuiltinESMExports();
}
