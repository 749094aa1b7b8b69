import type { AnswerSources, Message } from '../../common/domain/answer.ts';
import type { Usage } from '../../common/domain/generation.ts';
import type { MessageId } from '../../common/ids.ts';
import type { Notice } from '../../common/messages/notice.ts';
import { percent } from '../controls/format.ts';
import { say, sentence } from '../words.ts';
import type { AnswerProgress } from './thread.ts';

/** What is being done before the first word of an answer. */
export function progressLine(progress: AnswerProgress | null, sources: AnswerSources | null): string {
  if (progress === null) return say('answer-looking');
  const share = progress.done === null ? 'none' : percent(progress.done);
  if (progress.phase === 'loading') return say('answer-loading', { percent: share });
  const what = sources === null ? 'all' : sources.whole ? 'documents' : 'passages';
  return say('answer-reading', { what, count: sources?.count ?? 0, percent: share });
}

/** What a model had to read: `Read 2 documents whole`, `Read the 6 best passages`. */
const sourcesLine = ({ whole, count }: AnswerSources): string =>
  say(whole ? 'answer-read-whole' : 'answer-read-passages', { count });

/** What was looked for, when that is not what was asked; else ''. */
function lookedFor({ query }: AnswerSources, question: string): string {
  const plain = (text: string): string => text.trim().toLowerCase();
  return query === '' || plain(query) === plain(question) ? '' : query.trim();
}

/** What a model had to read, and what was looked for where that is not what was asked. */
export function readLine(sources: AnswerSources, question: string): string {
  const query = lookedFor(sources, question);
  const read = sourcesLine(sources);
  return query === '' ? read : say('answer-looked-for', { read, query });
}

/** `1,240 tokens read, 85 written, 14 tokens/s` */
export function usageLine({ promptTokens, reusedTokens, generatedTokens, decodeMs }: Usage): string {
  const rate = generatedTokens / (decodeMs / 1_000);
  return say('answer-usage', {
    read: promptTokens,
    reused: reusedTokens,
    written: generatedTokens,
    rate: decodeMs > 0 && generatedTokens > 0 ? (rate < 10 ? rate.toFixed(1) : `${Math.round(rate)}`) : 'none',
  });
}

/** Which model wrote an answer, and at what cost; '' for quotes. */
export function writtenLine({ model, usage }: Pick<Message, 'model' | 'usage'>): string {
  const by = model === null ? '' : say('answer-written-by', { model });
  return [by, usage === null ? '' : usageLine(usage)].filter((part) => part !== '').join(' · ');
}

/** What a screen reader says about the last answer. */
export function answerStatus(
  messages: readonly Message[],
  asking: boolean,
  progress: AnswerProgress | null,
  error: string,
  unkept: ReadonlyMap<MessageId, Notice> = new Map(),
): string {
  const last = messages.at(-1);
  if (last?.role !== 'assistant') return '';
  const notKept = unkept.get(last.id);
  if (!asking && notKept !== undefined) return `${answerStatus(messages, false, progress, error)} ${sentence(notKept)}`;
  // Without its share, which would be read out with every step.
  if (asking)
    return progress === null ? say('status-answering') : progressLine({ ...progress, done: null }, last.sources);
  if (error !== '') return error;
  if (!last.complete) return say('status-stopped');
  if (last.mode === 'quoted' && last.citations.length === 0) return say('status-nothing');
  return say('status-complete', {
    sources: last.citations.length,
    doubts: last.mode === 'quoted' ? 0 : last.unsupported.length,
  });
}
