import { join } from 'node:path';
import type { ExpertCounts } from '../../../common/domain/generation.ts';
import type { OfferedId } from '../../../common/domain/catalogue.ts';
import type { ModelsState } from '../../../common/domain/models.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { Port } from '../../../common/rpc/port.ts';
import type { AnswerModel } from '../../answer/deps.ts';
import { sweepLeftovers } from '../../generate/model-folders.ts';
import {
  currentName,
  listModels,
  makeModelsPrivate,
  removeModel,
  useModel,
  useNoModel,
  type KnownModels,
  type StoredModel,
} from '../../generate/model-store.ts';
import { modelThreads } from '../model-threads.ts';
import { createDownloads } from './downloads.ts';
import { createImporter } from './importer.ts';
import { machineMemory, modelInfo, planOf } from './memory.ts';
import { createResident, type Loadable } from './resident.ts';
import { createWatchers } from './watchers.ts';

/** The language models of this machine: `models.*` of the engine's contract, and the model that answers. */
export interface Models {
  watch(signal: AbortSignal): AsyncGenerator<ModelsState>;
  import(path: string): void;
  cancelImport(): void;
  /** Downloads a model through a process that main has started, and imports it. */
  download(model: OfferedId, port: Port): void;
  cancelDownload(): void;
  discardDownload(model: OfferedId): Promise<void>;
  use(name: string | null): Promise<void>;
  load(): Promise<void>;
  unload(): Promise<void>;
  remove(name: string): Promise<void>;
  experts(): Promise<{ readonly inAll: ExpertCounts; readonly lastAnswer: ExpertCounts | null } | null>;
  /**
   * The model that answers; null for quoted sentences: none is chosen, it has no chat template, or it could not be
   * loaded.
   */
  answerModel(): Promise<AnswerModel | null>;
  close(): Promise<void>;
}

export interface ModelsOptions {
  /** Made when something is stored in it. */
  readonly modelsDir: string;
  /** Module of the generate thread. */
  readonly entry: URL;
  /** Memory of the machine; tests have their own. */
  readonly memory?: () => ModelsState['memory'];
}

/** At most ten states a second. */
const gapMs = 100;

export function createModels({ modelsDir, entry, memory = machineMemory }: ModelsOptions): Models {
  makeModelsPrivate(modelsDir);
  let stored: readonly StoredModel[] = [];
  let current: string | null = null;
  const known: KnownModels = new Map();
  const { total } = memory();
  const watchers = createWatchers<ModelsState>(
    () => ({
      models: stored.map((model) => modelInfo(model, total)),
      current,
      active: resident.state(),
      ...importer.state(),
      downloads: downloads.state(),
      memory: memory(),
    }),
    gapMs,
  );
  const { changed } = watchers;
  const resident = createResident({ entry, threads: modelThreads(), changed });
  const importer = createImporter({ entry, modelsDir, changed, imported: refresh });
  const downloads = createDownloads({ modelsDir, changed, import: (path) => importer.start(path) });

  /** Reads what is on disk: the command line may have changed it. */
  async function refresh(): Promise<void> {
    [stored, current] = await Promise.all([listModels(modelsDir, known), currentName(modelsDir)]);
    changed();
  }

  async function chosen(): Promise<StoredModel | null> {
    await refresh();
    return stored.find(({ name }) => name === current) ?? null;
  }

  function loadable(model: StoredModel): Loadable {
    const info = modelInfo(model, total);
    return {
      name: model.name,
      dir: model.dir,
      weights: model.loaded,
      context: info.context,
      plan: () => planOf(info, memory()),
    };
  }

  return {
    async *watch(signal) {
      await sweepLeftovers(join(modelsDir, 'imported'), Date.now());
      await refresh();
      await downloads.look();
      yield* watchers.watch(signal);
    },
    // How it goes is told by `watch`.
    import: (path) => void importer.start(path).catch(() => {}),
    download: (model, port) => downloads.run(model, port),
    cancelDownload: () => downloads.cancel(),
    discardDownload: (model) => downloads.discard(model),
    cancelImport: () => importer.cancel(),

    async use(name) {
      await refresh();
      if (resident.name() !== null && resident.name() !== name) await resident.unload();
      await (name === null ? useNoModel(modelsDir) : useModel(modelsDir, name));
      await refresh();
    },

    async load() {
      const model = await chosen();
      if (model === null) throw new CarrelError('conflict', 'model-none-chosen');
      // How it goes is told by `watch`.
      resident.load(loadable(model)).catch(() => {});
    },

    unload: () => resident.unload(),

    async remove(name) {
      if (resident.name() === name) await resident.unload();
      await removeModel(modelsDir, name);
      await refresh();
    },

    experts: () => resident.experts(),

    async answerModel() {
      const model = await chosen();
      const failed = resident.state().phase === 'failed' && resident.name() === model?.name;
      if (model === null || !model.chat || failed) return null;
      return resident.answerModel(loadable(model));
    },

    async close() {
      watchers.close();
      downloads.close();
      await Promise.all([importer.close(), resident.close()]);
    },
  };
}
