import type { Comparison } from './compare.ts';

/** What the order of the words counts beside the words, for which sentence is the closest. */
const orderShare = 0.5;

/** What its figures count beside them. */
const figuresShare = 0.3;

/** How close a sentence is to a claim, whatever it says of it; 0 to 2.8. */
export const closeness = ({ words, inOrder, figures }: Comparison, cosine: number): number =>
  words + orderShare * inOrder + figuresShare * figures + Math.max(0, cosine);

/** Share of the words in a score; the meaning (cosine) gets the rest. */
const wordsShare = 0.5;
/** What a logit of the cross-encoder, from -11 to 11, adds to a score. */
export const answersWeight = 0.02;
export const answersMayChange = 0.25;

/** How near a sentence is to a claim before the cross-encoder has read it, 0 to 1. */
export const supportScore = ({ words }: Comparison, cosine: number): number =>
  wordsShare * words + (1 - wordsShare) * Math.max(0, cosine);

/** A claim is borne out by a sentence of the document it cites from this score on (ADR 0305). */
export const supported = 0.55;
/** A citation is added by code to a sentence that cites nothing from this score on. */
export const plainlySupported = 0.6;
