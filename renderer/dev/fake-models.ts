import type { Handlers } from '../../common/contracts/define.ts';
import type { EngineContract } from '../../common/contracts/engine.ts';
import type { ExpertCounts } from '../../common/domain/generation.ts';
import type { ModelInfo, ModelsState } from '../../common/domain/models.ts';
import { notice } from '../../common/messages/notice.ts';
import { CarrelError } from '../../common/errors.ts';
import { changeStream } from './change-stream.ts';
import type { Scene } from './scenes.ts';

type ModelMethod = Extract<keyof EngineContract, `models.${string}`>;
type ModelHandlers = Pick<Handlers<EngineContract>, ModelMethod>;

const base = { architecture: 'smallthinker', context: 16_384, chat: true } as const;
const smallThinker4b: ModelInfo = {
  ...base,
  name: 'SmallThinker-4B-A0.6B-Instruct',
  weightBytes: 2.42e9,
  memory: { all: 3.25e9, experts: 2.04e9 },
  layers: 32,
  experts: 32,
  activeExperts: 4,
};
const smallThinker21b: ModelInfo = {
  ...base,
  name: 'SmallThinker-21B-A3B-Instruct',
  weightBytes: 12.1e9,
  memory: { all: 14.1e9, experts: 11e9 },
  layers: 52,
  experts: 64,
  activeExperts: 6,
};
const smolLm2: ModelInfo = {
  ...base,
  name: 'SmolLM2-135M-Instruct',
  architecture: 'llama',
  context: 8_192,
  weightBytes: 144e6,
  memory: { all: 596e6, experts: 0 },
  layers: 30,
  experts: 0,
  activeExperts: 0,
};
const continuation: ModelInfo = {
  ...base,
  name: 'stories-without-template',
  architecture: 'llama',
  context: 512,
  weightBytes: 61e6,
  memory: { all: 392e6, experts: 0 },
  layers: 6,
  experts: 0,
  activeExperts: 0,
  chat: false,
};

const empty: ModelsState = {
  models: [],
  current: null,
  active: { phase: 'unloaded' },
  importing: null,
  importProblem: null,
  downloads: { running: null, problem: null, brokenOff: [], freeBytes: 212e9, cores: 8 },
  memory: { total: 16.6e9, free: 9.1e9 },
};
const some: ModelsState = { ...empty, models: [smallThinker21b, smallThinker4b, smolLm2, continuation] };
const loaded: ModelsState = {
  ...some,
  current: smallThinker4b.name,
  active: { phase: 'loaded', residentBytes: 2.93e9, loadMs: 4_310 },
};

function sceneModels(scene: Scene): ModelsState {
  switch (scene) {
    case 'models':
      return { ...some, current: smallThinker4b.name };
    case 'models-importing':
      return { ...loaded, importing: { name: 'SmallThinker-21B-A3B-Instruct-Q4_0.gguf', done: 0.38 } };
    case 'models-problem':
      return {
        ...empty,
        importProblem: notice('model-file-unusable', {
          what: 'the tensor blk.12.ffn_up.weight reaches beyond the end of the file',
        }),
      };
    case 'models-downloading':
      return {
        ...empty,
        downloads: {
          ...empty.downloads,
          running: { model: 'smallthinker-4b', phase: 'fetching', done: 0.9e9, total: 2.42e9 },
        },
      };
    case 'models-broken-off':
      return {
        ...empty,
        memory: { total: 8.2e9, free: 3.1e9 },
        downloads: {
          ...empty.downloads,
          problem: notice('download-unreachable', { host: 'huggingface.co' }),
          brokenOff: [{ model: 'smallthinker-4b', done: 0.9e9, total: 2.42e9 }],
          freeBytes: 9e9,
        },
      };
    case 'models-loading':
      return { ...some, current: smallThinker4b.name, active: { phase: 'loading', done: 0.55 } };
    case 'models-failed':
      return {
        ...some,
        current: smallThinker21b.name,
        active: {
          phase: 'failed',
          why: notice('model-too-big', { name: smallThinker4b.name, needed: '16.1 GB', total: '8.0 GB' }),
        },
      };
    case 'models-dense':
      return { ...loaded, current: smolLm2.name, active: { phase: 'loaded', residentBytes: 412e6, loadMs: 390 } };
    case 'models-small-machine':
      return { ...some, memory: { total: 8.2e9, free: 3.1e9 } };
    case 'models-loaded':
    case 'answer-model':
    case 'answer-streaming':
    case 'answer-loading':
    case 'answer-reading':
    case 'answer-unsupported':
    case 'answer-failed':
    case 'answer-not-kept':
      return loaded;
    default:
      return empty;
  }
}

/** Counts as a router gives them: a few favourites per layer, two layers that are nearly even. */
function sceneExperts({ layers, experts, activeExperts }: ModelInfo, tokens: number, seed: number): ExpertCounts {
  const weights = Array.from({ length: layers * experts }, (_, index) => {
    const noise = Math.abs(Math.sin((index + 1) * 12.9898 + seed) * 43_758.5453) % 1;
    return Math.floor(index / experts) % 13 === 5 ? 1 + noise : 0.02 + noise ** 5;
  });
  const rows = Array.from({ length: layers }, (_, layer) => weights.slice(layer * experts, (layer + 1) * experts));
  const sums = rows.map((row) => row.reduce((sum, each) => sum + each, 0));
  const counts = rows.flatMap((row, layer) =>
    row.map((each) => Math.round((each / (sums[layer] ?? 1)) * tokens * activeExperts)),
  );
  const entropy = rows.map(
    (row, layer) =>
      row.reduce((sum, each) => sum - (each / (sums[layer] ?? 1)) * Math.log(each / (sums[layer] ?? 1)), 0) /
      Math.log(experts),
  );
  return { layers, experts, counts, entropy };
}

const stepMs = 250;

/** Models that are imported and loaded by a clock, for working on the panel. */
export function createFakeModels(scene: Scene): { readonly handlers: ModelHandlers; current(): ModelInfo | null } {
  const state = changeStream<ModelsState>(sceneModels(scene));
  const change = (update: Partial<ModelsState>): void => state.set({ ...state.get(), ...update });
  const current = (): ModelInfo | null => state.get().models.find((each) => each.name === state.get().current) ?? null;
  const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, stepMs));

  async function load(): Promise<void> {
    const model = current();
    if (model === null || state.get().active.phase === 'loaded') return;
    for (let done = 0; done < 1; done += 0.1) {
      change({ active: { phase: 'loading', done } });
      await wait();
      if (state.get().current !== model.name || state.get().active.phase !== 'loading') return;
    }
    change({ active: { phase: 'loaded', residentBytes: model.weightBytes * 1.15, loadMs: stepMs * 10 } });
  }

  async function runImport(name: string): Promise<void> {
    for (let done = 0; done < 1; done += 0.05) {
      change({ importing: { name, done }, importProblem: null });
      await wait();
      if (state.get().importing === null) return;
    }
    change({
      importing: null,
      models: [...state.get().models.filter((each) => each.name !== smallThinker4b.name), smallThinker4b],
      current: state.get().current ?? smallThinker4b.name,
    });
  }

  return {
    current,
    handlers: {
      'models.watch': (_params, signal) => state.watch(signal),
      'models.import': ({ grantId }) => {
        if (state.get().importing !== null) throw new CarrelError('conflict', 'model-import-runs');
        void runImport(grantId);
      },
      'models.cancelImport': () => change({ importing: null }),
      'models.cancelDownload': () => change({ downloads: empty.downloads }),
      'models.discardDownload': () => change({ downloads: empty.downloads }),
      'models.use': ({ name }) => change({ current: name, active: { phase: 'unloaded' } }),
      'models.load': () => void load(),
      'models.unload': () => change({ active: { phase: 'unloaded' } }),
      'models.remove': ({ name }) => {
        const wasCurrent = state.get().current === name;
        change({
          models: state.get().models.filter((each) => each.name !== name),
          ...(wasCurrent ? { current: null, active: { phase: 'unloaded' } } : {}),
        });
      },
      'models.experts': () => {
        const model = current();
        if (model === null || model.experts === 0 || state.get().active.phase !== 'loaded') return null;
        return { inAll: sceneExperts(model, 40_000, 1), lastAnswer: sceneExperts(model, 1_320, 2) };
      },
    },
  };
}
