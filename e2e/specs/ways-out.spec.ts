/** The ways out that a hostile page tries are ways: in a page without Carrel’s policies they make a call. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, expect, test } from '@playwright/test';
import { findChromium } from '../standin/chromium.ts';
import { quietWaysOut } from '../ways-out/all.ts';
import { farAway } from '../ways-out/far-away.ts';

/** A server that keeps what is asked of it, and gives a page that has no policy. */
async function listening(): Promise<{ url: string; called: Set<string>; close(): void }> {
  const called = new Set<string>();
  const server = createServer((request, response) => {
    called.add(decodeURIComponent(request.url ?? '').slice(1));
    response.setHeader('access-control-allow-origin', '*').setHeader('content-type', 'text/html');
    response.end('<!doctype html><body>A page.');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, called, close: () => server.close() };
}

const executablePath = findChromium(process.env, false);
/** Pages at a time. */
const together = 8;

/** These need another Chromium, another protocol than HTTP, or a person who allows them. */
const silentHere = new Set([
  'track of a video',
  'used drawing',
  'icon of the page',
  'manifest',
  'map of imports',
  'service worker',
  'shared worker',
  'WebTransport',
  'relay of WebRTC',
  'icon of a notification',
  'cover of what plays',
  'other schemes',
  'policy of a page in a frame',
  'sheet of a transformation',
  'base of all addresses',
  'set of frames',
  'fenced frame',
  'filter of an element',
  'icon for a telephone',
  'policy that reports',
  'picture that counts a visit',
  'address of the page without loading it',
  'candidate of a far side',
  'server that tells one’s address',
  'sockets of the system',
  'screen somewhere else',
  'place of this machine',
  'speech that a server understands',
  'speech that a server speaks',
  'translator and model of the browser',
  'licence of a film',
  'payment',
  'key of this person',
  'handler of a scheme',
  'shared page',
  'storage of a third side',
  'auction of advertisements',
  'storage that is shared',
  'fetch that goes on alone',
  'token of a third side',
  'file that is dragged out',
  'sheet that transforms',
]);

test('in a page without a policy, ways out lead out', async () => {
  test.setTimeout(120_000);
  test.skip(executablePath === undefined, 'no Chromium without Carrel is here');
  const [home, outside] = [await listening(), await listening()];
  const browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });
  const ways = Object.entries(quietWaysOut).filter(([name]) => !silentHere.has(name));
  const hasCalled = (name: string): boolean => [...outside.called].some((path) => path.startsWith(name));
  try {
    for (let from = 0; from < ways.length; from += together) {
      await Promise.all(
        ways.slice(from, from + together).map(async ([name, way]) => {
          const page = await browser.newPage();
          await page.goto(home.url.replace('127.0.0.1', 'localhost'));
          // A way that leaves the page ends its own evaluation.
          void page.evaluate(way, `${outside.url}/${encodeURIComponent(name)}`).catch(() => {});
          await expect.poll(() => hasCalled(name), { message: `${name} makes a call`, timeout: 30_000 }).toBe(true);
          await page.close();
        }),
      );
    }
    for (const address of farAway) {
      const page = await browser.newPage();
      await page.goto(home.url);
      // The proof must see a call that leaves the machine. Nobody answers there: it is given up by itself.
      await page.evaluate((url) => fetch(url, { signal: AbortSignal.timeout(3_000) }).catch(() => {}), address);
      await page.close();
    }
  } finally {
    await browser.close();
    home.close();
    outside.close();
  }
});
