import type { LineAsked } from './asked-line.ts';
import type { Evidence } from './evidence.ts';

/** Passages that are read for an answer. */
export const passagesRead = 8;
/**
 * What the first passage is worth beside all the words of a question, what the missing kind of value costs, and what it
 * is worth that a row is the line of a statement that is asked for.
 */
const weights = { rank: 0.5, kindMissing: 0.5, line: 2 };

/**
 * How much a sentence promises before a model reads it, by the rank of its passage (from 0) and by code's evidence: the
 * models' time is spent on few (ADR 0406).
 */
export const promiseBeforeReading = (
  rank: number,
  { inText, hasKind }: Pick<Evidence, 'inText' | 'hasKind'>,
  line: LineAsked,
): number =>
  inText +
  (weights.rank * (passagesRead - rank)) / passagesRead -
  (hasKind === false ? weights.kindMissing : 0) +
  (typeof line === 'number' ? weights.line : 0);
