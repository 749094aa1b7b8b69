import type { GenerationEvent, Prompt } from '../../../common/domain/generation.ts';
import { notice } from '../../../common/messages/notice.ts';
import type { AnswerModel } from '../deps.ts';
import type { UnthreadedAnswerEvent } from '../events.ts';
import { createCiter, type WrittenBefore } from './cite.ts';
import type { Judge } from './judge.ts';
import { createRepetitionWatch } from './repetition.ts';
import { greedy } from './sampling.ts';
import type { Source } from './source.ts';

export interface TextToWrite {
  readonly prompt: Prompt;
  readonly maxTokens: number;
  /** What the judge's findings stand in. */
  readonly sources: readonly Source[];
  readonly judge: Judge;
  /** What this text goes on after; nothing where absent. */
  readonly before?: WrittenBefore;
}

/** What came of a text: whether a source bears any of it out, what the model did for it, and where it ended. */
export interface Written extends Pick<
  Extract<UnthreadedAnswerEvent, { readonly kind: 'finished' }>,
  'found' | 'usage'
> {
  readonly written: WrittenBefore;
}

/**
 * Lets a model write, and turns what it writes into text, citations and doubts as it comes. Running in circles ends the
 * text. Why it ends early is told.
 */
export async function* writeCited(
  model: AnswerModel,
  { prompt, maxTokens, sources, judge, before }: TextToWrite,
  signal?: AbortSignal,
): AsyncGenerator<UnthreadedAnswerEvent, Written> {
  const watch = createRepetitionWatch();
  const citer = createCiter(sources, judge, (sentence, borneOut) => !watch.sentence(sentence, borneOut), before);
  let end: Extract<GenerationEvent, { readonly kind: 'end' }> | undefined;
  let circles = false;
  for await (const event of model.generate({ prompt, sampling: greedy, maxTokens, stop: [] }, signal)) {
    if (event.kind === 'prefill') {
      yield { kind: 'progress', phase: 'reading', done: event.done / event.total };
      continue;
    }
    if (event.kind === 'end') end = event;
    yield* citer.push(event.text);
    circles = citer.over || watch.text(event.text);
    if (circles) break;
  }
  // What is left is judged too, also where it is only the beginning of a sentence.
  yield* citer.end();
  if (circles) yield { kind: 'told', notice: notice('answer-circles') };
  else if (end?.finish === 'length') yield { kind: 'told', notice: notice('answer-cut') };
  const usage = end === undefined ? {} : { usage: end.usage };
  return { found: citer.supportedClaims > 0, written: citer.written, ...usage };
}
