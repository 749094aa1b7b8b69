import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteEverything, finishDeletion, modelsIn, storedPlaces, type OwnPlaces } from './everything.ts';

let dir: string;
let places: OwnPlaces;
const at = (...names: readonly string[]): string => join(dir, ...names);
function write(bytes: number, ...names: readonly string[]): void {
  mkdirSync(at(...names.slice(0, -1)), { recursive: true });
  writeFileSync(at(...names), 'x'.repeat(bytes));
}

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-everything-'));
  write(100, 'data', 'library', 'library.db');
  write(50, 'data', 'library', 'library.db-wal');
  write(1_000, 'data', 'models', 'imported', 'small', 'weights');
  write(20, 'data', 'models', 'downloads', 'smallthinker-4b', 'x.partial');
  write(7, 'data', 'models', 'of-somebody-else.gguf');
  write(5, 'data', 'network', 'counted.json');
  write(3, 'data', 'window.json');
  write(11, 'data', 'Preferences');
  write(9, 'papers', 'letter.pdf');
  symlinkSync(at('papers'), at('data', 'library', 'papers'));
  places = {
    library: [at('data', 'library')],
    models: modelsIn(at('data', 'models')),
    network: [at('data', 'network')],
    window: [at('data', 'window.json'), at('data', 'key-store.bin')],
    profile: [at('data')],
  };
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('each place says what lies in it; what is inside of another is counted there, links nowhere', async () => {
  expect(await storedPlaces(places)).toEqual([
    { kind: 'library', path: at('data', 'library'), bytes: 150, files: 2 },
    { kind: 'models', path: at('data', 'models', 'imported'), bytes: 1_020, files: 2 },
    { kind: 'network', path: at('data', 'network'), bytes: 5, files: 1 },
    { kind: 'window', path: at('data', 'window.json'), bytes: 3, files: 1 },
    { kind: 'profile', path: at('data'), bytes: 18, files: 2 },
  ]);
});

const left = () => ({ data: readdirSync(at('data')).toSorted(), models: readdirSync(at('data', 'models')) });
const gone = { data: ['Preferences', 'models'], models: ['of-somebody-else.gguf'] };

test('everything of ours goes; what somebody else put there, and what a link leads to, stays', async () => {
  await deleteEverything(places, at('data', 'deleting'));
  expect({ ...left(), letter: existsSync(at('papers', 'letter.pdf')) }).toEqual({ ...gone, letter: true });
});

test('a deletion that was cut short is ended at the next start, and without one nothing goes', () => {
  finishDeletion(places, at('data', 'deleting'));
  const before = existsSync(at('data', 'library', 'library.db'));
  writeFileSync(at('data', 'deleting'), '');
  finishDeletion(places, at('data', 'deleting'));
  expect({ before, ...left() }).toEqual({ before: true, ...gone });
});
