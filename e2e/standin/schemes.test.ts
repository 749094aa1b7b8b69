import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Schemes } from './schemes.ts';

const schemes = new Schemes();
schemes.register('app');

test.each([
  ['app://ui/index.html?q#f', 'https://ui.app.test/index.html?q#f'],
  ['app://ui', 'https://ui.app.test/'],
  ['app://ui?q', 'https://ui.app.test?q'],
  ['other://ui/x', 'other://ui/x'],
  ['https://example.org/', 'https://example.org/'],
  ['data:text/plain,app://ui/', 'data:text/plain,app://ui/'],
])('%s travels as %s', (url, wire) => {
  expect(schemes.toWire(url)).toBe(wire);
});

test('an address comes back as it went', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.domain(), (path, host) => {
      const url = `app://${host}${path.startsWith('/') ? path : `/${path}`}`;
      expect(schemes.fromWire(schemes.toWire(url))).toBe(url);
    }),
  );
});

test('addresses that only look like ours stay what they are', () => {
  for (const url of [
    'https://ui.other.test/',
    'https://ui.app.test.evil/',
    'https://example.org/#https://ui.app.test/',
  ])
    expect(schemes.fromWire(url)).toBe(url);
});

test('a handler answers for its scheme only', () => {
  const handler = (): Response => new Response('');
  schemes.setHandler('app', handler);
  expect([schemes.handlerFor('app://ui/'), schemes.handlerFor('https://app/')]).toEqual([handler, undefined]);
  schemes.setHandler('app', undefined);
  expect(schemes.handlerFor('app://ui/')).toBe(undefined);
});
