import type { Scope } from '../../../common/domain/sources.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { LoadedModel } from '../../../common/domain/generation.ts';
import { notice } from '../../../common/messages/notice.ts';
import { nearestPassages } from '../quote/answer.ts';
import type { AnswerModel, SearchDeps } from '../deps.ts';
import type { UnthreadedAnswerEvent } from '../events.ts';
import { otherLanguage } from '../other-language.ts';
import { tokenBudget, type TokenBudget } from './budget.ts';
import { bestPassages, wholeDocuments, type Chosen } from './choose-sources.ts';
import { standAlone } from './follow-up.ts';
import { lastTurnsWithin } from './history.ts';
import { createJudge } from './judge.ts';
import { answerPrompt, renderSource, type Turn } from './prompt.ts';
import { translated } from './translate.ts';
import { writeCited } from './write-cited.ts';

export interface WriteParams {
  readonly question: string;
  readonly scope: Scope;
  /** Earlier turns of the conversation, oldest first. */
  readonly turns: readonly Turn[];
}

/**
 * Lets a loaded model answer from the documents: chooses what it reads, and turns what it writes into text, citations
 * that code has found in the documents, and doubts. Texts come as fast as the model writes; see `coalesceText`.
 *
 * @throws CarrelError `limit` when the model's context is too small for a question and a source
 */
export async function* writeAnswer(
  deps: SearchDeps & { readonly model: AnswerModel },
  loaded: LoadedModel,
  { question, scope, turns }: WriteParams,
  signal?: AbortSignal,
): AsyncGenerator<UnthreadedAnswerEvent> {
  const { embedder, reranker, model } = deps;
  if (embedder === null || reranker === null) throw new CarrelError('unavailable', 'no-embedder');
  const [questionTokens = 0, ...turnTokens] = await model.countTokens(
    [question, ...turns.map((turn) => `${turn.question}\n${turn.answer}`)],
    signal,
  );
  const budget = tokenBudget(loaded.context, questionTokens);
  const history = lastTurnsWithin(turns, turnTokens, budget.history);

  yield { kind: 'progress', phase: 'reading', done: null };
  // Documents that are read whole need no search, and the conversation before stays in the model's cache.
  const whole = await wholeDocuments(deps, scope, question, budget, signal);
  const { sources, told } =
    whole ?? (await passagesFor(deps, scope, await standAlone(model, turns, question, signal), budget, signal));
  yield { kind: 'sources', sources: told };
  if (sources.length === 0) {
    yield { kind: 'told', notice: notice('answer-nothing-about') };
    yield { kind: 'finished', found: false };
    return;
  }

  const judge = createJudge(sources, told.query, { embedder, reranker }, signal);
  const prompt = answerPrompt(
    sources.map((source, i) => renderSource(source, i + 1)),
    history,
    question,
  );
  const { found, usage } = yield* writeCited(model, { prompt, maxTokens: budget.answer, sources, judge }, signal);
  if (!found) {
    const passages = await nearestPassages(deps, { question: told.query, scope }, signal);
    if (passages.length > 0) yield { kind: 'nearest', passages };
  }
  yield { kind: 'finished', found, ...(usage === undefined ? {} : { usage }) };
}

/** The best passages; where all of them are in another language, those of the question in theirs. */
async function passagesFor(
  deps: SearchDeps & { readonly model: AnswerModel },
  scope: Scope,
  query: string,
  budget: TokenBudget,
  signal?: AbortSignal,
): Promise<Chosen> {
  const found = await bestPassages(deps, scope, query, budget, signal);
  const other = otherLanguage(
    query,
    found.sources.map(({ passage }) => passage.text),
  );
  const theirs = other === null ? null : await translated(deps.model, query, other.theirs, signal);
  if (theirs === null) return found;
  const better = await bestPassages(deps, scope, theirs, budget, signal);
  return better.sources.length > 0 ? better : found;
}
