import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryUrl } from '../../common/entry-url.ts';
import type { Damage } from '../../common/domain/damage.ts';
import { addMessage, createThread } from '../store/conversations.ts';
import { hasLog } from '../store/library-files.ts';
import { isCheckDue, readLastCheck, writeLastCheck } from '../store/meta.ts';
import { openWritable, type WritableDB } from '../store/open.ts';
import { createChecks, type Checks, type ChecksContext } from './checks.ts';

let dir: string;
let db: WritableDB;
let checks: Checks | undefined;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  dir = mkdtempSync(join(tmpdir(), 'carrel-checks-'));
  db = openWritable(dir);
});
afterEach(async () => {
  vi.useRealTimers();
  await checks?.close();
  db.close();
  rmSync(dir, { recursive: true });
});

const day = 24 * 3_600_000;
const minute = 60_000;

function converse(): void {
  const threadId = createThread(db, 'About owls', 1);
  addMessage(db, { threadId, role: 'user', text: 'a question', complete: true, now: 2 });
}
/** The last page of a conversation is as it was before it. */
const loseMessages = (): void => void db.prepare('DELETE FROM messages').run();

function start(given: Partial<ChecksContext> = {}) {
  const told: (readonly Damage[])[] = [];
  const next: PromiseWithResolvers<void>[] = [];
  checks = createChecks({
    db,
    libraryDir: dir,
    key: null,
    entry: entryUrl(import.meta.url, '../../workers/check/entry'),
    endedUncleanly: false,
    isIdle: () => true,
    tell: (found) => {
      told.push(found);
      next.splice(0).forEach(({ resolve }) => resolve());
    },
    now: () => 20 * day,
    ...given,
  });
  checks.start();
  const heard = (): Promise<void> => {
    const promise = Promise.withResolvers<void>();
    next.push(promise);
    return promise.promise;
  };
  return { told, heard };
}

test('six quiet minutes after the start a library that was never looked at is looked at, and found sound', async () => {
  converse();
  const { told, heard } = start();
  vi.advanceTimersByTime(5 * minute);
  const early = [...told];
  const hears = heard();
  vi.advanceTimersByTime(minute);
  await hears;
  await checks?.close();
  expect({ early, told, last: readLastCheck(db) }).toEqual({
    early: [],
    told: [[]],
    last: { at: 20 * day, damage: [] },
  });
});

test('what is damaged is told, and again at the next start, until a look finds all sound', async () => {
  converse();
  loseMessages();
  const first = start();
  const hears = first.heard();
  vi.advanceTimersByTime(6 * minute);
  await hears;
  await checks?.close();
  const lost: Damage = { kind: 'conversation', name: 'About owls' };
  const second = start();
  const atOnce = [...second.told];
  db.prepare('DELETE FROM threads').run();
  createThread(db, 'About rooks', 1);
  const again = second.heard();
  vi.advanceTimersByTime(6 * minute);
  await again;
  expect([first.told, atOnce, second.told]).toEqual([[[lost]], [[lost]], [[lost], []]]);
});

test.each([
  ['a week later', { now: () => 27 * day }, true],
  ['six days later', { now: () => 26 * day }, false],
  [
    'the next day, when the process before did not close the library',
    { now: () => 21 * day, endedUncleanly: true },
    true,
  ],
  ['when the clock was set back by a month', { now: () => -10 * day }, true],
])('%s, another look: %#', async (_, given, isLookedAt) => {
  converse();
  writeLastCheck(db, { at: 20 * day, damage: [] });
  const { told, heard } = start(given);
  const hears = heard();
  vi.advanceTimersByTime(6 * minute);
  if (isLookedAt) await hears;
  await checks?.close();
  expect([told.length, isCheckDue(db)]).toEqual([isLookedAt ? 1 : 0, false]);
});

test('not while there are jobs, nor soon after a person did something; one under way gives way', async () => {
  converse();
  let idle = false;
  const { told } = start({ isIdle: () => idle });
  vi.advanceTimersByTime(20 * minute);
  idle = true;
  vi.advanceTimersByTime(5 * minute);
  checks?.disturb();
  vi.advanceTimersByTime(5 * minute);
  const before = [...told];
  // It begins, and is broken off before its thread has answered.
  vi.advanceTimersByTime(minute);
  checks?.disturb();
  await checks?.close();
  const brokenOff = [told.length, readLastCheck(db)];
  const anew = start();
  const hears = anew.heard();
  vi.advanceTimersByTime(6 * minute);
  await hears;
  expect([before, brokenOff, anew.told]).toEqual([[], [0, null], [[]]]);
});

test('a library that was not closed is known by its log', async () => {
  converse();
  expect(hasLog(dir)).toBe(true);
  db.close();
  expect(hasLog(dir)).toBe(false);
  db = openWritable(dir);
});
