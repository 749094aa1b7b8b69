import type { FSWatcher } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from './fixtures/desk.ts';
import { watchRoots } from './watch.ts';

/** Handles that the system still grants, and what it says when there are none. */
const system = vi.hoisted(() => ({ granted: 0, code: '', open: 0 }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    watch: (): Pick<FSWatcher, 'on' | 'close'> => {
      if (system.open >= system.granted) throw Object.assign(new Error('no more'), { code: system.code });
      system.open += 1;
      const watcher = { on: () => watcher, close: () => void (system.open -= 1) } as unknown as FSWatcher;
      return watcher;
    },
  };
});

beforeEach(() => Object.assign(system, { granted: 2, open: 0 }));

test.each(['ENOSPC', 'EMFILE'])('where watching is limited (%s), changes are looked for now and then', async (code) => {
  system.code = code;
  using folder = temporaryFolder();
  for (const name of ['a', 'b', 'c', 'd']) folder.folder(name);
  const limits: unknown[] = [];
  let told = (_rootId: number): void => {};
  const polled = new Promise((resolve) => (told = resolve));
  const watcher = watchRoots([{ id: 5, path: folder.path, kind: 'folder' }], {
    rules: [],
    extensions: null,
    onChanged: (rootId) => told(rootId),
    onLimited: (rootId, why) => limits.push([rootId, why]),
    times: { quietMs: 10, longestMs: 10, checkMs: 3_600_000, pollMs: 20 },
  });
  await watcher.ready;
  expect(await polled).toBe(5);
  watcher.close();
  // Told once, though each look met the limit again; and what was granted is given back.
  expect([limits, system.open]).toEqual([[[5, { code: 'watching-limited', params: { minutes: 1 } }]], 0]);
});
