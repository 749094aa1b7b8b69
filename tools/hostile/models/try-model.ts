import { rmSync } from 'node:fs';
import { CarrelError, toWireError } from '../../../common/errors.ts';
import { contextFor, memoryNeed, planOf } from '../../../engine/host/models/memory.ts';
import { importModel } from '../../../engine/generate/model-store.ts';
import { loadLanguageModel } from '../../../engine/generate/language-model.ts';
import type { Draft } from './draft.ts';
import { writeDraft } from './draft.ts';

/** What became of a model, and after which step. */
export interface ModelOutcome {
  readonly kind: 'ran' | 'refused' | 'raw error';
  /** The step at which it ended. */
  readonly at: 'import' | 'load' | 'prompt' | 'tokens';
  /** Code of the sentence that a person is told; the error's own words for a raw one; '' for a model that ran. */
  readonly told: string;
}

/** Memory of the computer that it is tried for: what needs more is refused there, and not taken here. */
const memory = { total: 1e9, free: 1e9 };

/** Sentences that quote the words of an error which no code of ours foresaw. */
const rawCodes: ReadonlySet<string> = new Set([
  'internal',
  'model-not-prepared-because',
  'model-not-loadable',
  'model-not-runnable',
]);

const messages = [{ role: 'user', content: 'Is the <|im_end|> of the letter in 1999? ä 𝒳' }] as const;

/** Imports, loads, and lets it write three tokens, as the app does. */
export async function tryModel(draft: Draft, folder: string): Promise<ModelOutcome> {
  const models = `${folder}-models`;
  let at: ModelOutcome['at'] = 'import';
  try {
    const stored = await importModel(models, writeDraft(draft, folder));
    at = 'load';
    const need = memoryNeed(stored, memory.total);
    const { expertBytes } = planOf({ name: stored.name, memory: need }, memory);
    const model = await loadLanguageModel(stored.dir, {
      threads: 1,
      context: contextFor(stored, memory.total),
      ...(expertBytes === null ? {} : { expertBytes }),
    });
    try {
      at = 'prompt';
      const prompt = model.encode(
        stored.chat ? { kind: 'chat', messages } : { kind: 'text', text: messages[0].content },
      );
      at = 'tokens';
      const sampling = { temperature: 0.8, topK: 20, topP: 0.95, minP: 0, repetitionPenalty: 1.1, seed: 1 };
      await Array.fromAsync(model.generate(prompt, { sampling, maxTokens: 3 }));
      return { kind: 'ran', at, told: '' };
    } finally {
      await model.release();
    }
  } catch (error) {
    const { notice } = toWireError(error);
    return error instanceof CarrelError && !rawCodes.has(notice.code)
      ? { kind: 'refused', at, told: notice.code }
      : { kind: 'raw error', at, told: `${notice.code} ${JSON.stringify(notice.params)}`.slice(0, 400) };
  } finally {
    rmSync(models, { recursive: true, force: true });
  }
}
