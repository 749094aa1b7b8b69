import type { IpcMain } from 'electron';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Sender } from '../guard/page-policy.ts';
import { notice } from '../common/messages/notice.ts';
import { createChannels } from './ipc.ts';

const ours = { id: 1 };
const isOurs = (contents: unknown): boolean => contents === ours;
const frame = (url: string, parent: unknown = null): Sender['senderFrame'] => ({ url, parent });

/** Registers one channel and gives what a page's `invoke` would reach. */
function channel(answer: (text: string) => unknown): (sender: Sender, ...args: unknown[]) => Promise<unknown> {
  type Listener = (event: Sender, ...args: unknown[]) => Promise<unknown>;
  const listeners: Listener[] = [];
  const ipcMain = { handle: (_name: string, listener: Listener) => listeners.push(listener) } as unknown as IpcMain;
  createChannels(ipcMain, isOurs).handle('carrel:import', v.pipe(v.string(), v.maxLength(3)), answer);
  return async (sender, ...args) =>
    Promise.all(listeners.map((listener) => listener(sender, ...args))).then(([reply]) => reply);
}
const page: Sender = { sender: ours, senderFrame: frame('app://ui/index.html') };

test('a good call is answered', async () => {
  expect(await channel((text) => Promise.resolve(text.length))(page, 'abc')).toEqual({ value: 3 });
});

test('refusals are plain data, and the answer is not asked', async () => {
  const asked: string[] = [];
  const call = channel((text) => asked.push(text));
  const stranger: Sender = { ...page, senderFrame: frame('app://ui/index.html', {}) };
  expect(await call(stranger, 'abc')).toEqual({
    error: { code: 'bad-request', notice: notice('page-may-not-ask') },
  });
  expect(await call(page, 'abcd')).toMatchObject({ error: { code: 'bad-request' } });
  expect(await call(page)).toMatchObject({ error: { code: 'bad-request' } });
  expect(asked).toEqual([]);
});

test('what an answer throws arrives as code and sentence', async () => {
  const call = channel(() => {
    throw new Error('Something broke.');
  });
  expect(await call(page, 'a')).toEqual({
    error: { code: 'internal', notice: notice('internal', { what: 'Something broke.' }) },
  });
});
