import type { Handlers } from '../../common/contracts/define.ts';
import type { GenerateThreadContract, ImportEvent, LoadEvent } from '../../common/contracts/generate-thread.ts';
import type { GenerationEvent } from '../../common/domain/generation.ts';
import { CarrelError } from '../../common/errors.ts';
import { loadLanguageModel, type LanguageModel } from '../../engine/generate/language-model.ts';
import { importModel } from '../../engine/generate/model-store.ts';
import { readManifest } from '../../engine/moe/manifest.ts';
import { createChannel } from './channel.ts';
import { createTurnstile } from './turnstile.ts';

/** Answers the contract with one model at a time. */
export function generateThreadHandlers(): Handlers<GenerateThreadContract> {
  let model: LanguageModel | null = null;
  /** What runs the model, or changes which one there is, goes alone. */
  const turnstile = createTurnstile();

  async function unload(): Promise<void> {
    const old = model;
    model = null;
    await old?.release();
  }

  function loaded(): LanguageModel {
    if (model === null) throw new CarrelError('conflict', 'model-not-loaded');
    return model;
  }

  return {
    import: ({ path, models }, signal) => importFile(path, models, signal),

    async *load({ dir, threads, context, expertBytes }, signal): AsyncGenerator<LoadEvent> {
      const leave = await turnstile.enter(signal);
      try {
        const { weightBytes } = await readManifest(dir);
        // Two models at once may not fit into memory.
        await unload();
        yield { kind: 'loading', weightBytes };
        const started = performance.now();
        model = await loadLanguageModel(dir, {
          threads,
          ...(context === null ? {} : { context }),
          ...(expertBytes === null ? {} : { expertBytes }),
        });
        yield { kind: 'loaded', model: model.info, ms: performance.now() - started };
      } finally {
        leave();
      }
    },

    async unload(_params, signal) {
      const leave = await turnstile.enter(signal);
      await unload().finally(leave);
    },

    model: () => model?.info ?? null,
    countTokens: ({ texts }) => texts.map((text) => loaded().tokenizer.encode(text).length),

    async *generate({ prompt, ...options }, signal): AsyncGenerator<GenerationEvent> {
      const leave = await turnstile.enter(signal);
      try {
        const current = loaded();
        yield* current.generate(current.encode(prompt), options, signal);
      } finally {
        leave();
      }
    },

    experts: () => model?.experts() ?? null,
  };
}

async function* importFile(path: string, models: string, signal: AbortSignal): AsyncGenerator<ImportEvent> {
  const channel = createChannel<ImportEvent>();
  let name = '';
  let percent = -1;
  const done = importModel(models, path, {
    signal,
    onName(given) {
      name = given;
      channel.push({ kind: 'progress', name, done: 0 });
    },
    onProgress(count, total) {
      const now = Math.floor((100 * count) / total);
      if (now !== percent) channel.push({ kind: 'progress', name, done: count / total });
      percent = now;
    },
  }).finally(() => channel.end());
  // Awaited below; until then a failure must not count as unhandled.
  done.catch(() => {});
  yield* channel.events;
  yield { kind: 'imported', name: (await done).name };
}
