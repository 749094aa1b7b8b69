import type { AcrossCell } from '../../../../common/domain/across.ts';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import type { Value } from '../../../../common/domain/value.ts';
import { piecesOf } from '../../../search/passage.ts';
import { citationOf } from '../../citation.ts';
import type { Candidate } from './first-choice.ts';
import type { Reading } from './stated-values.ts';
import type { Statement } from './statements.ts';

/** What a document says to a column, and what else it calls the same: names of one party. */
export interface Said {
  readonly cell: AcrossCell;
  readonly others: readonly string[];
}

/** What a document says to a column, null where nothing, and how many of its passages were read for that. */
export interface Looked {
  readonly said: Said | null;
  readonly passages: number;
}

/** A candidate with the reranker's logit for its statement. */
export interface JudgedCandidate extends Candidate {
  readonly answers: number;
}

/** What the reranker adds: a statement that surely answers, and one that surely does not. */
const answersShare = 0.8;
/** A score below this says nothing to the column. Found on the dev half of the alike documents (ADR 0291). */
const threshold = 0.95;
/** The score from which a value is as good as sure. */
const sureScore = 2;
const longestQuote = 600;

/** The reranker reads English: of a German statement its own logit tells little. */
const unknownAnswer = 0.5;

function scoreOf({ likeness, answers, value }: JudgedCandidate, { language }: Reading): number {
  const answer = language.startsWith('de') ? unknownAnswer : 1 / (1 + Math.exp(-answers / 2));
  return (likeness + answersShare * answer) * (0.5 + 0.5 * value.confidence);
}

/** A candidate with its score. */
export interface Best {
  readonly candidate: JudgedCandidate;
  readonly score: number;
}

/** The best of the candidates; null where none says enough. */
export const bestOf = (candidates: readonly JudgedCandidate[], reading: Reading): Best | null =>
  candidates.reduce<Best | null>((most, candidate) => {
    const score = scoreOf(candidate, reading);
    return score > (most?.score ?? threshold) ? { candidate, score } : most;
  }, null);

/** What a language model found, which code gives no score of its own. */
export const bestByModel = (statement: Statement, value: Value): Best => ({
  candidate: { statement, value, likeness: 0, answers: 0 },
  score: threshold,
});

/** A candidate as a cell. */
export function cellOf(document: AskedDocument, { candidate, score }: Best): AcrossCell {
  const { statement, value } = candidate;
  const sure = (score - threshold) / (sureScore - threshold);
  return {
    value: value.normal,
    size: value.size,
    text: statement.raw.slice(value.start, value.end).replaceAll(/\s+/gu, ' ').trim(),
    citation: cited(document, statement, value.start, value.end),
    confidence: Math.round((0.5 + 0.5 * Math.min(1, Math.max(0, sure))) * value.confidence * 100) / 100,
  };
}

/** The statement as a quote with its places; of a long one the part around the value. */
export function cited(document: AskedDocument, statement: Statement, start: number, end: number) {
  const { passage, raw } = statement;
  const isLong = raw.length > longestQuote;
  const from = isLong ? Math.max(0, Math.min(start, raw.length - longestQuote / 2) - longestQuote / 3) : 0;
  const to = isLong ? Math.min(raw.length, Math.max(end, from + longestQuote)) : raw.length;
  const [first, last] = isLong ? atSpaces(raw, Math.floor(from), Math.floor(to)) : [0, raw.length];
  const pieces = piecesOf(passage.passage, statement.start + first, statement.start + last);
  const text = isLong ? raw.slice(first, last).replaceAll(/\s+/gu, ' ').trim() : statement.words;
  return citationOf({ documentId: document.documentId, name: document.name, pieces, text }, 1);
}

/** A range widened to whole words. */
function atSpaces(text: string, from: number, to: number): readonly [number, number] {
  const start = from === 0 ? 0 : Math.max(0, text.lastIndexOf(' ', from) + 1);
  const next = text.indexOf(' ', to);
  return [start, next === -1 ? text.length : next];
}
