import type { Prompt } from '../../../common/domain/generation.ts';
import type { AnswerModel } from '../deps.ts';
import { greedy } from './sampling.ts';

/** Ends a text at its first line. */
export const oneLine: readonly string[] = ['\n'];

/** What the model writes after a prompt, all of it: a question in other words, a note, a value. */
export async function shortText(
  model: AnswerModel,
  {
    prompt,
    maxTokens,
    stop,
  }: { readonly prompt: Prompt; readonly maxTokens: number; readonly stop: readonly string[] },
  signal?: AbortSignal,
): Promise<string> {
  let text = '';
  for await (const event of model.generate({ prompt, sampling: greedy, maxTokens, stop }, signal))
    if (event.kind !== 'prefill') text += event.text;
  return text;
}
