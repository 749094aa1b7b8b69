import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GenerationEvent } from '../../../common/domain/generation.ts';
import { memoryPlan, type ModelsState } from '../../../common/domain/models.ts';
import { entryUrl } from '../../../common/entry-url.ts';
import { toWireError } from '../../../common/errors.ts';
import { notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import type { AnswerModel } from '../../answer/deps.ts';
import { tinyGguf } from '../../model/fixtures/tiny-model.ts';
import { createModels, type Models, type ModelsOptions } from './service.ts';

const generateThread = entryUrl(import.meta.url, '../../../workers/generate/entry');

let dir: string;
let models: Models;
const open = (options: Partial<ModelsOptions> = {}): Models =>
  createModels({
    modelsDir: join(dir, 'models'),
    entry: generateThread,
    memory: () => ({ total: 8e9, free: 4e9 }),
    ...options,
  });
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-host-models-'));
  writeFileSync(join(dir, 'tiny.gguf'), tinyGguf('tiny4', 'Q8_0', 1));
  writeFileSync(join(dir, 'dense.gguf'), tinyGguf('llama', 'Q8_0', 1));
  models = open();
});
afterEach(async () => {
  await models.close();
  rmSync(dir, { recursive: true, force: true });
});

/** The first state that is as wanted. */
async function until(wanted: (state: ModelsState) => boolean): Promise<ModelsState> {
  for await (const state of models.watch(new AbortController().signal)) if (wanted(state)) return state;
  throw new Error('the stream ended');
}
async function imported(file: string): Promise<ModelsState> {
  models.import(join(dir, file));
  return until(({ importing }) => importing === null);
}
const codeOf = (work: Promise<unknown> | (() => unknown)): Promise<string> =>
  Promise.resolve()
    .then(() => (typeof work === 'function' ? work() : work))
    .then(
      () => 'no error',
      (error: unknown) => toWireError(error).code,
    );
async function answerer(): Promise<AnswerModel> {
  const model = await models.answerModel();
  if (model === null) throw new Error('no model answers');
  return model;
}
const sampling = { temperature: 0, topK: 0, topP: 1, minP: 0, repetitionPenalty: 1, seed: 0 };
const asked = {
  prompt: { kind: 'chat', messages: [{ role: 'user', content: 'the tide' }] },
  sampling,
  maxTokens: 6,
  stop: [],
} as const;
const write = (model: AnswerModel, signal?: AbortSignal, maxTokens = 6): Promise<GenerationEvent[]> =>
  Array.fromAsync(model.generate({ ...asked, maxTokens }, signal));

test('a model is imported, loaded by the first question, answers, and is unloaded and removed', async () => {
  const before = await models.answerModel();
  const there = await imported('tiny.gguf');
  const model = await answerer();
  const progress: (number | null)[] = [];
  const info = await model.ready((done) => progress.push(done));
  const loaded = await until(({ active }) => active.phase === 'loaded');
  const events = await write(model);
  const counted = await model.countTokens(['', 'the']);
  const experts = await models.experts();
  await models.unload();
  const unloaded = await until(() => true);
  await models.remove('tiny');
  const end = events.at(-1);
  expect({
    before,
    there,
    progress: progress[0],
    info,
    active: loaded.active,
    last: end?.kind,
    counted: counted[0],
    unloaded: unloaded.active,
    afterwards: await models.experts(),
    removed: await until(() => true),
  }).toMatchObject({
    before: null,
    there: {
      models: [
        {
          name: 'tiny',
          architecture: 'smallthinker',
          context: 2_048,
          layers: 4,
          experts: 8,
          activeExperts: 2,
          chat: true,
        },
      ],
      current: 'tiny',
      active: { phase: 'unloaded' },
      importing: null,
      importProblem: null,
      memory: { total: 8e9, free: 4e9 },
    },
    progress: 0,
    info: { architecture: 'smallthinker', context: 2_048 },
    active: { phase: 'loaded' },
    last: 'end',
    counted: 0,
    unloaded: { phase: 'unloaded' },
    afterwards: null,
    removed: { models: [], current: null, active: { phase: 'unloaded' } },
  });
  expect(experts?.lastAnswer).toEqual(end?.kind === 'end' ? end.experts : undefined);
  expect(experts?.inAll.counts.reduce((sum, count) => sum + count, 0)).toBe(
    experts?.lastAnswer?.counts.reduce((sum, count) => sum + count, 0),
  );
  expect(readdirSync(join(dir, 'models', 'imported'))).toEqual([]);
});

test('while it answers nothing is taken from it; a cancelled answer leaves it usable; answers queue', async () => {
  await imported('tiny.gguf');
  const model = await answerer();
  /** A long answer that has begun, and what stops it. */
  const begun = async () => {
    const stop = new AbortController();
    const answer = model.generate({ ...asked, maxTokens: 1_900 }, stop.signal)[Symbol.asyncIterator]();
    const pieces: string[] = [];
    for (let step = await answer.next(); pieces.length < 3; step = await answer.next())
      if (step.value?.kind === 'token') pieces.push('token');
    const rest = async (): Promise<void> => {
      while (!(await answer.next()).done);
    };
    return { stop, rest };
  };
  const first = await begun();
  const refused = [await codeOf(models.unload()), await codeOf(models.remove('tiny')), await codeOf(models.use(null))];
  // The refusals took their time: the first answer may be at its end by now, the second has just begun.
  first.stop.abort();
  await codeOf(first.rest);
  const second = await begun();
  const next = write(model);
  second.stop.abort();
  const cancelled = await codeOf(second.rest);
  const [a, b] = await Promise.all([next, write(model)]);
  expect({ refused, cancelled, same: tokens(a), chosen: (await until(() => true)).current }).toEqual({
    refused: ['conflict', 'conflict', 'conflict'],
    cancelled: 'cancelled',
    same: tokens(b),
    chosen: 'tiny',
  });
});

test('a model with more experts than there is memory for answers the same', async () => {
  const {
    models: [whole],
  } = await imported('tiny.gguf');
  const expected = tokens(await write(await answerer()));
  await models.close();
  const { all, experts } = whole?.memory ?? { all: 0, experts: 0 };
  const memory = { total: (all - experts / 2) / 0.8, free: all };
  models = open({ memory: () => memory });
  const written = tokens(await write(await answerer()));
  const {
    active,
    models: [own],
  } = await until(() => true);
  expect({ plan: memoryPlan(own?.memory ?? { all: 0, experts: 0 }, memory).fit, phase: active.phase, written }).toEqual(
    { plan: 'partly', phase: 'loaded', written: expected },
  );
});

/** Why a model could not be loaded. */
const told = ({ active }: ModelsState): string => (active.phase === 'failed' ? sentenceOf(active.why) : active.phase);

const tokens = (events: readonly GenerationEvent[]): readonly number[] =>
  events.flatMap((event) => (event.kind === 'token' ? [event.id] : []));

test('who answers is remembered, also when nobody does; another model takes the place of the loaded one', async () => {
  await imported('tiny.gguf');
  await imported('dense.gguf');
  await (await answerer()).ready(() => {});
  await models.use('dense');
  const other = await until(() => true);
  await models.load();
  const loaded = await until(({ active }) => active.phase === 'loaded');
  await models.use(null);
  const none = await until(() => true);
  await models.close();
  models = open();
  const again = await until(() => true);
  writeFileSync(join(dir, 'third.gguf'), tinyGguf('llama', 'F32', 3));
  const third = await imported('third.gguf');
  expect({
    other: [other.current, other.active.phase],
    loaded: [loaded.current, loaded.active.phase],
    none: [none.current, none.active.phase],
    again: again.current,
    third: [third.models.length, third.current],
    answerer: await models.answerModel(),
    load: await codeOf(models.load()),
    unknown: [await codeOf(models.use('nobody')), await codeOf(models.remove('../imported'))],
  }).toEqual({
    other: ['dense', 'unloaded'],
    loaded: ['dense', 'loaded'],
    none: [null, 'unloaded'],
    again: null,
    third: [3, null],
    answerer: null,
    load: 'conflict',
    unknown: ['not-found', 'not-found'],
  });
});

test('one import at a time; a cancelled or bad one leaves nothing and says why', async () => {
  writeFileSync(join(dir, 'cut.gguf'), tinyGguf('tiny4', 'F32', 2).subarray(0, 9_000));
  models.import(join(dir, 'tiny.gguf'));
  const second = await codeOf(() => models.import(join(dir, 'dense.gguf')));
  models.cancelImport();
  const cancelled = await until(({ importing }) => importing === null);
  const cut = await imported('cut.gguf');
  const missing = await imported('missing.gguf');
  const folder = join(dir, 'models', 'imported');
  expect({
    second,
    cancelled: [cancelled.models, cancelled.importProblem],
    cut: [cut.models, cut.importProblem?.code],
    missing: missing.importProblem,
    left: existsSync(folder) ? readdirSync(folder) : [],
  }).toEqual({
    second: 'conflict',
    cancelled: [[], null],
    cut: [[], 'model-file-unusable'],
    missing: notice('model-file-missing', { name: 'missing.gguf' }),
    left: [],
  });
});

test('a thread that dies is told, quotes answer meanwhile, and loading can be tried again', async () => {
  await imported('tiny.gguf');
  await models.close();
  models = open({ entry: new URL('./fixtures/dying-thread.ts', import.meta.url) });
  const code = await codeOf((await answerer()).ready(() => {}));
  const failed = await until(() => true);
  const meanwhile = await models.answerModel();
  await models.load();
  const again = await until(({ active }) => active.phase === 'failed');
  await models.close();
  models = open({ memory: () => ({ total: 1e8, free: 1e8 }) });
  await models.load();
  const tooLarge = await until(({ active }) => active.phase === 'failed');
  expect({ code, failed: told(failed), meanwhile, again: told(again), tooLarge: told(tooLarge) }).toEqual({
    code: 'internal',
    failed: 'The language model ended unexpectedly: out of memory',
    meanwhile: null,
    again: 'The language model ended unexpectedly: out of memory',
    tooLarge: '“tiny” needs 0.3 GB of memory, and this computer has 0.1 GB. Choose a smaller model.',
  });
});
