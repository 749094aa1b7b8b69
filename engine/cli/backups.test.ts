import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { carrel, type Ran } from './fixture.ts';

/** Backups, and a library that moves to another machine, from the command line. */

let dir: string;
let library: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-backups-'));
  library = join(dir, 'library');
  mkdirSync(join(dir, 'docs'));
  writeFileSync(join(dir, 'docs', 'rent.md'), '# Rent\n\nThe rent of the harpwinkle is 450 euros.\n');
  writeFileSync(join(dir, 'docs', 'other.md'), '# Other\n\nSomething else.\n');
  writeFileSync(join(dir, 'passphrase'), 'otters row upstream\n');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function run(args: readonly string[], at = library, passphrase = ''): Promise<Ran> {
  process.env['CARREL_PASSPHRASE_FILE'] = passphrase === '' ? '' : join(dir, passphrase);
  return carrel(...args, '--library', at, '--json');
}
const found = async (at = library, passphrase = ''): Promise<number> =>
  ((await run(['search', 'harpwinkle', '--mode', 'bm25'], at, passphrase)).lines[0] as { results?: unknown[] }).results
    ?.length ?? -1;
const today = (): string => new Date().toLocaleDateString('sv');

test('a library is restored as it was; what it was before is a backup, and comes back the same way', async () => {
  await run(['index', join(dir, 'docs')]);
  const made = await run(['library', 'backup']);
  rmSync(join(dir, 'docs', 'rent.md'));
  await run(['sources', 'sync']);
  const removed = await found();
  const restored = await run(['library', 'restore']);
  const back = await found();
  const before = (restored.lines[0] as { keptAsBackup: string }).keptAsBackup;
  const again = await run(['library', 'restore', before]);
  expect({
    made: made.lines,
    removed,
    restored: [restored.code, restored.lines],
    back,
    again: again.code,
    asBefore: await found(),
    unknown: (await run(['library', 'restore', '2001-01-01'])).lines,
  }).toEqual({
    made: [{ backup: `library-${today()}.db` }],
    removed: 0,
    restored: [0, [{ restored: `library-${today()}.db`, keptAsBackup: `library-${today()}-2.db`, keptAs: null }]],
    back: 1,
    again: 0,
    asBefore: 0,
    unknown: [{ error: { code: 'not-found', message: 'There is no backup 2001-01-01.' } }],
  });
}, 90_000);

test('a damaged library is replaced by its backup and kept beside it; a damaged backup is refused', async () => {
  await run(['index', join(dir, 'docs')]);
  await run(['library', 'backup']);
  const file = join(library, 'library.db');
  writeFileSync(file, readFileSync(file).fill(7, 4_096, 60_000));
  const damaged = await run(['search', 'harpwinkle']);
  const restored = await run(['library', 'restore']);
  const [{ keptAs }] = restored.lines as [{ keptAs: string }];
  const backup = join(library, 'backups', `library-${today()}.db`);
  writeFileSync(backup, readFileSync(backup).fill(7, 4_096, 60_000));
  const refused = await run(['library', 'restore']);
  expect({
    damaged: damaged.code,
    restored: restored.code,
    kept: readdirSync(library).includes(keptAs.slice(library.length + 1)),
    back: await found(),
    refused: (refused.lines[0] as { error: { code: string } }).error.code,
    left: readdirSync(library).filter((name) => ['incoming', 'repair'].includes(name)),
  }).toEqual({ damaged: 1, restored: 0, kept: true, back: 1, refused: 'library-corrupt', left: [] });
}, 90_000);

test('an exported library is imported elsewhere; sources that are not there are away, not lost', async () => {
  await run(['index', join(dir, 'docs')]);
  const exported = await run(['library', 'export', join(dir, 'move')]);
  const full = await run(['library', 'export', join(dir, 'move')]);
  renameSync(join(dir, 'docs'), join(dir, 'elsewhere'));
  const other = join(dir, 'other', 'library');
  const imported = await run(['library', 'import', join(dir, 'move')], other);
  const sync = await run(['sources', 'sync'], other);
  const over = await run(['library', 'import', join(dir, 'move')], other);
  expect({
    codes: [exported, full, imported, sync, over].map(({ code }) => code),
    found: await found(other),
    sources: (await run(['sources'], other)).lines.map((line) => (line as { state: string }).state),
    over: (over.lines[0] as { error: { code: string } }).error.code,
  }).toEqual({ codes: [0, 1, 0, 0, 1], found: 1, sources: ['away'], over: 'conflict' });
}, 90_000);

test('of an encrypted library backup and export are encrypted, and open with its passphrase', async () => {
  await run(['index', join(dir, 'docs')]);
  await run(['library', 'backup']);
  await run(['library', 'encrypt'], library, 'passphrase');
  const readable = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes('harpwinkle'))
      .map(({ name }) => name);
  const made = await run(['library', 'backup'], library, 'passphrase');
  const exported = await run(['library', 'export', join(dir, 'move')], library, 'passphrase');
  const other = join(dir, 'other', 'library');
  const imported = await run(['library', 'import', join(dir, 'move')], other, 'passphrase');
  const restored = await run(['library', 'restore'], library, 'passphrase');
  const before = [made, exported, imported, restored].map(({ code }) => code);
  const encrypted = [library, join(dir, 'move'), other].map(readable);
  const decrypted = await run(['library', 'decrypt'], library, 'passphrase');
  const plain = await run(['library', 'restore']);
  expect({
    before,
    encrypted,
    found: [await found(other, 'passphrase'), await found()],
    plain: [decrypted.code, plain.code],
  }).toEqual({ before: [0, 0, 0, 0], encrypted: [[], [], []], found: [1, 1], plain: [0, 0] });
}, 120_000);
