import type { CdpConnection } from './cdp.ts';
import { prevented } from './app.ts';
import { runtime } from './runtime.ts';
import { session } from './session.ts';
import { WebContents } from './web-contents.ts';

interface PausedRequest {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly redirectedRequestId?: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly postDataEntries?: readonly { readonly bytes?: string }[];
  };
}

/** Popups that were denied, so that their first request fails while Chromium still closes them. */
export type DeniedTargets = ReadonlySet<string>;

/** Every request of every page, worker and popup is asked about here, and answered, failed or let through. */
export async function interceptRequests(cdp: CdpConnection, denied: DeniedTargets): Promise<void> {
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  cdp.on<PausedRequest>('Fetch.requestPaused', (paused) => {
    decide(paused, denied).then(
      // the page left meanwhile
      ({ method, params }) => cdp.send(`Fetch.${method}`, { requestId: paused.requestId, ...params }).catch(() => {}),
      (error: unknown) => {
        console.error(`stand-in: ${paused.request.url} could not be answered:`, error);
        void cdp.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' }).catch(() => {});
      },
    );
  });
}

interface Decision {
  readonly method: 'failRequest' | 'continueRequest' | 'fulfillRequest';
  readonly params: object;
}
const fail = (errorReason: string): Decision => ({ method: 'failRequest', params: { errorReason } });

async function decide(paused: PausedRequest, denied: DeniedTargets): Promise<Decision> {
  const url = runtime.schemes.fromWire(paused.request.url);
  // Chromium asks every site for its icon, Electron asks none.
  if (url.endsWith('/favicon.ico')) return { method: 'fulfillRequest', params: { responseCode: 204 } };
  const contents = WebContents.ofFrame(paused.frameId);
  if (paused.resourceType === 'Document') {
    // A popup's request may come before the news that the popup exists.
    if (contents === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
    if (denied.has(paused.frameId)) return fail('Aborted');
    if (contents !== undefined && navigationPrevented(contents, url, paused)) return fail('Aborted');
  }
  const details = {
    id: paused.requestId,
    url,
    method: paused.request.method,
    resourceType: paused.resourceType,
    timestamp: Date.now(),
  };
  if (!(await session.defaultSession.mayRequest(details))) return fail('BlockedByClient');
  const handler = runtime.schemes.handlerFor(url);
  // As in Electron, what the app lets through goes out: a test of the app's lockdown must be able to fail.
  if (handler === undefined) return { method: 'continueRequest', params: {} };
  const response = await handler(toRequest(url, paused));
  return {
    method: 'fulfillRequest',
    params: {
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    },
  };
}

/** Electron's order: the event of every frame, then the one of the main frame. */
function navigationPrevented(contents: WebContents, url: string, paused: PausedRequest): boolean {
  const isMainFrame = paused.frameId === contents.targetId;
  if (isMainFrame && !contents.isOwnNavigation(url)) return false;
  const details = { url, isMainFrame, isSameDocument: false };
  const redirect = paused.redirectedRequestId !== undefined;
  if (redirect) return prevented((event) => contents.emit('will-redirect', Object.assign(event, details), url));
  if (prevented((event) => contents.emit('will-frame-navigate', Object.assign(event, details)))) return true;
  return isMainFrame && prevented((event) => contents.emit('will-navigate', Object.assign(event, details), url));
}

function toRequest(url: string, { request }: PausedRequest): Request {
  const entries = request.postDataEntries ?? [];
  const body =
    entries.length === 0 ? null : Buffer.concat(entries.map((entry) => Buffer.from(entry.bytes ?? '', 'base64')));
  return new Request(url, { method: request.method, headers: request.headers, body });
}
