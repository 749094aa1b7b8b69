import type { NamedDocument } from '../../../../common/domain/named.ts';
import type { Hit } from '../../../../common/domain/passage.ts';
import type { Scope } from '../../../../common/domain/sources.ts';
import { stem } from '../../../search/stem.ts';
import type { QueryModels, SearchDeps } from '../../deps.ts';
import { answersOf } from './answers-of.ts';
import { linesAsked, type LineAsked } from '../evidence/asked-line.ts';
import { passagesRead, promiseBeforeReading } from '../evidence/before-reading.ts';
import { asked, evidenceOf, namesSaid, type AskedQuestion, type Evidence } from '../evidence/evidence.ts';
import { narrowed, retrieve } from '../../passages/retrieve.ts';
import { withBestPart, type FoundHit } from '../../passages/found-hit.ts';
import { statementPages, withPassages, type StatementPage } from '../../passages/reports/statement-pages.ts';
import { isForStatements, reportTerms } from '../../passages/reports/terms.ts';
import { sentencesOfHit, type FoundSentence } from '../sentence/sentences.ts';
import { placed } from '../../passages/placed.ts';

/** Sentences that the cross-encoder reads for an answer: its time is spent on those that promise most. */
const sentencesRead = 20;
/** English sentences whose vectors are made to choose from, the most promising by passage and words. */
const sentencesLikened = 40;
/** What the cosine of question and sentence is worth beside all the words of the question. */
const likeness = 2;

/** A sentence as the models see it. */
export interface ReadSentence {
  readonly sentence: FoundSentence;
  readonly evidence: Evidence;
  /** What the sentence is where a line of a statement is asked for. */
  readonly line: LineAsked;
  /** The reranker's logit for the sentence in its place. */
  readonly answers: number;
  /** The cosine of question and sentence, at least 0. */
  readonly meaning: number;
  /** (dimension), L2-normalised; of the sentence with its heading. */
  readonly vector: Float32Array;
}

/** What was read for a question. */
export interface Reading {
  readonly sentences: readonly ReadSentence[];
  /** The question's words (stemmed) with their inverse document frequency. */
  readonly terms: ReadonlyMap<string, number>;
  readonly asks: AskedQuestion;
  /** What the question names by numbers, and the documents do not have. */
  readonly unknown: readonly string[];
}

/**
 * Finds the passages of a question, and lets the models read their most promising sentences.
 *
 * @param within passages that are read instead of those that are found, the best first
 */
export async function readSentences(
  deps: SearchDeps & QueryModels,
  question: string,
  {
    scope,
    named,
    within,
  }: { readonly scope: Scope; readonly named: readonly NamedDocument[]; readonly within?: readonly Hit[] | undefined },
  signal?: AbortSignal,
): Promise<Reading> {
  const put = { query: question, scope: narrowed(scope, named) };
  const pages = within === undefined ? await statementPages(deps, put, signal) : [];
  // A letter that has such a word is no report, and words it otherwise.
  const subject = pages.length === 0 ? undefined : { text: question, phrases: reportTerms(question) };
  const { words, unknown, vector, ...found } = await retrieve(
    deps,
    { ...put, subject, mode: 'hybrid', join: false, limit: passagesRead },
    signal,
  );
  const terms = new Map(words.map(({ word, weight }) => [stem(word), weight]));
  const hits = (within ?? withStatements(question, withBestPart(found.hits, terms), pages)).slice(0, passagesRead);
  // A name that the question is put without is no help in reading.
  const called = new Map(named.map(({ documentId, as }) => [documentId, question.includes(as) ? as : '']));
  const rows = await rowsOf(deps, hits, signal);
  const asks = asked(question, new Map(words.map(({ word, weight }) => [word, weight])), deps.synonyms);
  const inDocument = namesByDocument(asks, hits);
  const all = hits
    .flatMap((hit, rank) => sentencesOfHit(hit, rank, rows.get(hit) ?? []))
    .map((each) => withCalled(each, called.get(each.documentId) ?? ''));
  const lineAsked = linesAsked(question, all);
  const promising = all
    .map((sentence) => ({
      sentence,
      evidence: evidenceOf(asks, sentence, inDocument.get(sentence.documentId)),
      line: lineAsked(sentence),
    }))
    .map((each) => ({ ...each, promise: promiseBeforeReading(each.sentence.rank, each.evidence, each.line) }))
    .toSorted((a, b) => b.promise - a.promise)
    .slice(0, asks.german ? sentencesRead : sentencesLikened);
  if (vector === null || promising.length === 0) return { sentences: [], terms, asks, unknown };
  const texts = promising.map(({ sentence: { context, text } }) => (context === '' ? text : `${context}. ${text}`));
  const vectors = await deps.embedder.embedPassages(texts, signal);
  const likened = promising.map((each, i) => {
    const own = vectors.subarray(i * vector.length, (i + 1) * vector.length);
    return { ...each, vector: own, meaning: Math.max(0, dot(vector, own)) };
  });
  const promiseOf = ({ promise, meaning }: (typeof likened)[number]): number => promise + likeness * meaning;
  const sentences = likened.toSorted((a, b) => promiseOf(b) - promiseOf(a)).slice(0, sentencesRead);
  const answers = await answersOf(
    deps,
    asks,
    sentences.map(({ sentence }) => sentence),
    signal,
  );
  const read = sentences.map(({ sentence, evidence, line, meaning, vector: own }, i) => ({
    sentence,
    evidence,
    line,
    answers: answers[i] ?? 0,
    meaning,
    vector: own,
  }));
  return { sentences: read, terms, asks, unknown };
}

/** Passages that were found, and those of statements: first, or behind the best one where more is asked about. */
const withStatements = (
  question: string,
  found: readonly FoundHit[],
  pages: readonly StatementPage[],
): readonly FoundHit[] =>
  withPassages(
    found,
    pages.flatMap(({ passages }) => passages),
    isForStatements(question, question) ? 0 : 1,
  );

/** Share of the question's names that the passages have which were found in each document. */
const namesByDocument = (asks: AskedQuestion, hits: readonly Hit[]): ReadonlyMap<number, number> =>
  new Map(
    [...Map.groupBy(hits, ({ documentId }) => documentId)].map(([id, own]) => [
      id,
      namesSaid(asks, own.map(({ passage }) => passage.text).join('\n')),
    ]),
  );

/** A sentence whose document also has the name that the question calls it by. */
const withCalled = (sentence: FoundSentence, called: string): FoundSentence =>
  called === '' ? sentence : { ...sentence, title: `${called}, ${sentence.title}` };

/** The rows of the passages that are of sheets. */
async function rowsOf({ room }: SearchDeps, hits: readonly Hit[], signal?: AbortSignal) {
  const passages = hits.map(({ documentId, passage }) => placed(documentId, passage));
  const rows = hits.length === 0 ? [] : await room.rows({ passages }, signal);
  return new Map(hits.map((hit, index) => [hit, rows[index] ?? []]));
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
