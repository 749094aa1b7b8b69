import { expect, test } from 'vitest';
import type { ModelInfo, ModelsState } from '../../common/domain/models.ts';
import { notice } from '../../common/messages/notice.ts';
import { activeView, answering, fitView, structureOf } from './describe.ts';

const small: ModelInfo = {
  name: 'SmallThinker-4B',
  architecture: 'smallthinker',
  weightBytes: 2.4e9,
  context: 16_384,
  memory: { all: 4e9, experts: 0 },
  layers: 32,
  experts: 32,
  activeExperts: 4,
  chat: true,
};
const big: ModelInfo = { ...small, weightBytes: 8.35e9, memory: { all: 13e9, experts: 0 } };
const mixture: ModelInfo = { ...big, memory: { all: 13e9, experts: 11e9 } };
const unloaded = { phase: 'unloaded' } as const;

test('the structure of a model in one line', () => {
  expect(
    [small, { ...small, architecture: 'llama', layers: 1, experts: 0 }, { ...small, architecture: 'constructor' }].map(
      structureOf,
    ),
  ).toEqual([
    'SmallThinker, 32 layers, 32 experts, 4 active',
    'Llama, 1 layer, dense',
    'constructor, 32 layers, 32 experts, 4 active',
  ]);
});

test('how a model fits, in words', () => {
  const on = (model: ModelInfo, total: number, free: number) => {
    const { fit, needs, verdict } = fitView(model, { memory: { total, free }, active: unloaded });
    return [fit, needs, verdict];
  };
  expect([
    on(small, 16e9, 9e9),
    on(small, 16e9, 2e9),
    on(big, 16e9, 15e9),
    on(big, 8e9, 6e9),
    on(mixture, 16e9, 15e9),
    on(mixture, 8e9, 6e9),
    on(mixture, 4e9, 3e9),
  ]).toEqual([
    ['fits', 'Needs 4.0 GB of 16.0 GB, 9.0 GB free', 'Fits'],
    ['tight', 'Needs 4.0 GB of 16.0 GB, 2.0 GB free', 'Tight: close other programs first'],
    ['tight', 'Needs 13.0 GB of 16.0 GB, 15.0 GB free', 'Tight: little is left for other programs'],
    ['too-big', 'Needs 13.0 GB of 8.0 GB, 6.0 GB free', 'Too big for this computer'],
    ['partly', 'Takes 12.8 GB of 16.0 GB, 15.0 GB free', 'Fits with 98 % of its experts in memory, so it is slower'],
    ['partly', 'Takes 6.4 GB of 8.0 GB, 6.0 GB free', 'Fits with 40 % of its experts in memory, so it is slower'],
    ['too-big', 'Needs 13.0 GB of 4.0 GB, 3.0 GB free', 'Too big for this computer'],
  ]);
});

test('what a loaded model holds counts as free for the next', () => {
  expect(
    fitView(small, {
      memory: { total: 10e9, free: 1e9 },
      active: { phase: 'loaded', residentBytes: 4e9, loadMs: 900 },
    }),
  ).toEqual({
    fit: 'fits',
    needs: 'Needs 4.0 GB of 10.0 GB, 5.0 GB free',
    verdict: 'Fits',
    used: 0.5,
    needed: 0.4,
  });
});

test('the state of the model that answers', () => {
  expect(
    [
      unloaded,
      { phase: 'loaded', residentBytes: 2.93e9, loadMs: 4_310 } as const,
      { phase: 'failed', why: notice('model-not-prepared') } as const,
    ].map(activeView),
  ).toEqual([
    { state: 'Not loaded', detail: 'the next question loads it' },
    { state: 'Loaded', detail: '2.9 GB in memory, loaded in 4.3 s' },
    { state: 'Could not be loaded', detail: 'The model is not prepared. Import it again.' },
  ]);
});

test('a model without chat template leaves the answers to quoted sentences', () => {
  const state: ModelsState = {
    models: [small, { ...big, name: 'plain', chat: false }],
    current: small.name,
    active: unloaded,
    importing: null,
    importProblem: null,
    downloads: { running: null, problem: null, brokenOff: [], freeBytes: null, cores: 1 },
    memory: { total: 0, free: 0 },
  };
  expect([state, { ...state, current: 'plain' }, { ...state, current: null }, null].map(answering)).toEqual([
    small,
    null,
    null,
    null,
  ]);
});
