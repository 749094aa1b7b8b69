import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  disabledFeaturesBeside,
  isAllowedRequest,
  isOwnPage,
  isTrustedSender,
  pathOfUrl,
  securityHeaders,
  type Sender,
} from './page-policy.ts';

test.each([
  ['app://ui/index.html', true],
  ['data:text/plain,x', true],
  ['blob:app://ui/1', true],
  ['devtools://devtools/bundled/x', true],
  ['http://127.0.0.1/', false],
  ['https://example.org/', false],
  ['ws://example.org/', false],
  ['wss://example.org/', false],
  ['file:///etc/passwd', false],
  ['ftp://example.org/', false],
  ['filesystem:app://ui/x', false],
  ['appx://ui/', false],
  ['nonsense', false],
])('request to %s: %s', (url, allowed) => {
  expect(isAllowedRequest(url)).toBe(allowed);
});

test.each([
  ['app://ui/index.html', true],
  ['app://ui', true],
  ['app://ui.evil/', false],
  ['app://evil/ui', false],
  ['blob:app://ui/1', false],
  ['about:blank', false],
  ['', false],
])('own page %s: %s', (url, own) => {
  expect(isOwnPage(url)).toBe(own);
});

test('the policy allows scripts of our own only: nothing inline, nothing evaluated, no wildcard', () => {
  const policy = securityHeaders['content-security-policy'] ?? '';
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining([
      "script-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types carrel-pdf-worker',
    ]),
  );
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

const ours = { id: 1 };
const isOurs = (contents: unknown): boolean => contents === ours;
const frame = (url: string, parent: unknown = null): Sender['senderFrame'] => ({ url, parent });

test.each<[string, Sender, boolean]>([
  ['our page in our window', { sender: ours, senderFrame: frame('app://ui/index.html') }, true],
  ['another window', { sender: { id: 1 }, senderFrame: frame('app://ui/index.html') }, false],
  ['a frame inside our page', { sender: ours, senderFrame: frame('app://ui/index.html', {}) }, false],
  ['another host of our scheme', { sender: ours, senderFrame: frame('app://ui.evil/index.html') }, false],
  ['another scheme', { sender: ours, senderFrame: frame('https://ui/index.html') }, false],
  ['an empty page', { sender: ours, senderFrame: frame('about:blank') }, false],
  ['no address', { sender: ours, senderFrame: frame('') }, false],
  ['a frame that is gone', { sender: ours, senderFrame: null }, false],
])('%s', (_name, sender, trusted) => {
  expect(isTrustedSender(sender, isOurs)).toBe(trusted);
});

test.each([
  ['app://ui', '/index.html'],
  ['app://ui/', '/index.html'],
  ['app://ui/index.html?x#y', '/index.html'],
  ['app://ui/assets/a%20b.js', '/assets/a b.js'],
  // Decoded once: what is still encoded is a name.
  ['app://ui/%252e%252e/secret.js', '/%2e%2e/secret.js'],
  ['app://other/index.html', undefined],
  ['app://ui.evil/index.html', undefined],
  ['app://ui@evil/index.html', undefined],
  ['https://ui/index.html', undefined],
  ['app://ui/../secret.js', undefined],
  ['app://ui/%2e%2e/secret.js', undefined],
  ['app://ui/assets/..%2f..%2fsecret.js', undefined],
  ['app://ui/..%5csecret.js', undefined],
  ['app://ui/index.html%00.js', undefined],
  ['app://ui/%E0%A4%A', undefined],
])('%s → %s', (url, path) => {
  expect(pathOfUrl(url)).toBe(path);
});

test('no address leads out of the root', () => {
  expect.assertions(0); // fc.assert throws
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('..', '.', '%2e%2e', '%2E.', '/', '%2f', '\\', '%5c', '%00', 'a', 'assets'), {
        maxLength: 12,
      }),
      (parts) => {
        const path = pathOfUrl(`app://ui/${parts.join('')}`);
        return path === undefined || join('/root', path).startsWith('/root');
      },
    ),
  );
});

test.each([
  ['', 'WebRtcHideLocalIpsWithMdns'],
  ['Translate,MediaRouter', 'Translate,MediaRouter,WebRtcHideLocalIpsWithMdns'],
  ['WebRtcHideLocalIpsWithMdns,Translate', 'WebRtcHideLocalIpsWithMdns,Translate'],
])('features that are off already stay off: %j', (present, joined) => {
  expect(disabledFeaturesBeside(present)).toBe(joined);
});
