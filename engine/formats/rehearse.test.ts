import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { ParserMessage } from '../../common/contracts/parser.ts';
import { serveParser } from './serve.ts';

const sample = join(import.meta.dirname, '../../resources/samples/lease.pdf');

/**
 * What a parser says and does at requests that come one after the other in one turn, until it says the last of them is
 * done, and `waitMs` on.
 */
async function said(
  requests: readonly object[],
  last: ParserMessage['kind'],
  waitMs: number = 0,
): Promise<readonly string[]> {
  const kinds: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const listeners: ((message: unknown) => void)[] = [];
  const port = {
    post: () => {},
    onMessage: (listener: (message: unknown) => void) => void listeners.push(listener),
    onClose: () => {},
    close: () => {},
  };
  serveParser(
    port,
    ({ kind }) => {
      kinds.push(kind);
      if (kind === last) resolve();
    },
    () => Promise.reject(new Error('no pictures here')),
    () => void kinds.push('memory given back'),
  );
  for (const request of requests) for (const listener of listeners) listener(request);
  await promise;
  await setTimeout(waitMs);
  return kinds;
}

const rehearsal = { kind: 'rehearse', paths: [sample, '/nowhere.pdf'] };

test('nothing of a rehearsal is told but that it is over', async () => {
  expect(await said([rehearsal], 'rehearsed')).toEqual(['ready', 'rehearsed']);
});

test('a file that is waited for ends a rehearsal', async () => {
  expect(await said([rehearsal, { kind: 'parse', path: '/nowhere.pdf', fromPart: 1 }], 'outcome')).toEqual([
    'ready',
    'rehearsed',
    'outcome',
  ]);
});

const file = { kind: 'parse', path: '/nowhere.pdf', fromPart: 1 };

test('memory is given back once when files were read and no other is asked for', async () => {
  expect(await said([file, file], 'outcome', 1_500)).toEqual(['ready', 'outcome', 'outcome', 'memory given back']);
});

test('what a rehearsal has made is kept for the first file', async () => {
  expect(await said([rehearsal], 'rehearsed', 1_500)).toEqual(['ready', 'rehearsed']);
});
