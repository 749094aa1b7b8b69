/** The child's side in a process of its own, started as `utility-process.ts` starts it. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isLinkMessage, Link } from './link.ts';
import { MessageChannelMain, type PortEvent } from './ports.ts';
import { exitCodeOf, type UtilityMessage } from './utility-process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrel-utility-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(source: string): ChildProcess {
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, source);
  return fork(entry, ['--x'], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: ['--no-warnings', '--import', join(import.meta.dirname, 'utility', 'boot.ts')],
  });
}

test('it has a parent port, the electron module, and no IPC of Node', async () => {
  const child = start(`
    import electron, { MessageChannelMain } from 'electron';
    import { createRequire } from 'node:module';
    const required = createRequire(import.meta.url)('electron');
    let missing = ''; try { electron.net; } catch (error) { missing = error.message; }
    process.parentPort.on('message', ({ data }) => {
      process.parentPort.postMessage({
        data, type: process.type, args: process.argv.slice(2), send: typeof process.send,
        same: required.MessageChannelMain === MessageChannelMain, missing,
      });
    });`);
  child.send({ t: 'message', data: 'early', ports: [] } satisfies UtilityMessage);
  const [message] = (await once(child, 'message')) as [UtilityMessage];
  expect(message).toEqual({
    t: 'message',
    ports: [],
    data: {
      data: 'early',
      type: 'utility',
      args: ['--x'],
      send: 'undefined',
      same: true,
      missing: 'stand-in: electron.net is not there. Add it to e2e/standin, or run on real Electron.',
    },
  });
  child.disconnect(); // ends with the app
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('its threads are plain threads', async () => {
  const child = start(`
    import { Worker } from 'node:worker_threads';
    const code = 'require("node:worker_threads").parentPort.postMessage(typeof process.parentPort)';
    const worker = new Worker(code, { eval: true });
    worker.on('message', (kind) => process.parentPort.postMessage(kind));
    worker.on('error', (error) => process.parentPort.postMessage(error.message));
    process.parentPort.on('message', () => {});`);
  const [message] = (await once(child, 'message')) as [UtilityMessage];
  expect(message).toEqual({ t: 'message', ports: [], data: 'undefined' });
  child.kill('SIGKILL');
});

test('a port handed to it carries bytes both ways, and closes when it dies', async () => {
  const child = start(`
    process.parentPort.on('message', ({ ports: [port] }) => {
      port.on('message', ({ data }) => port.postMessage({ sum: data.reduce((a, b) => a + b, 0), back: data }));
      port.start();
    });`);
  const link = new Link('main', (message) => void (child.connected && child.send(message)));
  child.on('message', (message: UtilityMessage) => {
    if (isLinkMessage(message)) link.receive(message);
  });
  child.on('exit', () => link.close());
  const { port1, port2 } = new MessageChannelMain();
  child.send({ t: 'message', data: null, ports: [link.sendPort(port2.nodePort)] } satisfies UtilityMessage);
  port1.start();
  port1.postMessage(new Uint8Array([1, 2, 3]));
  const [event] = (await once(port1, 'message')) as [PortEvent];
  expect(event.data).toEqual({ sum: 6, back: new Uint8Array([1, 2, 3]) });
  const closed = once(port1, 'close');
  child.kill('SIGKILL');
  await closed;
});

test.each<[number | null, NodeJS.Signals | null, number]>([
  [0, null, 0],
  [7, null, 7],
  [null, 'SIGTERM', 15],
  [null, 'SIGKILL', 9],
])('exit %s by %s is reported as %s', (code, signal, expected) => {
  expect(exitCodeOf(code, signal)).toBe(expected);
});
