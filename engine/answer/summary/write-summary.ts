import type { LoadedModel } from '../../../common/domain/generation.ts';
import type { WholeDocument } from '../../../common/domain/passage.ts';
import { notice } from '../../../common/messages/notice.ts';
import type { AnswerModel, QueryModels } from '../deps.ts';
import type { UnthreadedAnswerEvent } from '../events.ts';
import { tokenBudget, type TokenBudget } from '../model/budget.ts';
import { createJudge, type Judge } from '../model/judge.ts';
import { notePrompt, renderSource, summaryPrompt } from '../model/prompt.ts';
import { greedy } from '../model/sampling.ts';
import type { Source } from '../model/source.ts';
import { writeCited } from '../model/write-cited.ts';
import { cutPassage } from './pieces.ts';

/** What a piece of a long document comes down to, kept so that a summary that was stopped goes on where it was. */
export interface SummaryNotes {
  read(key: string): string | undefined;
  keep(key: string, note: string): void;
}

export interface SummaryDeps extends QueryModels {
  readonly model: AnswerModel;
  readonly notes: SummaryNotes;
}

export interface SummaryToWrite {
  /** The request as the person wrote it: "Summarise the lease in five bullets, only the obligations". */
  readonly request: string;
  readonly document: WholeDocument;
  /** Parts without a known text. */
  readonly unread: number;
}

/** Characters of the smallest stretch that is counted in tokens. */
const stretchCharacters = 1_500;
/** Characters that a piece may have more than its share, because it ends before the end of a sentence. */
const slack = 200;
/** Tokens of the note on a piece. */
const noteTokens = 120;

/**
 * A summary by a model of all of a document. A document that fits is read at once. A longer one is read piece by piece,
 * each comes down to a note, and the summary is written from the notes (map and reduce). Whatever the model has read,
 * each sentence of the summary is checked against the sentences of the document itself, and cites them.
 */
export async function* writeSummary(
  { model, notes, ...models }: SummaryDeps,
  loaded: LoadedModel,
  { request, document, unread }: SummaryToWrite,
  signal?: AbortSignal,
): AsyncGenerator<UnthreadedAnswerEvent> {
  yield { kind: 'progress', phase: 'reading', done: null };
  const [requestTokens = 0] = await model.countTokens([request], signal);
  const budget = tokenBudget(loaded.context, requestTokens);
  const pieces = await piecesThatFit(model, document, budget, signal);
  yield { kind: 'sources', sources: { whole: true, count: 1, query: request } };
  const parts = new Set(document.passage.pieces.map(({ part }) => part)).size;
  yield {
    kind: 'told',
    notice: notice('summary-written', { name: document.name, parts, unread, pieces: pieces.length }),
  };
  let read: readonly string[] = pieces.map((piece, i) => renderSource(piece, i + 1));
  if (pieces.length > 1) {
    const own: string[] = [];
    for (const [i, piece] of pieces.entries()) {
      yield { kind: 'progress', phase: 'reading', done: i / pieces.length };
      own.push(await noteOn(model, notes, `${loaded.name} ${document.documentId}`, request, piece, signal));
    }
    read = await withinTokens(model, own, budget.whole, request, signal);
  }
  const isNumbered = read.length === pieces.length;
  const judge = ofPieces(createJudge(pieces, request, models, signal), isNumbered ? pieces.length : 0);
  const prompt = summaryPrompt(document.name, pieces.length > 1 ? numbered(read, isNumbered) : read, request);
  const ending = yield* writeCited(model, { prompt, maxTokens: budget.answer, sources: pieces, judge }, signal);
  yield { kind: 'finished', ...ending };
}

const numbered = (notes: readonly string[], isNumbered: boolean): readonly string[] =>
  notes.map((note, i) => (isNumbered ? `[${i + 1}] ${note}` : note));

/** A document in as few pieces as the model can read one by one. */
async function piecesThatFit(
  model: AnswerModel,
  { documentId, name, title, passage }: WholeDocument,
  budget: TokenBudget,
  signal?: AbortSignal,
): Promise<readonly Source[]> {
  const source = (own: Source['passage']): Source => ({ documentId, name, title, heading: '', passage: own, rows: [] });
  const stretches = cutPassage(passage, stretchCharacters);
  const tokens = await model.countTokens(
    stretches.map(({ text }) => text),
    signal,
  );
  const all = tokens.reduce((sum, each) => sum + each, 0);
  if (all <= budget.whole) return [source(passage)];
  // Pieces of even length: the last one is not a few lines.
  const count = Math.ceil(all / budget.passages);
  return cutPassage(passage, Math.ceil(passage.text.length / count) + slack).map(source);
}

/** What a piece comes down to, as it was kept, or as the model writes it now. */
async function noteOn(
  model: AnswerModel,
  notes: SummaryNotes,
  of: string,
  request: string,
  piece: Source,
  signal?: AbortSignal,
): Promise<string> {
  const key = `${of} ${request} ${piece.passage.text}`;
  const kept = notes.read(key);
  if (kept !== undefined) return kept;
  const note = await written(model, notePrompt(renderSource(piece, 1), request), signal);
  notes.keep(key, note);
  return note;
}

async function written(model: AnswerModel, prompt: ReturnType<typeof notePrompt>, signal?: AbortSignal) {
  let text = '';
  for await (const event of model.generate({ prompt, sampling: greedy, maxTokens: noteTokens, stop: [] }, signal))
    if (event.kind !== 'prefill') text += event.text;
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Notes that fit into so many tokens: as long as they don't, neighbours are brought down to one. */
async function withinTokens(
  model: AnswerModel,
  notes: readonly string[],
  most: number,
  request: string,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const tokens = await model.countTokens(notes, signal);
  if (notes.length < 2 || tokens.reduce((sum, each) => sum + each, 0) <= most) return notes;
  const fewer: string[] = [];
  for (let i = 0; i < notes.length; i += 2) {
    const [one = '', other] = notes.slice(i, i + 2);
    fewer.push(other === undefined ? one : await written(model, notePrompt(`${one} ${other}`, request), signal));
  }
  return withinTokens(model, fewer, most, request, signal);
}

/** A judge for marks that number what the model has read; where these are no pieces any more, marks say nothing. */
const ofPieces = (judge: Judge, count: number): Judge => ({
  ...judge,
  cited: async (claim, numbers) => {
    const known = numbers.filter((number) => number <= count);
    if (known.length > 0) return judge.cited(claim, known);
    const found = await judge.uncited(claim);
    return { supported: found !== null, findings: found === null ? [] : [found] };
  },
});
