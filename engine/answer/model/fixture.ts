import type { Prompt, Sampling } from '../../../common/domain/generation.ts';
import type { AnswerModel } from '../deps.ts';

/**
 * A model whose answers are written beforehand, one for each call of `generate`, a few letters at a time. It counts
 * four letters a token.
 */
export interface ScriptedModel extends AnswerModel {
  readonly prompts: { readonly prompt: Prompt; readonly sampling: Sampling; readonly maxTokens: number | null }[];
}

export interface Script {
  readonly answers: readonly string[];
  readonly context?: number;
  readonly chat?: boolean;
  /** Thrown when it is loaded. */
  readonly failure?: Error;
}

const lettersPerToken = 4;
export const scriptedUsage = { promptTokens: 100, reusedTokens: 20, generatedTokens: 10, prefillMs: 5, decodeMs: 7 };

export function scriptedModel({ answers, context = 4_096, chat = true, failure }: Script): ScriptedModel {
  const prompts: ScriptedModel['prompts'] = [];
  return {
    prompts,
    ready: async (onProgress) => {
      onProgress(null);
      if (failure !== undefined) throw failure;
      return {
        name: 'scripted',
        architecture: 'llama',
        context,
        layers: 1,
        experts: 0,
        activeExperts: 0,
        chat,
        weightBytes: 1,
        cacheBytesPerToken: 1,
        vocab: 8,
      };
    },
    countTokens: (texts) => texts.map((text) => Math.ceil(text.length / lettersPerToken)),
    async *generate({ prompt, sampling, maxTokens }, signal) {
      const answer = [...(answers[prompts.length] ?? '')];
      prompts.push({ prompt, sampling, maxTokens });
      yield { kind: 'prefill', done: 100, total: 100 };
      const most = (maxTokens ?? Infinity) * lettersPerToken;
      for (let at = 0; at < Math.min(most, answer.length); at += lettersPerToken) {
        signal?.throwIfAborted();
        yield { kind: 'token', id: at, text: answer.slice(at, at + lettersPerToken).join('') };
      }
      yield {
        kind: 'end',
        finish: answer.length > most ? 'length' : 'stop',
        text: '',
        usage: scriptedUsage,
        experts: null,
      };
    },
  };
}
