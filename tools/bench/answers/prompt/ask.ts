import type { LoadedModel } from '../../../../common/domain/generation.ts';
import type { Citation } from '../../../../common/domain/answer.ts';
import { tokenBudget } from '../../../../engine/answer/model/budget.ts';
import { rankedPassages, wholeDocuments } from '../../../../engine/answer/model/choose-sources.ts';
import { createJudge } from '../../../../engine/answer/model/judge.ts';
import { saysSourcesDontTell } from '../../../../engine/answer/model/kinds-of-sentences.ts';
import type { Source } from '../../../../engine/answer/model/source.ts';
import { writeCited } from '../../../../engine/answer/model/write-cited.ts';
import { narrowed } from '../../../../engine/answer/passages/retrieve.ts';
import type { AnswerModel } from '../../../../engine/answer/service.ts';
import type { Services } from '../../../../engine/host/services.ts';
import { plain } from '../asking.ts';
import type { SampleQuestion } from '../samples/questions.ts';
import type { Variant } from './variants.ts';

/** Tokens of an answer: those that are right are shorter. */
const mostTokens = 120;

/** What came of a question that was put to a model in one of the ways. */
export interface Answered {
  readonly question: SampleQuestion;
  readonly text: string;
  readonly read: boolean;
  readonly says: boolean;
  readonly cites: boolean;
  readonly ends: boolean;
  readonly refuses: boolean;
  /** Sentences that no source bears out. */
  readonly doubts: number;
}

/** Puts a question to a model, as the app does but for the variant. */
export async function ask(
  services: Services,
  model: AnswerModel,
  loaded: LoadedModel,
  question: SampleQuestion,
  variant: Variant,
): Promise<Answered> {
  const models = await services.queryModels();
  const deps = { room: services.room, ...models, model };
  const named = await services.room.named({ question: question.question, scope: null });
  const scope = narrowed(null, named);
  const budget = tokenBudget(loaded.context, 0);
  const whole = variant.reads === 'whole' ? await wholeDocuments(deps, scope, question.question, budget) : null;
  const all = whole?.sources ?? (await rankedPassages(deps, scope, question.question, budget));
  const { prompt, sources } = variant.prompt(
    typeof variant.reads === 'number' ? all.slice(0, variant.reads) : all,
    question.question,
  );
  let text = '';
  let doubts = 0;
  let isCut = false;
  const citations: Citation[] = [];
  const judge = createJudge(sources, question.question, models);
  for await (const event of writeCited(model, { prompt, maxTokens: mostTokens, sources, judge })) {
    if (event.kind === 'text') text += event.text;
    if (event.kind === 'citation') citations.push(event.citation);
    if (event.kind === 'unsupported') doubts++;
    if (event.kind === 'told') isCut = true;
  }
  const { answer } = question;
  const holds = (words: string): boolean => answer !== null && plain(words).includes(plain(answer.holds));
  const isRight = ({ name, passage }: Source): boolean => name === answer?.file && holds(passage.text);
  return {
    question,
    text,
    read: sources.some(isRight),
    says: holds(text),
    cites: citations.some(({ name, quote }) => name === answer?.file && holds(quote)),
    ends: !isCut,
    refuses: saysSourcesDontTell(text),
    doubts,
  };
}
