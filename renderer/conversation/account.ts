import type { AnswerSources, Message } from '../../common/domain/answer.ts';
import type { Usage } from '../../common/domain/generation.ts';
import { count, percent } from '../controls/format.ts';
import type { AnswerProgress } from './thread.ts';

/** What is being done before the first word of an answer. */
export function progressLine(progress: AnswerProgress | null, sources: AnswerSources | null): string {
  if (progress === null) return 'Looking through your documents…';
  const share = progress.done === null ? '' : ` ${percent(progress.done)}`;
  if (progress.phase === 'loading') return `Loading the model…${share}`;
  const what = sources === null ? 'your documents' : count(sources.count, sources.whole ? 'document' : 'passage');
  return `Reading ${what}…${share}`;
}

/** What a model had to read: `Read 2 documents whole`, `Read the 6 best passages`. */
export function sourcesLine({ whole, count: n }: AnswerSources): string {
  if (whole) return `Read ${count(n, 'document')} whole`;
  return n === 1 ? 'Read the best passage' : `Read the ${n.toLocaleString('en')} best passages`;
}

/** What was looked for, when that is not what was asked; else ''. */
export function lookedFor({ query }: AnswerSources, question: string): string {
  const plain = (text: string): string => text.trim().toLowerCase();
  return query === '' || plain(query) === plain(question) ? '' : query.trim();
}

/** `1,240 tokens read, 85 written, 14 tokens/s` */
export function usageLine({ promptTokens, reusedTokens, generatedTokens, decodeMs }: Usage): string {
  const remembered = reusedTokens > 0 ? ` (${reusedTokens.toLocaleString('en')} of them from before)` : '';
  const rate = generatedTokens / (decodeMs / 1_000);
  const speed =
    decodeMs > 0 && generatedTokens > 0 ? `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} tokens/s` : '';
  return `${count(promptTokens, 'token')} read${remembered}, ${generatedTokens.toLocaleString('en')} written${speed}`;
}

/** What a screen reader says about the last answer. */
export function answerStatus(
  messages: readonly Message[],
  asking: boolean,
  progress: AnswerProgress | null,
  error: string,
): string {
  const last = messages.at(-1);
  if (last?.role !== 'assistant') return '';
  // Without its share, which would be read out with every step.
  if (asking) return progress === null ? 'Answering' : progressLine({ ...progress, done: null }, last.sources);
  if (error !== '') return error;
  if (!last.complete) return 'Answer stopped';
  if (last.mode === 'quoted')
    return last.citations.length === 0
      ? 'Nothing close enough was found'
      : `Answer complete, ${count(last.citations.length, 'source')}`;
  const doubts =
    last.unsupported.length === 0 ? '' : `, ${count(last.unsupported.length, 'sentence')} not borne out by the sources`;
  return `Answer complete, ${last.citations.length === 0 ? 'no sources named' : count(last.citations.length, 'source')}${doubts}`;
}
