import type { AnswerMode } from '../../common/domain/answer.ts';
import type { NamedDocument } from '../../common/domain/named.ts';
import type { LoadedModel } from '../../common/domain/generation.ts';
import { CarrelError, toWireError } from '../../common/errors.ts';
import { answerQuestion } from './quote/answer.ts';
import type { AnswerModel, SearchDeps } from './deps.ts';
import { wantsDifferences } from './differences/request.ts';
import { tellDifferences } from './differences/tell-differences.ts';
import type { UnthreadedAnswerEvent } from './events.ts';
import { coalesceText } from './model/coalesce.ts';
import { loading } from './model/loading.ts';
import type { EarlierQuestion } from './quote/earlier.ts';
import { writeAnswer, type WriteParams } from './model/write.ts';
import { narrowed } from './passages/retrieve.ts';
import { summarise, summaryTask, type Overviews } from './summary/summarise.ts';
import { understand } from './quote/understand.ts';
import { tellOtherLanguage } from './other-language.ts';
import { notice, type Notice } from '../../common/messages/notice.ts';

/** `mode` comes first, and again when an answer that a model was to write is quoted after all. */
export type AnyAnswerEvent = UnthreadedAnswerEvent | { readonly kind: 'mode'; readonly mode: AnswerMode };

export interface AnswerParams extends WriteParams {
  /** True asks all of the scope, whatever document the question names. */
  readonly everywhere?: boolean | undefined;
  /** The question before in the conversation; without a model, follow-ups are understood by it. */
  readonly earlier?: EarlierQuestion | null;
}

/** `now` is a clock in milliseconds. */
export interface AnswerDeps extends SearchDeps {
  /** The model that writes answers; null for quoted sentences. */
  readonly model: AnswerModel | null;
  readonly now: () => number;
  /** What is known of whole documents; absent where no summary is asked for. */
  readonly overviews?: Overviews;
}

/**
 * Answers with the model, or with quoted sentences when there is none. A model that can't be loaded or can't answer is
 * no reason to leave a question open: the answer then says why and quotes.
 */
export async function* answerBy(
  deps: AnswerDeps,
  { everywhere = false, earlier = null, ...params }: AnswerParams,
  signal?: AbortSignal,
): AsyncGenerator<AnyAnswerEvent> {
  const { now } = deps;
  const summary = deps.overviews === undefined ? null : summaryTask(params.question, params.scope, deps.overviews);
  // A summary consists of the documents' own sentences, whoever answers else.
  const model = summary === null ? deps.model : null;
  yield { kind: 'mode', mode: model === null ? 'quoted' : 'model' };
  const unread = await deps.room.unread({ scope: params.scope }, signal);
  if (unread.waiting > 0) yield { kind: 'unread', ...unread };
  if (summary !== null && deps.overviews !== undefined) {
    yield* summarise(deps.overviews, summary, signal);
    return;
  }
  const { question, scope } = params;
  const { query, named } = await putTo(deps, params, { everywhere, earlier: model === null ? earlier : null }, signal);
  if (named.length > 0) yield { kind: 'named', documents: named };
  if (query !== question) yield { kind: 'told', notice: notice('answer-understood', { query }) };
  if (wantsDifferences(query, named)) {
    // Code finds every difference, which no model does.
    if (model !== null) yield { kind: 'mode', mode: 'quoted' };
    yield* tellDifferences(deps.room, query, named, signal);
    return;
  }
  if (model !== null) {
    const loaded = yield* loadedOrReasons(model, signal);
    if (!isReasons(loaded)) {
      yield { kind: 'writer', model: loaded.name };
      yield* coalesceText(
        writeAnswer({ ...deps, model }, loaded, { ...params, scope: narrowed(scope, named) }, signal),
        now,
      );
      return;
    }
    yield { kind: 'mode', mode: 'quoted' };
    for (const told of [...loaded, notice('answer-quoted-instead')]) yield { kind: 'told', notice: told };
  }
  yield* tellOtherLanguage(question, answerQuestion(deps, { question: query, scope, named }, signal));
}

/** The question as it is looked for, and the documents that it names, or goes on about. */
async function putTo(
  { room }: SearchDeps,
  { question, scope }: WriteParams,
  { everywhere, earlier }: { readonly everywhere: boolean; readonly earlier: EarlierQuestion | null },
  signal?: AbortSignal,
): Promise<{ readonly query: string; readonly named: readonly NamedDocument[] }> {
  const own = await room.named({ question, scope }, signal);
  const { query, goesOn } = understand(question, earlier?.query ?? null, own.length > 0);
  if (everywhere) return { query, named: [] };
  if (own.length > 0) return { query, named: own };
  const whole = query === question ? [] : await room.named({ question: query, scope }, signal);
  return { query, named: whole.length === 0 && goesOn ? (earlier?.documents ?? []) : whole };
}

const isReasons = (loaded: LoadedModel | readonly Notice[]): loaded is readonly Notice[] => Array.isArray(loaded);

/** The loaded model, or why it can't answer. */
async function* loadedOrReasons(
  model: AnswerModel,
  signal?: AbortSignal,
): AsyncGenerator<UnthreadedAnswerEvent, LoadedModel | readonly Notice[]> {
  try {
    const loaded = yield* loading(model, signal);
    return loaded.chat ? loaded : [notice('model-has-no-template', { name: loaded.name })];
  } catch (error) {
    if (signal?.aborted === true || (error instanceof CarrelError && error.code === 'cancelled')) throw error;
    return [notice('answer-model-not-loaded'), toWireError(error).notice];
  }
}
