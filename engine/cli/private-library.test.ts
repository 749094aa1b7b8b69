import { spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ended } from './fixture.ts';

/** No other user of the machine can read a byte of the library, whatever the umask is, at any moment. */

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-private-'));
  chmodSync(dir, 0o755);
  mkdirSync(join(dir, 'docs'));
  for (const name of ['a', 'b', 'c'])
    writeFileSync(join(dir, 'docs', `${name}.md`), `# ${name}\n\nWords of ${name}.\n`);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Files and folders that the group or others may use, the library's folder among them. */
function open(path: string): readonly string[] {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return [];
  const own = (facts.mode & 0o077) === 0 ? [] : [`${path} ${(facts.mode & 0o777).toString(8)}`];
  return facts.isDirectory() ? [...own, ...names(path).flatMap((name) => open(join(path, name)))] : own;
}

function names(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return []; // gone since
  }
}

/** Runs a command without a umask and looks at the library all the while: what was seen open, names of all files. */
async function watched(
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly open: readonly string[]; readonly files: ReadonlySet<string> }> {
  const library = join(dir, 'library');
  const command = [
    process.execPath,
    fileURLToPath(new URL('./main.ts', import.meta.url)),
    ...args,
    '--library',
    library,
  ];
  const child = spawn('sh', ['-c', 'umask 000; exec "$@"', 'sh', ...command], { stdio: ['ignore', 'pipe', 'pipe'] });
  const seen = new Set<string>();
  const files = new Set<string>();
  const end = ended(child);
  while (child.exitCode === null && child.signalCode === null) {
    for (const each of open(library)) seen.add(each);
    for (const each of names(library)) files.add(each);
    await delay(2);
  }
  for (const each of open(library)) seen.add(each);
  return { code: (await end).code, open: [...seen], files };
}

/** Without the journals that are there for a moment; the day in a name is left out. */
const lasting = (files: Iterable<string>): readonly string[] =>
  [...files]
    .filter((name) => !name.endsWith('-journal'))
    .map((name) => name.replace(/\d{4}-\d\d-\d\d/u, 'DATE'))
    .toSorted();

/** Windows has no such modes: there a folder inherits the access list of the person's profile. */
const isPosix = process.platform !== 'win32';

test.runIf(isPosix)(
  'a new library, its log, lock and index, from the first byte',
  async () => {
    const { code, open: seen, files } = await watched('index', join(dir, 'docs'));
    expect({ code, seen, files: lasting(files) }).toEqual({
      code: 0,
      seen: [],
      files: ['library.db', 'library.db-shm', 'library.db-wal', 'writer.lock.db'],
    });
  },
  60_000,
);

test.runIf(isPosix)(
  'a library of an earlier version that others could read: itself, its copy, and what a repair keeps',
  async () => {
    const library = join(dir, 'library');
    mkdirSync(library);
    const file = join(library, 'library.db');
    writeFileSync(file, readFileSync(new URL('../store/fixtures/library-v3.db', import.meta.url)));
    chmodSync(library, 0o755);
    chmodSync(file, 0o644);
    const migrated = await watched('index', join(dir, 'docs'));
    const after = open(library);
    writeFileSync(file, 'no library at all', { flag: 'r+' });
    const repaired = await watched('library', 'repair');
    expect({
      codes: [migrated.code, repaired.code],
      after,
      // Before the first command opened it, it was as it was.
      seen: migrated.open.filter((each) => !/library(?:\.db)? (?:755|644)$/u.test(each)),
      repaired: repaired.open,
      files: lasting(names(library)).filter((name) => !/-(?:shm|wal)$/u.test(name)),
    }).toEqual({
      codes: [0, 0],
      after: [],
      seen: [],
      repaired: [],
      files: ['library.backup.db', 'library.damaged-DATE.db', 'library.db', 'writer.lock.db'],
    });
  },
  60_000,
);
