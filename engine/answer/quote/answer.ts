import type { Citation, Unread } from '../../../common/domain/answer.ts';
import { isNamedForCertain, type NamedDocument } from '../../../common/domain/named.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import { CarrelError } from '../../../common/errors.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { isStopWord, termsOf } from '../../search/terms.ts';
import { citationOf } from '../citation.ts';
import type { QueryModels, SearchDeps } from '../deps.ts';
import { isAskingWord } from './evidence/evidence.ts';
import type { UnthreadedAnswerEvent } from '../events.ts';
import { askPart } from './ask-part.ts';
import { askSection } from './ask-section.ts';
import { judgedSentences, quotesOf, surely, type Judged, type Quoted } from './judged-sentences.ts';
import { ownFirst } from './own-first.ts';
import { speaksOfDocument, withoutNames } from './without-names.ts';

const nearestShown = 3;
/** Quotes of all documents that are asked by themselves. */
const quotesOfAll = 6;

/** A question, and what it is put to: the documents that it names, and the scope when these say nothing to it. */
export interface PutQuestion {
  readonly question: string;
  readonly scope: Scope;
  readonly named: readonly NamedDocument[];
}

/**
 * Answers a question with quotations of the documents, the best first, each a paragraph that ends in its `[n]`. Nothing
 * is written anywhere. Quotes that may answer are told as such. When nothing is close enough, the answer says so and
 * `nearest` tells what came nearest.
 */
export async function* answerQuestion(
  deps: SearchDeps,
  { question, scope, named }: PutQuestion,
  signal?: AbortSignal,
): AsyncGenerator<UnthreadedAnswerEvent> {
  const models = { ...deps, ...modelsOf(deps) };
  const isMeant = (documents: readonly NamedDocument[]): boolean =>
    documents.length > 0 && documents.every((each) => isNamedForCertain(each) && speaksOfDocument(question, each));
  const judge = (put: string, documents: readonly NamedDocument[]): Promise<Judged> =>
    judgedSentences(models, put, { scope, named: documents, whole: question, meant: isMeant(documents) }, signal);
  const ofPart = await askPart(models, { question, scope, named }, signal);
  const { quotes: ofNamed, judged: first } = ofPart ?? (await askNamed(question, named, judge));
  let quotes = ofNamed;
  // What a document does not say that is meant for certain, another can't say for it.
  if (quotes.length === 0 && ofPart === null && !named.every(isNamedForCertain)) {
    const found = ownFirst(quotesOf(await judge(question, [])), named);
    quotes = found.quotes;
    const names = named.map(({ name }) => name).join(', ');
    if (found.areOthers) yield { kind: 'told', notice: notice('answer-not-in-named', { names }) };
  }
  if (quotes.length === 0 && ofPart === null)
    quotes = surely(await askSection(models, { question, scope, named }, signal));
  if (quotes.length === 0) {
    const nearest = nearestOf(first);
    yield { kind: 'told', notice: whyNothing(question, first, await deps.room.unread({ scope }, signal)) };
    if (nearest.length > 0) yield { kind: 'nearest', passages: nearest };
    yield { kind: 'finished', found: false };
    return;
  }
  if (!quotes.some(({ isSure }) => isSure)) yield { kind: 'told', notice: notice('answer-unsure') };
  for (const [i, sentence] of quotes.entries()) {
    const citation = citationOf({ ...sentence, text: sentence.quote }, i + 1);
    yield { kind: 'citation', citation };
    yield { kind: 'text', text: `${i === 0 ? '' : '\n\n'}${citation.quote} [${citation.marker}]` };
  }
  yield { kind: 'finished', found: true };
}

/**
 * The sentences that come nearest to a question; marker 0, for they are no answer.
 */
export async function nearestPassages(
  deps: SearchDeps,
  { question, scope }: { readonly question: string; readonly scope: Scope },
  signal?: AbortSignal,
): Promise<readonly Citation[]> {
  if (deps.embedder === null || deps.reranker === null) return [];
  return nearestOf(await judgedSentences({ ...deps, ...modelsOf(deps) }, question, { scope, named: [] }, signal));
}

type Judge = (put: string, documents: readonly NamedDocument[]) => Promise<Judged>;

/** What the documents say that a question names: each by itself where it names several, "a.pdf and b.pdf". */
async function askNamed(question: string, named: readonly NamedDocument[], judge: Judge): Promise<Quoted> {
  const groups = [...Map.groupBy(named, ({ written = [] }) => written.join('\n')).values()];
  if (groups.length < 2) return askGroup(question, named, named, judge);
  const most = Math.max(1, Math.floor(quotesOfAll / groups.length));
  const asked: Quoted[] = [];
  for (const documents of groups) asked.push(await askGroup(question, documents, named, judge));
  const quotes = asked.flatMap((each) => each.quotes.slice(0, most));
  const last = asked.at(-1)?.judged;
  return quotes.length > 0 && last !== undefined ? { quotes, judged: last } : askGroup(question, named, named, judge);
}

/**
 * Puts a question to some of the documents that it names, without their names first: these would fit the lines best
 * that only repeat them. Where nothing answers so, it is put as it is: a name may be what is asked about.
 */
async function askGroup(
  question: string,
  documents: readonly NamedDocument[],
  named: readonly NamedDocument[],
  judge: Judge,
): Promise<Quoted> {
  const bare = withoutNames(
    question,
    named.flatMap((each) => (speaksOfDocument(question, each) ? (each.written ?? []) : [])),
  );
  const judged = await judge(bare, documents);
  const quotes = quotesOf(judged);
  if (quotes.length > 0 || bare === question) return { quotes, judged };
  const whole = await judge(question, documents);
  return { quotes: quotesOf(whole), judged: whole };
}

/** @throws CarrelError `unavailable` when there are none */
function modelsOf({ embedder, reranker }: SearchDeps): Pick<QueryModels, 'embedder' | 'reranker'> {
  if (embedder === null || reranker === null) throw new CarrelError('unavailable', 'no-embedder');
  return { embedder, reranker };
}

/**
 * What was searched, and that it does not answer. `words`: what of the question can be searched for instead.
 */
function whyNothing(question: string, { nearest, unknown }: Judged, { waiting, total }: Unread): Notice {
  const documents = total - waiting;
  const words = [...new Set(termsOf(question))].filter((each) => !isStopWord(each) && !isAskingWord(each)).join(' ');
  if (unknown.length > 0)
    return notice('answer-unknown-in', { names: unknown.join(', '), count: unknown.length, documents, words });
  return notice(nearest.length > 0 ? 'answer-unclear-in' : 'answer-nothing-in', { documents, words });
}

const nearestOf = ({ nearest }: Judged): readonly Citation[] =>
  nearest.slice(0, nearestShown).map((sentence) => citationOf({ ...sentence, text: sentence.quote }, 0));
