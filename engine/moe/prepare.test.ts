import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { tinyGguf } from '../model/fixtures/tiny-model.ts';
import { openModel } from '../model/open.ts';
import { forms } from './experts/forms.ts';
import { readManifest } from './manifest.ts';
import { preparedBytes, prepareModel } from './prepare.ts';
import { loadTransformer } from './transformer.ts';

async function tinyFile(
  seed: number,
): Promise<{ readonly folder: string; readonly source: Awaited<ReturnType<typeof openModel>> }> {
  const folder = await mkdtemp(join(tmpdir(), 'carrel-prepare-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'model.gguf');
  await writeFile(path, tinyGguf('tiny4', 'Q8_0', seed));
  const source = await openModel(path);
  onTestFinished(() => source.close());
  return { folder, source };
}

test('tells its progress, reads back what it wrote, and keeps a folder that is right', async () => {
  const { folder, source } = await tinyFile(1);
  const dir = join(folder, 'prepared');
  const progress: number[] = [];
  const manifest = await prepareModel(source, dir, { onProgress: (done, total) => progress.push(done / total) });
  expect(progress.at(-1)).toBe(1);
  expect(await readManifest(dir)).toEqual(manifest);
  const { mtimeMs } = await stat(join(dir, 'manifest.json'));
  await prepareModel(source, dir);
  expect((await stat(join(dir, 'manifest.json'))).mtimeMs).toBe(mtimeMs);
});

test.each([
  ['tiny4', 'F32'],
  ['tiny4', 'Q4_0'],
  ['wide4', 'Q6_K'],
  ['wide4', 'F16'],
  ['llama', 'Q8_0'],
  ['llama', 'Q4_0'],
] as const)('%s in %s takes what was foreseen, and little less', async (preset, type) => {
  const folder = await mkdtemp(join(tmpdir(), 'carrel-prepare-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'model.gguf'), tinyGguf(preset, type, 1));
  const source = await openModel(join(folder, 'model.gguf'));
  onTestFinished(() => source.close());
  const { weightBytes } = await prepareModel(source, join(folder, 'prepared'));
  const { size } = await stat(join(folder, 'prepared', 'embedding.bin'));
  // Graphs of such small models are nearly as large as their weights; those of real ones are not.
  const graph = await stat(join(folder, 'prepared', 'model.onnx')).then(
    (facts) => facts.size,
    () => 0,
  );
  const share = (weightBytes - graph + size) / preparedBytes(source);
  expect({ enough: share <= 1, notFar: share > 0.8 }).toEqual({ enough: true, notFar: true });
});

test('is made again when the source or the builder is another, and leftovers of a crash go', async () => {
  const { folder, source } = await tinyFile(1);
  const other = await tinyFile(2);
  const dir = join(folder, 'prepared');
  await prepareModel(source, dir);
  const second = await prepareModel(other.source, dir);
  expect((await readManifest(dir)).source).toBe(second.source);
  const text = await readFile(join(dir, 'manifest.json'), 'utf8');
  await writeFile(join(dir, 'manifest.json'), text.replace(/"builder":\d+/, '"builder":0'));
  await expect(readManifest(dir)).rejects.toMatchObject({ code: 'bad-file' });
  await writeFile(join(folder, 'prepared.preparing-crashed'), '');
  await prepareModel(other.source, dir);
  expect((await readManifest(dir)).source).toBe(second.source);
  expect(await readdir(folder)).toEqual(['model.gguf', 'prepared']);
});

test('a cancel in the middle leaves nothing', async () => {
  const { folder, source } = await tinyFile(1);
  const abort = new AbortController();
  const preparing = prepareModel(source, join(folder, 'prepared'), {
    signal: abort.signal,
    onProgress: (done) => done === 5 && abort.abort(),
  });
  await expect(preparing).rejects.toMatchObject({ code: 'cancelled' });
  expect(await readdir(folder)).toEqual(['model.gguf']);
});

test('another form is another preparation', async () => {
  const { folder, source } = await tinyFile(1);
  const dir = join(folder, 'prepared');
  await prepareModel(source, dir);
  const sorted = await prepareModel(source, dir, { form: forms.sorted });
  expect([(await readManifest(dir)).form, (await readdir(dir)).toSorted()]).toEqual([
    'sorted',
    ['embedding.bin', 'manifest.json', 'model.bin', 'model.onnx', 'sums.json'],
  ]);
  const { mtimeMs } = await stat(join(dir, 'manifest.json'));
  expect(await prepareModel(source, dir, { form: forms.sorted })).toEqual(sorted);
  expect((await stat(join(dir, 'manifest.json'))).mtimeMs).toBe(mtimeMs);
});

test('a form that can not compute the model leaves what is there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'carrel-prepare-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'model.gguf'), tinyGguf('llama', 'F32', 1));
  const source = await openModel(join(folder, 'model.gguf'));
  onTestFinished(() => source.close());
  const dir = join(folder, 'prepared');
  const sorted = await prepareModel(source, dir);
  await expect(prepareModel(source, dir, { form: forms.kernels })).rejects.toMatchObject({ code: 'bad-request' });
  expect([await readManifest(dir), await readdir(folder)]).toEqual([sorted, ['model.gguf', 'prepared']]);
});

test.each([
  ['kernels', 'weights.bin'],
  ['sorted', 'model.bin'],
] as const)('a prepared model of the form %s without its %s is damaged', async (form, file) => {
  const { folder, source } = await tinyFile(1);
  const dir = join(folder, 'prepared');
  const manifest = await prepareModel(source, dir, { form: forms[form] });
  await rm(join(dir, file));
  await expect(loadTransformer(dir, manifest, { threads: 1 })).rejects.toMatchObject({ code: 'bad-file' });
});
