import { yearsOf, type AskedQuestion, type Evidence } from './evidence.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

/** What a promise is made of: found by logistic regression on questions with known answers, and rounded (ADR 0315). */
const weights = {
  /** Of the reranker's logit, -11 to 11. */
  answers: 0.28,
  /** Of the cosine of question and sentence. */
  meaning: 1.4,
  inText: 1.2,
  inPlace: 0.4,
  attribute: 0.4,
  /** Nothing of what is asked about the thing is said. */
  nothingSaid: -0.9,
  /** The kind of thing that is asked for is there, or is not. */
  kind: { there: 0.5, missing: -1.8 },
  /** "Who" is also answered by "the tenant". */
  who: { there: 1.3, missing: -0.6 },
  /** The reranker reads English: what it says of a German sentence is too low. */
  least: { english: -0.7, german: 0.3 },
  /** A sentence of another year than the one that is asked for is of something else. */
  otherYear: -3,
};
/** Below this logit a sentence is no answer by itself; how far below tells nothing more. */
const leastLogit = -6;

/** How much a sentence promises: which are read closely (ADR 0330). */
export function promiseOf(
  asks: AskedQuestion,
  sentence: FoundSentence,
  { inText, inPlace, attribute, hasKind }: Evidence,
  { answers, meaning }: { readonly answers: number; readonly meaning: number },
): number {
  const ofKind = asks.kind?.kind === 'name' ? weights.who : weights.kind;
  const kind = hasKind === null ? 0 : hasKind ? ofKind.there : ofKind.missing;
  return (
    weights.answers * Math.max(leastLogit, answers) +
    weights.meaning * meaning +
    weights.inText * inText +
    weights.inPlace * inPlace +
    weights.attribute * attribute +
    (attribute === 0 ? weights.nothingSaid : 0) +
    kind +
    (asks.german ? weights.least.german : weights.least.english) +
    (isOfOtherYear(asks, sentence) ? weights.otherYear : 0)
  );
}

/** Whether a sentence and its place are of another year than the one that is asked for. */
export function isOfOtherYear(
  { question }: AskedQuestion,
  { text, before, heading, title, name }: FoundSentence,
): boolean {
  const wanted = yearsOf(question);
  if (wanted.length === 0) return false;
  const own = yearsOf(text);
  const around = yearsOf([before, heading, title, name].join(' '));
  return own.length > 0 && !wanted.some((year) => own.includes(year) || around.includes(year));
}
