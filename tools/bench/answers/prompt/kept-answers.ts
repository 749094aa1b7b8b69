import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GenerationEvent } from '../../../../common/domain/generation.ts';
import type { AnswerModel } from '../../../../engine/answer/service.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '..', '.cache', 'answers', 'prompt');

interface Kept {
  readonly text: string;
  /** Absent where nobody read on: the text ran in circles. */
  readonly end?: Extract<GenerationEvent, { readonly kind: 'end' }>;
}

/** A model whose answers are kept under `.cache/`, by prompt: a run that was stopped goes on where it was. */
export const keepingAnswers = (model: AnswerModel, name: string): AnswerModel => ({
  ...model,
  async *generate(params, signal) {
    const key = createHash('sha256')
      .update(JSON.stringify([name, params]))
      .digest('hex')
      .slice(0, 24);
    const path = join(folder, `${key}.json`);
    if (existsSync(path)) {
      const { text, end } = JSON.parse(readFileSync(path, 'utf8')) as Kept;
      yield { kind: 'token', id: 0, text };
      if (end !== undefined) yield end;
      return;
    }
    let kept: Kept = { text: '' };
    let isWhole = false;
    try {
      for await (const event of model.generate(params, signal)) {
        if (event.kind === 'token') kept = { text: kept.text + event.text };
        if (event.kind === 'end') kept = { ...kept, end: event };
        isWhole = event.kind !== 'prefill';
        yield event;
      }
    } finally {
      if (isWhole) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(path, JSON.stringify(kept));
      }
    }
  },
});
