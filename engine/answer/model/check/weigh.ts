import type { Comparison } from './compare.ts';
import type { SourceEvidence } from './evidence.ts';

/** A sentence as it was read for a claim. */
export interface Read {
  readonly evidence: SourceEvidence;
  readonly comparison: Comparison;
  readonly closeness: number;
  readonly score: number;
}

/** What a document says of a claim. */
export interface Verdict {
  /** The sentences that bear it out, best first. */
  readonly good: readonly Read[];
  /** Those that were read, the closest first. */
  readonly reads: readonly Read[];
}

/** Of the sentences closest to a claim the answer reader reads so many, and the first two together. */
const sentencesRead = 4;
/** From these log odds on it bears a claim out; where all are below those, none does, whatever the rules say. */
const isBorneFrom = 0.3;
const isDeniedBelow = -2;

/**
 * What the answer reader reads for a claim: each of the closest sentences in its place, then the first two together.
 * Nothing where the rules find the claim contradicted.
 */
export function readFor({ good, reads }: Verdict): readonly string[] {
  const [closest] = reads;
  if (closest === undefined || (good.length === 0 && saysAnother(closest))) return [];
  const near = reads.slice(0, sentencesRead).map(({ evidence }) => evidence.inContext);
  const [first, second] = reads.slice(0, 2).toSorted(byPlace);
  return first === undefined || second === undefined
    ? near
    : [...near, `${first.evidence.inContext} … ${second.evidence.text}`];
}

/**
 * The verdict after the answer reader has read. What speaks against a claim in a sentence the rules know better: the
 * reader takes one number for another, and does not always see who does what to whom (ADR 0620).
 *
 * @param odds log odds of what `readFor` gives
 */
export function weighed(verdict: Verdict, odds: readonly number[]): Verdict {
  if (verdict.good.length > 0) return Math.max(...odds) < isDeniedBelow ? { ...verdict, good: [] } : verdict;
  const near = verdict.reads.slice(0, sentencesRead);
  const two = verdict.reads.slice(0, 2);
  const [best] = [
    ...near.map((each, index) => ({ good: [each], odds: odds[index] })),
    { good: two, odds: odds[near.length] },
  ]
    .filter(({ good, odds: own }) => own !== undefined && own >= isBorneFrom && !good.some(saysAnother))
    .toSorted((a, b) => (b.odds ?? 0) - (a.odds ?? 0));
  return best === undefined ? verdict : { ...verdict, good: best.good };
}

/** Whether a sentence says something else than a claim; one that tells too little for the rules may say the same. */
const saysAnother = ({ comparison: { contradiction } }: Read): boolean =>
  contradiction !== null && contradiction !== 'untold';

const byPlace = ({ evidence: a }: Read, { evidence: b }: Read): number =>
  a.source - b.source || a.place.range.start - b.place.range.start;
