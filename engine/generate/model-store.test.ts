import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toWireError } from '../../common/errors.ts';
import { notice } from '../../common/messages/notice.ts';
import { writeGguf } from '../model/fixtures/gguf-writer.ts';
import { tinyContent, tinyGguf } from '../model/fixtures/tiny-model.ts';
import { forms } from '../moe/experts/forms.ts';
import { sweepLeftovers } from './model-folders.ts';
import {
  currentModel,
  currentName,
  importModel,
  listModels,
  makeModelsPrivate,
  removeModel,
  resolveModel,
  useModel,
  useNoModel,
  type KnownModels,
} from './model-store.ts';

let dir: string;
let models: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-model-store-'));
  models = join(dir, 'models');
});
afterEach(() => rmSync(dir, { recursive: true }));

function gguf(path: string, seed: number): string {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), tinyGguf('llama', 'Q8_0', seed));
  return join(dir, path);
}
const errorOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'no error', toWireError);

test('two models of one name are two models, the same one again is one', async () => {
  const first = await importModel(models, gguf('a/Model Q8.GGUF', 1));
  const again = await importModel(models, gguf('b/Model Q8.GGUF', 1));
  const other = await importModel(models, gguf('c/Model Q8.GGUF', 2));
  expect({
    names: [first, again, other].map(({ name, current }) => [name, current]),
    listed: (await listModels(models)).map(({ name }) => name),
  }).toEqual({
    names: [
      ['Model-Q8', true],
      ['Model-Q8', true],
      ['Model-Q8-2', false],
    ],
    listed: ['Model-Q8', 'Model-Q8-2'],
  });
});

test('a model without chat template does not become the one that answers; a damaged one stays listed', async () => {
  const content = tinyContent('tiny4', 'Q8_0', 1);
  writeFileSync(
    join(dir, 'plain.gguf'),
    writeGguf({ ...content, metadata: content.metadata.filter(([key]) => key !== 'tokenizer.chat_template') }),
  );
  const plain = await importModel(models, join(dir, 'plain.gguf'));
  const first = await importModel(models, gguf('chat.gguf', 2));
  writeFileSync(join(plain.dir, 'weights.bin'), '');
  expect({
    plain: plain.current,
    first: first.current,
    listed: (await listModels(models)).map(({ name, loaded }) => [name, loaded.expertBytes]),
  }).toEqual({
    plain: false,
    first: true,
    listed: [
      ['chat', 0],
      ['plain', 0],
    ],
  });
  expect(plain.loaded.expertBytes).toBeGreaterThan(0);
});

test('a model in a form that is no longer known is refused and not listed, until it is imported again', async () => {
  const path = gguf('old.gguf', 1);
  const { dir: prepared, name } = await importModel(models, path);
  const manifest = join(prepared, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"form":"sorted"', '"form":"sessions"'));
  const refused = { code: 'bad-file', notice: notice('prepared-model-of-another-version') };
  expect({
    told: [await errorOf(resolveModel(models, name)), await errorOf(useModel(models, name))],
    listed: await listModels(models),
    current: await currentModel(models),
  }).toEqual({ told: [refused, refused], listed: [], current: null });
  await importModel(models, path);
  expect([await resolveModel(models, name), (await currentModel(models))?.name]).toEqual([prepared, name]);
});

test('who answers: the first imported, the one chosen, none after its removal, none when so chosen', async () => {
  const told: (string | null)[] = [await currentName(models)];
  const tell = async (step: Promise<unknown>): Promise<void> => {
    await step;
    told.push(await currentName(models));
  };
  const [a, b] = [gguf('a.gguf', 1), gguf('b.gguf', 2)];
  await tell(importModel(models, a));
  await tell(importModel(models, b));
  await tell(useModel(models, 'b'));
  await tell(removeModel(models, 'b'));
  await tell(importModel(models, b));
  await tell(useNoModel(models));
  await tell(removeModel(models, 'b'));
  await tell(importModel(models, b));
  const unknown = await errorOf(useModel(models, 'nobody'));
  const known: KnownModels = new Map();
  const [read, remembered] = [await listModels(models, known), await listModels(models, known)];
  expect(remembered).toEqual(read);
  expect({ told, unknown, current: await currentModel(models), files: readdirSync(models).toSorted() }).toMatchObject({
    told: [null, 'a', 'a', 'b', null, 'b', null, null, null],
    unknown: { code: 'not-found' },
    current: null,
    files: ['current', 'imported'],
  });
});

test('a disk without room is said before anything is written, one that fills up leaves nothing', async () => {
  const path = gguf('a.gguf', 1);
  const little = await errorOf(importModel(models, path, { freeBytes: () => Promise.resolve(1_000) }));
  const full = await errorOf(
    importModel(models, path, {
      onProgress() {
        throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      },
    }),
  );
  expect({ little, full, left: readdirSync(join(models, 'imported')) }).toEqual({
    little: {
      code: 'io',
      notice: notice('model-no-room', { needed: '0.2 MB', free: '0.0 MB' }),
    },
    full: {
      code: 'io',
      notice: notice('model-disk-full'),
    },
    left: [],
  });
});

test('the cache of models named by path keeps the three that were used last', async () => {
  const paths = [1, 2, 3, 4].map((seed) => gguf(`${seed}.gguf`, seed));
  const dirs: string[] = [];
  for (const [i, path] of paths.slice(0, 3).entries()) {
    const prepared = await resolveModel(models, path);
    dirs.push(prepared);
    utimesSync(prepared, 1_000 + i, 1_000 + i);
  }
  const again = await resolveModel(models, paths[0] ?? '');
  dirs.push(await resolveModel(models, paths[3] ?? ''));
  const kept = readdirSync(join(models, 'cache')).map((name) => join(models, 'cache', name));
  expect({ same: again === dirs[0], kept: kept.toSorted() }).toEqual({
    same: true,
    kept: [dirs[0], dirs[2], dirs[3]].toSorted(),
  });
});

test('what a crash left behind is no model and is swept away when it is old', async () => {
  const imported = join(models, 'imported');
  const old = join(imported, 'a.preparing-1');
  for (const folder of [old, join(imported, 'b.preparing-2'), join(imported, 'c.removing-3')])
    mkdirSync(folder, { recursive: true });
  writeFileSync(join(old, 'weights.bin'), '');
  for (const path of [join(old, 'weights.bin'), old]) utimesSync(path, 1_000, 1_000);
  await sweepLeftovers(imported, Date.now());
  expect({ listed: await listModels(models), left: readdirSync(imported).toSorted() }).toEqual({
    listed: [],
    left: ['b.preparing-2', 'c.removing-3'],
  });
});

describe.skipIf(process.platform === 'win32')('nobody else may read models, where files have modes', () => {
  /** What is in a folder, itself included, that the group or everyone may do something with. */
  const open = (folder: string): readonly string[] =>
    ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]
      .filter((path) => (statSync(join(folder, path)).mode & 0o077) !== 0)
      .toSorted();

  test('whatever is written is private, also where the umask lets everyone in', () => {
    const path = join(dir, 'tiny.gguf');
    writeFileSync(path, tinyGguf('tiny4', 'Q8_0', 1));
    // A process of its own: threads can't set the umask.
    const module = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
    const code = `process.umask(0);
      const { importModel, resolveModel } = await import(${module('./model-store.ts')});
      const { forms } = await import(${module('../moe/experts/forms.ts')});
      const [models, path] = process.argv.slice(1);
      await importModel(models, path);
      await resolveModel(models, path, { form: forms.sorted });`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', code, models, path]);
    expect({ open: open(models), there: readdirSync(models).toSorted() }).toEqual({
      open: [],
      there: ['cache', 'current', 'imported'],
    });
  });

  test('what an earlier version wrote becomes private; what is not ours keeps its mode', async () => {
    await resolveModel(models, gguf('a.gguf', 1), { form: forms.sorted });
    await importModel(models, gguf('a.gguf', 1));
    const widen = (): void => {
      for (const path of ['.', ...readdirSync(models, { recursive: true, encoding: 'utf8' })])
        chmodSync(join(models, path), 0o755);
    };
    widen();
    makeModelsPrivate(models);
    const alone = open(models);
    writeFileSync(join(models, 'notes.txt'), '');
    widen();
    makeModelsPrivate(models);
    expect({ alone, beside: open(models) }).toEqual({ alone: [], beside: ['.', 'notes.txt'] });
  });
});
