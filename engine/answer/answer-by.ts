import { isNamedForCertain, type NamedDocument } from '../../common/domain/named.ts';
import { answerQuestion } from './quote/answer.ts';
import type { AnswerModel, SearchDeps } from './deps.ts';
import { wantsDifferences } from './differences/request.ts';
import { tellDifferences } from './differences/tell-differences.ts';
import type { AnyAnswerEvent } from './events.ts';
import { coalesceText } from './model/coalesce.ts';
import { loadedOrQuoted } from './model/loaded-or-quoted.ts';
import type { EarlierQuestion } from './quote/follow-up/earlier.ts';
import { writeAnswer, type WriteParams } from './model/write.ts';
import { narrowed } from './passages/retrieve.ts';
import { figuresOverRows, tellFigures } from './sheets/answer-by-rows.ts';
import { sumUp } from './summary/sum-up.ts';
import { summaryTask, type Overviews } from './summary/summarise.ts';
import type { SummaryNotes } from './summary/notes.ts';
import { understand } from './quote/follow-up/understand.ts';
import { tellOtherLanguage } from './other-language.ts';
import { notice } from '../../common/messages/notice.ts';

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
  /** What a model has noted for summaries; without it nothing is kept from one question to the next. */
  readonly notes?: SummaryNotes;
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
  const { model } = deps;
  yield { kind: 'mode', mode: model === null ? 'quoted' : 'model' };
  const unread = await deps.room.unread({ scope: params.scope }, signal);
  if (unread.waiting > 0) yield { kind: 'unread', ...unread };
  if (summary !== null && deps.overviews !== undefined) {
    yield* sumUp({ ...deps, model, overviews: deps.overviews }, summary, params.question, signal);
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
  const figures = await figuresOverRows(deps, { question: query, scope, named }, signal);
  if (figures.length > 0) {
    // Code reads every row, which no model does.
    if (model !== null) yield { kind: 'mode', mode: 'quoted' };
    yield* tellFigures(figures);
    return;
  }
  const loaded = model === null ? null : yield* loadedOrQuoted(model, signal);
  if (model !== null && loaded !== null) {
    yield* coalesceText(
      writeAnswer({ ...deps, model }, loaded, { ...params, scope: narrowed(scope, named) }, signal),
      now,
    );
    return;
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
  // Words of a file's name in a follow-up are less than the document that was spoken of.
  const before = goesOn ? (earlier?.documents ?? []) : [];
  if (own.some(isNamedForCertain) || (own.length > 0 && before.length === 0)) return { query, named: own };
  if (own.length > 0) return { query, named: before };
  const whole = query === question ? [] : await room.named({ question: query, scope }, signal);
  return { query, named: whole.length === 0 ? before : whole };
}
