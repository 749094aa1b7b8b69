import type { Comparison, Contradiction } from './compare.ts';
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
/** From these log odds on the reader bears a claim out. */
const isBorneFrom = 1.2;
/** Where all are below these, it denies a claim that the rules find borne out with a lower score than that. */
const isDeniedBelow = -1.5;
const isSureFrom = 0.82;
/**
 * Contradictions that the reader may overrule: what people say in other words often has another negation or name. Of
 * figures, of who does what to whom and of what belongs to what the rules know more (ADR 0630).
 */
const leftToReader: ReadonlySet<Contradiction> = new Set(['negation', 'name', 'replaced', 'untold']);

/**
 * What the answer reader reads for a claim: each of the closest sentences in its place, then the first two together.
 * Nothing where the rules are sure that the claim is contradicted.
 */
export function readFor({ good, reads }: Verdict): readonly string[] {
  const [closest] = reads;
  if (closest === undefined || (good.length === 0 && isSurelyAnother(closest))) return [];
  const near = reads.slice(0, sentencesRead).map(({ evidence }) => evidence.inContext);
  const [first, second] = reads.slice(0, 2).toSorted(byPlace);
  return first === undefined || second === undefined
    ? near
    : [...near, `${first.evidence.inContext} … ${second.evidence.text}`];
}

/**
 * The verdict after the answer reader has read.
 *
 * @param odds log odds of what `readFor` gives
 */
export function weighed(verdict: Verdict, odds: readonly number[]): Verdict {
  if (verdict.good.length > 0) {
    const isSure = verdict.good.some(({ score }) => score >= isSureFrom);
    return isSure || Math.max(...odds) >= isDeniedBelow ? verdict : { ...verdict, good: [] };
  }
  const near = verdict.reads.slice(0, sentencesRead);
  const two = verdict.reads.slice(0, 2);
  const [best] = [
    ...near.map((each, index) => ({ good: [each], odds: odds[index] ?? -Infinity })),
    { good: two, odds: odds[near.length] ?? -Infinity },
  ]
    .filter(({ good, odds: own }) => own >= isBorneFrom && !good.some(isSurelyAnother))
    .toSorted((a, b) => b.odds - a.odds);
  return best === undefined ? verdict : { ...verdict, good: best.good };
}

/** Whether a sentence says something else than a claim, for sure. */
const isSurelyAnother = ({ comparison: { contradiction } }: Read): boolean =>
  contradiction !== null && !leftToReader.has(contradiction);

const byPlace = ({ evidence: a }: Read, { evidence: b }: Read): number =>
  a.source - b.source || a.place.range.start - b.place.range.start;
