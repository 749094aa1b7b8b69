import type { DocumentId } from '../../../common/ids.ts';
import type { QueryModels, SearchDeps } from '../deps.ts';
import { defines, termToDefine } from './signs/definition.ts';
import { evenLines } from './evidence/asked-line.ts';
import { overlap } from './overlap.ts';
import { chooseQuotes, type ScoredSentence } from './quoted.ts';
import { readClosely, type Candidate, type LookedAt, type PutTo } from './reading/read-closely.ts';
import type { FoundSentence } from './sentence/sentences.ts';
import { verdictOn } from './reading/verdict.ts';

/** What the standing of what is named adds to the fit of a sentence, a step. */
const standingStep = 0.34;
/** What it adds that the question says for certain which document is meant (ADR 0331). */
const meantBonus = 1.2;
/**
 * What counts of what its form says for and against a sentence: signs were found where questions went wrong, and on
 * papers that nobody made them with they say half as much (ADR 0730).
 */
const signsShare = 0.5;
/** What a sentence loses that is of another year than the one that is asked for. */
const otherYear = 3;
/** What a sentence loses that lacks the kind of value that is asked for: on recorded questions it was never right. */
const valueMissing = 4;
/** From this verdict on nearly nine of ten best quotes in sight were right, below it about half (ADR 0731). */
const sureFrom = 1.5;
/** A sentence that was not read closely is no answer. */
const notRead = -100;

/** Sentences that may answer, and what the question names that the documents do not have. */
export interface Judged {
  /** Those that may be quoted. */
  readonly scored: readonly ScoredSentence<FoundSentence>[];
  /** What came nearest, none twice: also what promises too little, and what is of other things than those named. */
  readonly nearest: readonly FoundSentence[];
  readonly unknown: readonly string[];
}

/** What a sentence gains and loses beside its verdict. */
export const besideVerdict = (
  { isOfOtherYear, lacksValue, signs, ofLine }: Pick<Candidate, 'isOfOtherYear' | 'lacksValue' | 'signs' | 'ofLine'>,
  meant: boolean,
): number =>
  signsShare * signs +
  ofLine +
  (meant ? meantBonus : 0) -
  (isOfOtherYear ? otherYear : 0) -
  (lacksValue ? valueMissing : 0);

/** Finds the sentences for a question and judges each. */
export async function judgedSentences(
  deps: SearchDeps & QueryModels,
  question: string,
  where: PutTo,
  signal?: AbortSignal,
): Promise<Judged> {
  const { candidates, others, terms, unknown, german } = await readClosely(deps, question, where, signal);
  const term = termToDefine(question);
  const scored = (each: LookedAt, score: number): ScoredSentence<FoundSentence> => ({
    sentence: each.sentence,
    vector: each.vector,
    score,
    fit: overlap(terms, each.sentence.surroundings) + standingStep * each.standing,
    defines: term !== null && defines(each.sentence.text, term),
  });
  const verdicts = candidates.map((each) => ({ each, verdict: verdictOn(each.features, german) }));
  const judged = verdicts.map(({ each, verdict }) => ({
    each,
    score: verdict + besideVerdict(each, where.meant === true),
  }));
  /** "Total €412.93" says nothing of the boiler: the rows that make it tell which total is asked for. */
  const ofParts = (id: DocumentId): number =>
    Math.max(
      ...judged.map(({ each, score }) =>
        each.inTotal === 'part' && each.sentence.documentId === id ? score + valueMissing : notRead,
      ),
    );
  const even = evenLines(judged.map(({ each, score }) => ({ line: each.line, score })));
  return {
    scored: judged.map(({ each }, index) => {
      const score = even[index] ?? notRead;
      return scored(each, each.inTotal === 'total' ? Math.max(score, ofParts(each.sentence.documentId)) : score);
    }),
    // What its form says against a sentence keeps it from being an answer, and makes it no less near.
    nearest: distinct([
      ...verdicts.toSorted((one, other) => other.verdict - one.verdict).map(({ each }) => each.sentence),
      ...others.toSorted((one, other) => other.promise - one.promise).map(({ sentence }) => sentence),
    ]),
    unknown,
  };
}

/** Passages overlap, and papers repeat themselves. */
const distinct = (sentences: readonly FoundSentence[]): readonly FoundSentence[] =>
  sentences.filter(({ quote }, index) => sentences.findIndex((each) => each.quote === quote) === index);

/** A sentence that is quoted. */
export interface Quote extends FoundSentence {
  /** Whether it answers outright; it may answer otherwise. */
  readonly isSure: boolean;
}

/** What is quoted, and what it was chosen from: of several documents that were asked by themselves, the last. */
export interface Quoted {
  readonly quotes: readonly Quote[];
  readonly judged: Judged;
}

/** An answer about another item than the one that is named is worse than none. */
export function quotesOf({ scored, unknown }: Judged): readonly Quote[] {
  if (unknown.length > 0) return [];
  const sure = new Set(scored.filter(({ score }) => score >= sureFrom).map(({ sentence }) => sentence));
  return chooseQuotes(scored).map((sentence) => ({ ...sentence, isSure: sure.has(sentence) }));
}

/** Sentences that are quoted for what they are, like those of a part that is asked for as a whole. */
export const surely = (sentences: readonly FoundSentence[]): readonly Quote[] =>
  sentences.map((sentence) => ({ ...sentence, isSure: true }));
