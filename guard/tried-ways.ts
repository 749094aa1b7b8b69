import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Attempt } from './attempts.ts';
import type { PrivacyFiles } from './privacy-files.ts';

/** Attempts of one kind. */
export interface TriedWay extends Omit<Attempt, 'at'> {
  readonly times: number;
  readonly first: number;
  readonly last: number;
}

/** Kinds that are kept apart; the ones beyond, last seen longest ago, are counted together. */
const mostKinds = 500;

/** Every way out that was tried, the last one first. */
export const triedWays = (files: PrivacyFiles): readonly TriedWay[] =>
  added(readCounted(files.counted), readAttempts(files.attempts));

/**
 * Counts what was written down since, so that the list of lines stays short. For one process alone: the app's main.
 *
 * @throws Error of the file system when nothing can be written
 */
export function countAttempts(files: PrivacyFiles): void {
  const taken = `${files.attempts}.counting`;
  try {
    // Left by a process that ended in the middle: its lines are not counted yet.
    if (readText(taken) === '') renameSync(files.attempts, taken);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const counted = `${files.counted}.new`;
  writeFileSync(counted, JSON.stringify(added(readCounted(files.counted), readAttempts(taken))), { mode: 0o600 });
  renameSync(counted, files.counted);
  rmSync(taken, { force: true });
}

function added(counted: readonly TriedWay[], attempts: readonly Attempt[]): readonly TriedWay[] {
  const kinds = new Map(counted.map((way) => [keyOf(way), way]));
  for (const { at, part, what, to, allowed } of attempts) {
    const key = keyOf({ part, what, to, allowed });
    const before = kinds.get(key);
    kinds.set(key, {
      part,
      what,
      to,
      allowed,
      times: (before?.times ?? 0) + 1,
      first: Math.min(before?.first ?? at, at),
      last: Math.max(before?.last ?? at, at),
    });
  }
  const inOrder = [...kinds.values()].toSorted((a, b) => b.last - a.last);
  const beyond = inOrder.slice(mostKinds);
  return [...inOrder.slice(0, mostKinds), ...together(beyond)];
}

/** What is beyond the limit, as one way for refused ones and one for allowed ones. */
function together(ways: readonly TriedWay[]): readonly TriedWay[] {
  return [true, false].flatMap((allowed) => {
    const own = ways.filter((way) => way.allowed === allowed);
    if (own.length === 0) return [];
    return [
      {
        part: '',
        what: '',
        to: '',
        allowed,
        times: own.reduce((sum, { times }) => sum + times, 0),
        first: Math.min(...own.map(({ first }) => first)),
        last: Math.max(...own.map(({ last }) => last)),
      },
    ];
  });
}

const keyOf = ({ part, what, to, allowed }: Omit<Attempt, 'at'>): string => JSON.stringify([part, what, to, allowed]);

const readAttempts = (file: string): readonly Attempt[] =>
  readText(file)
    .split('\n')
    .map(parsed)
    .filter((each): each is Attempt => isAttempt(each) && typeof each.at === 'number');

function readCounted(file: string): readonly TriedWay[] {
  const value = parsed(readText(file));
  const isWay = (each: unknown): each is TriedWay =>
    isAttempt(each) && ['times', 'first', 'last'].every((name) => typeof each[name] === 'number');
  return Array.isArray(value) ? value.filter(isWay) : [];
}

/** A line that was cut, or that another program wrote, is left out. */
const isAttempt = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  ['part', 'what', 'to'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string') &&
  typeof (value as Record<string, unknown>)['allowed'] === 'boolean';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
