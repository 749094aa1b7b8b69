import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer } from './app-protocol.ts';
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
