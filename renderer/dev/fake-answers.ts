import type { AnswerEvent, AnswerSources, Citation, Message, TextSpan } from '../../common/domain/answer.ts';
import type { Usage } from '../../common/domain/generation.ts';
import { CarrelError } from '../../common/errors.ts';
import { notice } from '../../common/messages/notice.ts';
import type { Scene } from './scenes.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const forever = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

const usage: Usage = {
  promptTokens: 1_240,
  reusedTokens: 310,
  generatedTokens: 142,
  prefillMs: 5_200,
  decodeMs: 10_100,
};

const supported = `The book builds **geometry from topology**, one structure at a time [1]:

1. *Topological spaces* come first, with open sets and neighbourhoods [2].
2. Manifolds and simplicial complexes follow [3]:
   - charts and atlases,
   - triangulations.

`;
const doubtful = 'It also proves the Poincaré conjecture in full [2].';
const end =
  ' The exercises at the end of each chapter are solved in an appendix [1].\n\nA space is a pair such as `(X, ' +
  'T)`, where *T* holds the open sets.';

export type ModelAnswer = Pick<Message, 'text' | 'citations' | 'unsupported' | 'usage' | 'sources'>;

/** What a model would have written, over citations of the development PDFs. */
export function modelAnswer(
  scene: Scene,
  found: readonly Citation[],
  question: string,
  followUp: boolean,
): ModelAnswer {
  const [first] = found;
  const citations =
    first === undefined
      ? []
      : [1, 2, 3].map((marker): Citation => Object.assign({}, found[marker - 1] ?? first, { marker }));
  const span: TextSpan = { start: supported.length, end: supported.length + doubtful.length };
  const doubted = scene === 'answer-unsupported';
  const sources: AnswerSources = {
    whole: scene === 'answer-model',
    count: scene === 'answer-model' ? 2 : 6,
    query: followUp ? `${question} (in “Geometrie und Topologie”)` : question,
  };
  return {
    text: supported + (doubted ? doubtful : '') + end,
    citations,
    unsupported: doubted ? [span] : [],
    usage,
    sources,
  };
}

/** Streams an answer by a model after its `started`, as far as the scene lets it come. */
export async function* streamModelAnswer(
  scene: Scene,
  answer: ModelAnswer,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  if (scene === 'answer-loading') {
    yield { kind: 'progress', phase: 'loading', done: 0.55 };
    return await forever(signal);
  }
  if (answer.sources !== null) yield { kind: 'sources', sources: answer.sources };
  for (let done = 0; done < 1; done += 0.2) {
    yield { kind: 'progress', phase: 'reading', done };
    await pause(120);
    if (scene === 'answer-reading' && done > 0.3) return await forever(signal);
  }
  for (const citation of answer.citations) yield { kind: 'citation', citation };
  let at = 0;
  for (const word of answer.text.split(/(?<=\s)/)) {
    if (signal.aborted) return;
    yield { kind: 'text', text: word };
    at += word.length;
    for (const span of answer.unsupported)
      if (span.end <= at && span.end > at - word.length) yield { kind: 'unsupported', span };
    if (at > 200 && scene === 'answer-streaming') return await forever(signal);
    if (at > 90 && scene === 'answer-failed')
      throw new CarrelError('unavailable', 'thread-ended', {
        params: { name: 'The language model', lastWords: 'out of memory' },
      });
    await pause(20);
  }
  if (scene === 'answer-not-kept') yield { kind: 'unkept', notice: notice('answer-not-kept', { why: 'full' }) };
  yield { kind: 'finished', found: true, usage };
}
