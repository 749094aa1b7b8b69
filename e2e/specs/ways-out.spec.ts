/** The ways out that a hostile page tries are ways: in a page without Carrel’s policies most of them make a call. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, expect, test } from '@playwright/test';
import { findChromium } from '../standin/chromium.ts';
import { quietWaysOut } from '../ways-out/all.ts';

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

test('in a page without a policy, ways out lead out', async () => {
  test.skip(executablePath === undefined, 'no Chromium without Carrel is here');
  const [home, outside] = [await listening(), await listening()];
  const browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });
  const ways = Object.entries(quietWaysOut);
  try {
    for (let from = 0; from < ways.length; from += together) {
      await Promise.all(
        ways.slice(from, from + together).map(async ([name, way]) => {
          const page = await browser.newPage();
          await page.goto(home.url.replace('127.0.0.1', 'localhost'));
          // A way that leaves the page ends its own evaluation; one that waits is not waited for.
          const tried = page.evaluate(way, `${outside.url}/${encodeURIComponent(name)}`).catch(() => {});
          await Promise.race([tried, page.waitForTimeout(1_000)]);
          await page.waitForTimeout(500).catch(() => {});
          await page.close();
        }),
      );
    }
  } finally {
    await browser.close();
    home.close();
    outside.close();
  }
  const calling = ways.filter(([name]) => [...outside.called].some((path) => path.startsWith(name)));
  // The others need another Chromium, another protocol than HTTP, or a person who allows them.
  expect(calling.length).toBeGreaterThanOrEqual(55);
});
