import type { LoadedModel } from '../../../common/domain/generation.ts';
import type { WholeDocument } from '../../../common/domain/passage.ts';
import { notice } from '../../../common/messages/notice.ts';
import type { AnswerModel, QueryModels } from '../deps.ts';
import type { UnthreadedAnswerEvent } from '../events.ts';
import { tokenBudget, type TokenBudget } from '../model/budget.ts';
import { createJudge, type Judge } from '../model/judge.ts';
import { notePrompt, renderSource, summaryPrompt } from '../model/prompt.ts';
import { shortText } from '../model/short-text.ts';
import type { Source } from '../model/source.ts';
import type { WrittenBefore } from '../model/cite.ts';
import { writeCited, type Written } from '../model/write-cited.ts';
import type { NoteSource, SummaryNotes } from './notes.ts';
import { cutPassage } from './pieces.ts';

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
  /** What this summary goes on after: of several documents each has its own. */
  readonly before: WrittenBefore;
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
 * each sentence of the summary is checked against the sentences of the document itself, and cites them. Notes are kept
 * as they are made: a summary that was stopped goes on at the piece where it was.
 */
export async function* writeSummary(
  { model, notes, ...models }: SummaryDeps,
  loaded: LoadedModel,
  { request, document, unread, before }: SummaryToWrite,
  signal?: AbortSignal,
): AsyncGenerator<UnthreadedAnswerEvent, Written> {
  yield { kind: 'progress', phase: 'reading', done: null };
  const [requestTokens = 0] = await model.countTokens([request], signal);
  const budget = tokenBudget(loaded.context, requestTokens);
  const pieces = await piecesThatFit(model, document, budget, signal);
  const parts = new Set(document.passage.pieces.map(({ part }) => part)).size;
  yield {
    kind: 'told',
    notice: notice('summary-written', { name: document.name, parts, unread, pieces: pieces.length }),
  };
  let read: readonly string[] = pieces.map((piece, i) => renderSource(piece, i + 1));
  if (pieces.length > 1) {
    const { documentId } = document;
    const note = notesBy(model, notes, { documentId, model: loaded.name, request }, signal);
    const own: string[] = [];
    for (const [i, text] of read.entries()) {
      yield { kind: 'progress', phase: 'reading', done: i / pieces.length };
      own.push(await note(text));
    }
    read = await withinTokens(model, own, budget.whole, note, signal);
  }
  const isNumbered = read.length === pieces.length;
  const judge = ofPieces(createJudge(pieces, request, models, signal), isNumbered ? pieces.length : 0);
  const prompt = summaryPrompt(document.name, pieces.length > 1 ? numbered(read, isNumbered) : read, request);
  return yield* writeCited(model, { prompt, maxTokens: budget.answer, sources: pieces, judge, before }, signal);
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

/** What a text comes down to, as it was kept, or as the model writes it now. */
function notesBy(
  model: AnswerModel,
  notes: SummaryNotes,
  of: Omit<NoteSource, 'text'>,
  signal?: AbortSignal,
): (text: string) => Promise<string> {
  return async (text) => {
    const kept = notes.read({ ...of, text });
    if (kept !== null) return kept;
    const asked = { prompt: notePrompt(text, of.request), maxTokens: noteTokens, stop: [] };
    const note = (await shortText(model, asked, signal)).replaceAll(/\s+/gu, ' ').trim();
    notes.keep({ ...of, text }, note);
    return note;
  };
}

/** Notes that fit into so many tokens: as long as they don't, neighbours are brought down to one. */
async function withinTokens(
  model: AnswerModel,
  notes: readonly string[],
  most: number,
  note: (text: string) => Promise<string>,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const tokens = await model.countTokens(notes, signal);
  if (notes.length < 2 || tokens.reduce((sum, each) => sum + each, 0) <= most) return notes;
  const fewer: string[] = [];
  for (let i = 0; i < notes.length; i += 2) {
    const [one = '', other] = notes.slice(i, i + 2);
    fewer.push(other === undefined ? one : await note(`${one} ${other}`));
  }
  return withinTokens(model, fewer, most, note, signal);
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
