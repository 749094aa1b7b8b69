import type { NamedDocument } from '../../../common/domain/named.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import { defines, termToDefine } from './definition.ts';
import type { QueryModels, SearchDeps } from '../deps.ts';
import { isEcho } from './echo.ts';
import { asked, evidenceOf } from './evidence.ts';
import { namedThings, standingOf } from './identified.ts';
import { overlap } from './overlap.ts';
import type { ScoredSentence } from './quoted.ts';
import { readSentences } from './read-sentences.ts';
import { scoreOf } from './score.ts';
import type { FoundSentence } from './sentences.ts';

/** What the standing of what is named adds to the fit of a sentence, a step. */
const standingStep = 0.34;

/** Sentences that may answer, and what the question names that the documents do not have. */
export interface Judged {
  /** Those that may be quoted. */
  readonly scored: readonly ScoredSentence<FoundSentence>[];
  /** What came near and may not: sentences of other things than those that are named. */
  readonly near: readonly ScoredSentence<FoundSentence>[];
  readonly unknown: readonly string[];
}

/** Finds the sentences for a question and judges each. */
export async function judgedSentences(
  deps: SearchDeps & QueryModels,
  question: string,
  where: { readonly scope: Scope; readonly named: readonly NamedDocument[] },
  signal?: AbortSignal,
): Promise<Judged> {
  const { sentences, terms, weights, vector, unknown } = await readSentences(deps, question, where, signal);
  const asks = asked(question, weights);
  const things = namedThings(question);
  const term = termToDefine(question);
  const judged = sentences.map(({ sentence, answers, vector: own }) => {
    const standing = standingOf(things, sentence);
    const score = scoreOf(asks, sentence, evidenceOf(asks, sentence), { answers, meaning: dot(vector, own) });
    const fit = overlap(terms, sentence.surroundings) + standingStep * standing;
    return {
      isQuotable: standing > 0 && !isEcho(question, sentence),
      scored: { sentence, vector: own, score, fit, defines: term !== null && defines(sentence.text, term) },
    };
  });
  const of = (quotable: boolean): readonly ScoredSentence<FoundSentence>[] =>
    judged.flatMap(({ isQuotable, scored }) => (isQuotable === quotable ? [scored] : []));
  return { scored: of(true), near: of(false), unknown };
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return Math.max(0, sum);
}
