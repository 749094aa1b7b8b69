import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { CarrelError } from '../../common/errors.ts';
import { mayFollow, type Hub } from '../../guard/hub.ts';

/** An answer of the hub: the headers it gave by itself, and the answer of the server that it led to. */
export interface HubAnswer {
  /** Headers of the first answer: the hub's own, also where it redirects. */
  readonly first: IncomingMessage['headers'];
  readonly response: IncomingMessage;
}

export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** How long a server may say nothing, in milliseconds. */
  readonly stallMs: number;
}

const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Asks the hub for a path, and follows it to its own servers of files. The request says what is asked for, and nothing
 * else: no cookie, no account, no name of this program.
 *
 * @throws CarrelError `bad-request` for a redirect elsewhere, `unavailable` when nobody answers
 */
export async function askHub(hub: Hub, path: string, options: RequestOptions): Promise<HubAnswer> {
  let address = new URL(`${hub.origin}${path}`);
  let first: IncomingMessage['headers'] | undefined;
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const response = await ask(address, options);
    // A moved repository redirects within the hub, before there is anything to know of the file.
    if (first === undefined || first['x-linked-etag'] === undefined) first = response.headers;
    if (!redirects.has(response.statusCode ?? 0)) return { first, response };
    response.destroy();
    const { location = '' } = response.headers;
    if (!URL.canParse(location, address.href)) throw elsewhere(location);
    address = new URL(location, address);
    if (!mayFollow(hub, address)) throw elsewhere(address.host);
  }
  throw elsewhere(address.host);
}

const elsewhere = (host: string): CarrelError =>
  new CarrelError('bad-request', 'download-elsewhere', { params: { host: host.slice(0, 100) } });

function ask(address: URL, { headers = {}, signal, stallMs }: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const fail = (cause: Error): void =>
      reject(new CarrelError('unavailable', 'download-unreachable', { params: { host: address.host }, cause }));
    const { get } = address.protocol === 'https:' ? https : http;
    const request = get(
      address.href,
      { headers, signal, agent: false, timeout: stallMs, maxHeaderSize: 64_000 },
      resolve,
    );
    // The response's own errors too: an answer that nobody reads yet must not end the process.
    request.on('response', (response) => response.on('error', () => {}));
    request.on('timeout', () => request.destroy(new Error('no answer')));
    request.on('error', fail);
  });
}
