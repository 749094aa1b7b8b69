import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs code in a fresh Node process behind the guard (it changes globals for good) and returns what it printed. */
function behindGuard(code: string): string {
  const guard = new URL('./network.ts', import.meta.url).href;
  return execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', `await import(${JSON.stringify(guard)});${code}`],
    { encoding: 'utf8' },
  ).trim();
}

const attempt = (expression: string): string =>
  behindGuard(`try { await (${expression}); console.log('open'); } catch (error) { console.log(error.message); }`);

test.each([
  ['net', `(await import('node:net')).connect(80, '203.0.113.1')`],
  ['net', `(await import('node:net')).createConnection({ host: '203.0.113.1', port: 80 })`],
  ['net', `new (await import('node:net')).Socket().connect(80, '203.0.113.1')`],
  [
    'net',
    `new Promise((_, no) =>
       import('node:http').then((http) => http.get('http://203.0.113.1/').on('error', no)).catch(no))`,
  ],
  ['tls', `(await import('node:tls')).connect(443, '203.0.113.1')`],
  ['dgram', `(await import('node:dgram')).createSocket('udp4')`],
  ['dns', `(await import('node:dns')).lookup('example.org', () => {})`],
  ['dns', `(await import('node:dns/promises')).resolve4('example.org')`],
  ['dns', `new (await import('node:dns')).Resolver().resolve4('example.org', () => {})`],
  ['fetch', `fetch('https://example.org/')`],
])('%s is closed: %s', (what, expression) => {
  expect(attempt(expression)).toBe(`Carrel opens no network connections (${what}).`);
});

test('a local pipe stays open', () => {
  const path =
    process.platform === 'win32'
      ? `\\\\\\\\.\\\\pipe\\\\carrel-${process.pid}`
      : `/tmp/carrel-guard-${process.pid}.sock`;
  const code = `
    const net = await import('node:net');
    const server = net.createServer((socket) => socket.end('hello')).listen('${path}', () => {
      net.connect('${path}').on('data', (data) => { console.log(String(data)); server.close(); });
    });`;
  expect(behindGuard(code)).toBe('hello');
});

test('ONNX Runtime is told to keep silent', () => {
  expect(behindGuard(`console.log(process.env.ORT_DISABLE_TELEMETRY)`)).toBe('1');
});
