/** The shell around the page: what the page has, what it has not, and that nothing gets out of it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { ShellBridge } from '../../common/contracts/shell.ts';
import { expect, test } from '../fixtures.ts';
import { electronEnvironment, root } from '../runtime.ts';

declare global {
  interface Window {
    readonly carrel: ShellBridge;
  }
}

test.describe('the page', () => {
  test('has the shell, frozen, and nothing of Node', async ({ page }) => {
    const found = await page.evaluate(() => ({
      shell: Object.keys(window.carrel).toSorted(),
      frozen: Object.isFrozen(window.carrel),
      node: ['require', 'process', 'module', 'global', 'Buffer', 'ipcRenderer', 'electron'].filter(
        (name) => name in window,
      ),
      isolated: window.crossOriginIsolated,
    }));
    expect(found).toEqual({
      shell: [
        'chooseFiles',
        'chooseModel',
        'chooseTarget',
        'importFiles',
        'onEngineState',
        'onMenu',
        'openEnginePort',
        'platform',
        'repairLibrary',
        'restartEngine',
        'setTheme',
        'version',
      ],
      frozen: true,
      node: [],
      isolated: true,
    });
  });

  test('loads without a complaint', async ({ page, problems }) => {
    await expect(page).toHaveTitle('Carrel');
    expect(problems).toEqual([]);
  });

  test('is as large as its window', async ({ app, page }) => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1000, 700));
    await page.waitForFunction(() => window.innerWidth === 1000);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(300, 200));
    await page.waitForFunction(() => window.innerWidth === 900); // the least it may be
  });

  test('gets what it may not ask for refused, as data that keeps code and values', async ({ page }) => {
    const refusals = await page.evaluate(async () => {
      const shell = window.carrel as unknown as Record<string, (argument: unknown) => Promise<unknown>>;
      const attempts: [string, unknown][] = [
        ['setTheme', 'pink'],
        ['chooseFiles', '/etc'],
        ['openEnginePort', 'x'.repeat(129)],
        ['openEnginePort', { nonce: 1 }],
      ];
      return Promise.all(attempts.map(([name, argument]) => shell[name]?.(argument)));
    });
    const refusal = (channel: string): unknown => ({
      error: {
        code: 'bad-request',
        notice: { code: 'bad-request', params: { what: expect.stringMatching(new RegExp(`^${channel}: `)) } },
      },
    });
    expect(refusals).toEqual(
      ['carrel:set-theme', 'carrel:choose', 'carrel:open-port', 'carrel:open-port'].map(refusal),
    );
  });

  test('follows the theme it sets, also at the next start', async ({ launch }) => {
    const first = await launch();
    await first.page.evaluate(() => window.carrel.setTheme('dark'));
    await first.page.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await first.app.close();
    const second = await launch();
    expect(await second.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  });
});

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

test('no way out of the page leads anywhere', async ({ app, page }) => {
  const { server, url, calls } = await outside();
  try {
    const before = page.url();
    const outcomes: Record<string, unknown> = {};
    for (const [name, way] of Object.entries(waysOut)) {
      outcomes[name] =
        (await page.evaluate(way as (url: string) => unknown, `${url}/${encodeURIComponent(name)}`)) ?? 'failed';
    }
    expect(outcomes).toEqual(Object.fromEntries(Object.keys(waysOut).map((name) => [name, 'failed'])));
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

test('app:// serves the build and nothing around it', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const status = (path: string, method = 'GET'): Promise<number | string> =>
      fetch(path, { method }).then(
        (response) => response.status,
        () => 'failed',
      );
    const index = await fetch('/index.html');
    return {
      type: index.headers.get('content-type'),
      nosniff: index.headers.get('x-content-type-options'),
      policy: index.headers.get('content-security-policy')?.startsWith("default-src 'none'"),
      encodedDots: await status('/%2e%2e%2fmain%2fmain.js'),
      backslash: await status('/..%5cmain%5cmain.js'),
      nul: await status('/index.html%00.js'),
      missing: await status('/nothing.js'),
      otherKind: await status('/index.exe'),
      post: await status('/index.html', 'POST'),
      head: await status('/index.html', 'HEAD'),
    };
  });
  expect(answers).toEqual({
    type: 'text/html; charset=utf-8',
    nosniff: 'nosniff',
    policy: true,
    encodedDots: 403,
    backslash: 403,
    nul: 403,
    missing: 404,
    otherKind: 404,
    post: 405,
    head: 200,
  });
});

test('a second start ends at once and the first window comes forward', async ({ app, userDataDir }) => {
  const focused = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => void BrowserWindow.getAllWindows()[0]?.once('focus', () => resolve())),
  );
  const second = spawn(
    createRequire(import.meta.url)('electron') as string,
    [root, `--user-data-dir=${userDataDir}`, '--no-sandbox'],
    {
      env: { ...process.env, ...electronEnvironment(process.env).env },
      stdio: 'ignore',
    },
  );
  const [code] = (await once(second, 'exit')) as [number];
  expect(code).toBe(0);
  await focused;
});

test('a killed engine is started again, and the page is told', async ({ engine, page }) => {
  await page.evaluate(() => {
    const phases: string[] = [];
    Object.assign(window, { phases });
    window.carrel.onEngineState(({ phase }) => phases.push(phase));
  });
  const phaseIs = (phase: string): Promise<unknown> =>
    page.waitForFunction((wanted) => (window as unknown as { phases: string[] }).phases.at(-1) === wanted, phase);
  await phaseIs('ready');
  const before = await engine.pid();
  await engine.kill();
  await page.waitForFunction(() => (window as unknown as { phases: string[] }).phases.includes('restarting'));
  await phaseIs('ready');
  expect(await engine.pid()).not.toBe(before);
});
