import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, pathOfUrl } from './app-protocol.ts';
import { securityHeaders } from '../guard/page-policy.ts';

let root: string;
let around: string;
beforeAll(() => {
  around = mkdtempSync(join(tmpdir(), 'carrel-protocol-'));
  root = join(around, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(around, 'secret.js'), 'secret');
  writeFileSync(join(root, 'index.html'), '<p>');
  writeFileSync(join(root, 'assets', 'a b.js'), 'let a');
  writeFileSync(join(root, 'data.exe'), 'MZ');
  symlinkSync(join(around, 'secret.js'), join(root, 'linked.js'));
});
afterAll(() => rmSync(around, { recursive: true }));

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
    fc.property(fc.array(fc.constantFrom('..', '.', '%2e%2e', '%2E.', '/', '%2f', '\\', '%5c', '%00', 'a', 'assets'), { maxLength: 12 }), (parts) => {
      const path = pathOfUrl(`app://ui/${parts.join('')}`);
      return path === undefined || join('/root', path).startsWith('/root');
    }),
  );
});

async function get(path: string, method = 'GET'): Promise<{ status: number; type: string | null; body: string }> {
  const response = await answer({ url: `app://ui${path}`, method }, root);
  for (const [name, value] of Object.entries(securityHeaders)) expect(response.headers.get(name)).toBe(value);
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
}

test('files are served with their type, and every answer with the policy', async () => {
  expect(await get('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>' });
  expect(await get('/assets/a%20b.js')).toEqual({ status: 200, type: 'text/javascript; charset=utf-8', body: 'let a' });
  expect(await get('/index.html', 'HEAD')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '' });
});

test.each([
  ['/nothing.js', 'GET', 404],
  ['/assets', 'GET', 404],
  ['/data.exe', 'GET', 404],
  ['/linked.js', 'GET', 403],
  ['/../secret.js', 'GET', 403],
  ['/index.html', 'POST', 405],
  ['/index.html', 'DELETE', 405],
])('%s by %s is refused', async (path, method, status) => {
  expect(await get(path, method)).toEqual({ status, type: null, body: '' });
});
