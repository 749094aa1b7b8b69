import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const urlOf = (name: string): string => JSON.stringify(new URL(name, import.meta.url).href);

/** Runs code in a fresh Node process behind the guard (it changes globals for good) and returns what it printed. */
function behindGuard(code: string): string {
  return execFileSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '--eval', `await import(${urlOf('./network.ts')});${code}`],
    { encoding: 'utf8', timeout: 20_000 },
  ).trim();
}

/** A module that says what a connection comes to where it runs. It imports no guard itself. */
const tries = (say: string): string =>
  `data:text/javascript,${encodeURIComponent(
    `import net from 'node:net';
     let said = 'open';
     try { net.connect(9, '127.0.0.1').on('error', () => {}).destroy(); } catch (error) { said = error.message; }
     ${say}`,
  )}`;

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
  ['net', `(await import('node:net')).connect(String.raw\`\\\\203.0.113.1\\pipe\\x\`)`],
  ['net', `(await import('node:net')).createServer().listen(0)`],
  ['net', `(await import('node:http')).createServer().listen({ port: 0, host: '127.0.0.1' })`],
  ['net', `(await import('node:http2')).connect('http://203.0.113.1/')`],
  ['tls', `(await import('node:tls')).connect(443, '203.0.113.1')`],
  ['dgram', `(await import('node:dgram')).createSocket('udp4')`],
  ['dgram', `new (await import('node:dgram')).Socket('udp4')`],
  ['dns', `(await import('node:dns')).lookup('example.org', () => {})`],
  ['dns', `(await import('node:dns/promises')).resolve4('example.org')`],
  ['dns', `new (await import('node:dns')).Resolver().resolve4('example.org', () => {})`],
  ['fetch', `fetch('https://example.org/')`],
  ['child_process', `(await import('node:child_process')).spawn('true')`],
  ['child_process', `(await import('node:child_process')).spawn(process.execPath, ['--version'])`],
  ['child_process', `(await import('node:child_process')).exec('true')`],
  ['child_process', `(await import('node:child_process')).execFile('true')`],
  ['child_process', `(await import('node:child_process')).fork('x.js')`],
  ['child_process', `new (await import('node:child_process')).ChildProcess().spawn({ file: 'true', args: ['true'] })`],
  ['child_process', `(await import('node:child_process')).spawnSync('true')`],
  ['child_process', `(await import('node:child_process')).execSync('true')`],
  ['child_process', `(await import('node:child_process')).execFileSync('true')`],
  [
    'child_process',
    `(({ default: it }) => (it.setupPrimary({ exec: 'x.js' }), it.fork()))(await import('node:cluster'))`,
  ],
  ['child_process', `process.execve('/bin/true', ['true'])`],
  ['worker_threads', `new (await import('node:worker_threads')).Worker('1', { eval: true })`],
  ['worker_threads', `new (await import('node:worker_threads')).Worker(new URL('data:text/javascript,1'))`],
  ['worker_threads', `new (await import('node:worker_threads')).Worker('./x.js', { execArgv: ['--no-warnings'] })`],
  ['process.binding', `process.binding('tcp_wrap')`],
  ['inspector', `(await import('node:inspector')).open(0)`],
  ['inspector', `(await import('node:inspector/promises')).open(0)`],
  ['inspector', `process._debugProcess(process.pid)`],
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

test('there is no WebSocket and no EventSource, nor is the code of Node that makes them loaded', () => {
  const code = `
    const loaded = process.moduleLoadList.filter((name) => name.includes('undici'));
    console.log(JSON.stringify([typeof WebSocket, typeof EventSource, 'WebSocket' in globalThis, loaded]));
    globalThis.WebSocket = 1;`;
  expect(behindGuard(`try {${code}} catch (error) { console.log(error.name); }`).split('\n')).toEqual([
    '["undefined","undefined",true,[]]',
    'TypeError',
  ]);
});

test('ONNX Runtime is told to keep silent', () => {
  expect(behindGuard(`console.log(process.env.ORT_DISABLE_TELEMETRY)`)).toBe('1');
});

test('a child through the door is behind the guard, whatever its entry imports', () => {
  const entry = join(tmpdir(), `carrel-guard-${process.pid}.mjs`);
  writeFileSync(entry, `await import(${JSON.stringify(tries('process.send(said);'))});process.disconnect();`);
  const code = `
    const { forkGuarded } = await import(${urlOf('./start.ts')});
    forkGuarded(new URL(${JSON.stringify(pathToFileURL(entry).href)}), [], {})
      .on('message', (said) => console.log(said));`;
  expect(behindGuard(code)).toBe('Carrel opens no network connections (net).');
  rmSync(entry);
});

test('a thread through the door is behind the guard, whatever its entry imports', () => {
  const entry = tries(`const { parentPort } = await import('node:worker_threads'); parentPort.postMessage(said);`);
  const code = `
    const { startThread } = await import(${urlOf('./start.ts')});
    startThread(new URL(${JSON.stringify(entry)}), {}).on('message', (said) => console.log(said));`;
  expect(behindGuard(code)).toBe('Carrel opens no network connections (net).');
});

test.skipIf(process.platform === 'win32')('the signal that opens the debugger opens nothing', () => {
  const code = `
    const { url } = await import('node:inspector');
    process.once('SIGUSR1', () => setImmediate(() => console.log(String(url()))));
    process.kill(process.pid, 'SIGUSR1');
    const waiting = setInterval(() => {}, 1_000);
    process.once('SIGUSR1', () => clearInterval(waiting));`;
  expect(behindGuard(code)).toBe('undefined');
});
