/** A page that was taken over: no way out of it, no script from text, no path to name, no permission. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { quietWaysOut } from '../ways-out/all.ts';
import { farAway } from '../ways-out/far-away.ts';

/** A server outside of the app that counts who calls. */
async function outside(): Promise<{ readonly server: Server; readonly url: string; readonly calls: string[] }> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('reached');
  });
  server.on('connection', () => calls.push('connection'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
}

/** Every way a page has to reach an address; each resolves when it has failed or done its worst. */
const waysOut: Readonly<Record<string, (url: string) => unknown>> = {
  fetch: (url) =>
    fetch(url).then(
      () => 'reached',
      () => 'failed',
    ),
  'no-cors fetch': (url) =>
    fetch(url, { mode: 'no-cors' }).then(
      () => 'reached',
      () => 'failed',
    ),
  beacon: (url) => void navigator.sendBeacon(url, 'secret'),
  XMLHttpRequest: (url) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.addEventListener('loadend', () => resolve(request.status === 0 ? 'failed' : 'reached'));
      request.open('GET', url);
      request.send();
    }),
  image: (url) =>
    new Promise((resolve) => {
      const image = new Image();
      image.addEventListener('load', () => resolve('reached'));
      image.addEventListener('error', () => resolve('failed'));
      image.src = url;
    }),
  script: (url) =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.addEventListener('load', () => resolve('reached'));
      script.addEventListener('error', () => resolve('failed'));
      script.src = url;
      document.head.append(script);
    }),
  stylesheet: (url) =>
    new Promise((resolve) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.addEventListener('load', () => resolve('reached'));
      link.addEventListener('error', () => resolve('failed'));
      link.href = url;
      document.head.append(link);
    }),
  hints: (url) => {
    for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'prerender', 'modulepreload']) {
      const link = document.createElement('link');
      link.rel = rel;
      link.href = url;
      document.head.append(link);
    }
  },
  frame: (url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
  },
  object: (url) => {
    const object = document.createElement('object');
    object.data = url;
    document.body.append(object);
  },
  WebSocket: (url) =>
    new Promise((resolve) => {
      const socket = new WebSocket(url.replace('http', 'ws'));
      socket.addEventListener('open', () => resolve('reached'));
      socket.addEventListener('error', () => resolve('failed'));
    }),
  EventSource: (url) =>
    new Promise((resolve) => {
      const source = new EventSource(url);
      source.addEventListener('open', () => resolve('reached'));
      source.addEventListener('error', () => {
        source.close();
        resolve('failed');
      });
    }),
  worker: (url) =>
    new Promise((resolve) => {
      try {
        const worker = new Worker(url);
        worker.addEventListener('message', () => resolve('reached'));
        worker.addEventListener('error', () => resolve('failed'));
      } catch {
        resolve('failed'); // another origin
      }
    }),
  popup: (url) => void window.open(url),
  'link in a new window': (url) => {
    const link = document.createElement('a');
    link.href = url;
    link.target = '_blank';
    document.body.append(link);
    link.click();
  },
  download: (url) => {
    const link = document.createElement('a');
    link.href = url;
    link.download = 'file';
    document.body.append(link);
    link.click();
  },
  form: (url) => {
    const form = document.createElement('form');
    form.action = url;
    form.method = 'post';
    document.body.append(form);
    form.submit();
  },
  navigation: (url) => {
    location.href = url;
  },
  'meta refresh': (url) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0;url=${url}`;
    document.head.append(meta);
  },
};

/** A refusal inside of the page; what goes wrong around it is no refusal. */
function onlyInPage(error: unknown): void {
  if (!(error instanceof Error && error.message.startsWith('page.evaluate: '))) throw error;
  if (/closed|crashed|destroyed/u.test(error.message)) throw error;
}

/** A way that the page's Trusted Types close before it begins. */
function trustedTypesRefusal(error: unknown): 'failed' {
  if (error instanceof Error && error.message.includes("requires 'Trusted")) return 'failed';
  throw error;
}

/** Runs every way with an address in the page. What answers must have failed. */
async function tryAll(page: Page, target: string): Promise<void> {
  const outcomes: Record<string, unknown> = {};
  for (const [name, way] of Object.entries(waysOut)) {
    outcomes[name] = await page
      .evaluate(way as (url: string) => unknown, `${target}/${encodeURIComponent(name)}`)
      .then((outcome) => outcome ?? 'failed', trustedTypesRefusal);
  }
  expect(outcomes).toEqual(Object.fromEntries(Object.keys(waysOut).map((name) => [name, 'failed'])));
  for (const [name, way] of Object.entries(quietWaysOut)) {
    // What throws at once has failed; what does not is heard outside, or is not.
    await page.evaluate(way, `${target}/${encodeURIComponent(name)}`).catch(onlyInPage);
  }
}

test('no way out of the page leads anywhere', async ({ app, page }) => {
  const { server, url, calls } = await outside();
  try {
    const before = page.url();
    for (const target of [url, ...farAway]) await tryAll(page, target);
    expect(Object.keys({ ...waysOut, ...quietWaysOut })).toHaveLength(122);
    // What has no event of its own has had its turn once the page has answered a timer after it.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    expect({ calls, url: page.url(), windows: app.windows().length }).toEqual({ calls: [], url: before, windows: 1 });

    // The control: the server was there all the time and does count.
    await fetch(`${url}/control`);
    expect(calls).toEqual(['connection', '/control']);
  } finally {
    server.close();
  }
});

test('WebRTC finds no address to talk from', async ({ page }) => {
  const candidates = await page.evaluate(async () => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] });
    const found: string[] = [];
    peer.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate !== null && candidate.candidate !== '') found.push(candidate.candidate);
    });
    peer.createDataChannel('out');
    await peer.setLocalDescription(await peer.createOffer());
    if (peer.iceGatheringState !== 'complete') {
      await new Promise<void>((resolve) => {
        peer.addEventListener('icegatheringstatechange', () => {
          if (peer.iceGatheringState === 'complete') resolve();
        });
      });
    }
    return found;
  });
  expect(candidates).toEqual([]);
});

test('no text becomes a script or a part of the page, and no address but one a worker', async ({ page }) => {
  const outcomes = await page.evaluate(() => {
    const text = '<img src=x onerror="window.hurt = 1">';
    const { trustedTypes } = globalThis as unknown as {
      readonly trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    const rules = { createHTML: String, createScript: String, createScriptURL: String };
    const attempts: Readonly<Record<string, () => unknown>> = {
      innerHTML: () => (document.createElement('p').innerHTML = text),
      outerHTML: () => (document.body.appendChild(document.createElement('p')).outerHTML = text),
      insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', text),
      'document.write': () => document.write(text), // oxlint-disable-line no-document-write -- what is tried
      srcdoc: () => (document.createElement('iframe').srcdoc = text),
      DOMParser: () => new DOMParser().parseFromString(text, 'text/html'),
      range: () => document.createRange().createContextualFragment(text),
      'text of a script': () => (document.createElement('script').text = 'window.hurt = 1'),
      'address of a script': () => (document.createElement('script').src = '/index.js'),
      worker: () => new Worker('/index.js'),
      'shared worker': () => new SharedWorker('/index.js'),
      handler: () => document.body.setAttribute('onclick', 'window.hurt = 1'),
      'another policy': () => trustedTypes.createPolicy('another', rules),
      'the default policy': () => trustedTypes.createPolicy('default', rules),
      'our policy again': () => trustedTypes.createPolicy('carrel-pdf-worker', rules),
    };
    return Object.entries(attempts).map(([name, attempt]) => {
      try {
        attempt();
        return [name, 'done'];
      } catch (error) {
        return [name, (error as Error).name];
      }
    });
  });
  expect(outcomes.filter(([, outcome]) => outcome !== 'TypeError')).toEqual([]);
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
});

test('the page names no path: what was not dropped or chosen is refused', async ({ page }) => {
  const outcomes = await page.evaluate(async () => {
    const path = '/etc/hostname';
    const pretended: Readonly<Record<string, unknown>> = {
      'a file of its own making': new File(['secret'], path),
      'with a path written on it': Object.assign(new File(['secret'], 'hostname'), { path }),
      'an object like a file': { name: 'hostname', path },
      'a path': path,
    };
    return Promise.all(
      Object.entries(pretended).map(async ([name, file]) => {
        try {
          const reply = await window.carrel.importFiles([file as File]);
          return [name, 'value' in reply ? reply.value.grants.length : 'refused'];
        } catch {
          return [name, 'refused'];
        }
      }),
    );
  });
  expect(outcomes).toEqual([
    ['a file of its own making', 0],
    ['with a path written on it', 0],
    ['an object like a file', 'refused'],
    ['a path', 'refused'],
  ]);
});

test('permissions are denied', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
    return Promise.all(
      names.map(async (name) => [name, (await navigator.permissions.query({ name: name as PermissionName })).state]),
    );
  });
  expect(Object.fromEntries(states)).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    camera: 'denied',
    microphone: 'denied',
    'clipboard-read': 'denied',
    midi: 'denied',
  });
});

test('a frame inside the page has no shell', async ({ page }) => {
  const kind = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return typeof (frame.contentWindow as Partial<Window> | null)?.carrel;
  });
  expect(kind).toBe('undefined');
});
