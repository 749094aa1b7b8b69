import { expect, test } from 'vitest';
import { isAllowedRequest, isOwnPage, securityHeaders } from './page-policy.ts';

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
  expect(policy.split('; ')).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});
