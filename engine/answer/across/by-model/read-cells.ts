import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { AnswerModel, QueryReranker } from '../../deps.ts';
import { tokenBudget } from '../../model/budget.ts';
import { cellPrompt } from '../../model/prompt.ts';
import { oneLine, shortText } from '../../model/short-text.ts';
import { conceptAt } from '../document/concept-at.ts';
import type { DocumentRead } from '../document/document-read.ts';
import { soughtBy, type Sought } from '../document/first-choice.ts';
import { placesIn } from '../fields/cue.ts';
import { excerptsOf } from './excerpts.ts';
import { statedWords, type StatedWords } from './stated-words.ts';

/** Tokens of a value at most; a model that writes more does not copy one. */
const mostTokens = 48;

export interface ReaderDeps {
  readonly model: AnswerModel;
  readonly reranker: QueryReranker;
}

/** Whether a model is asked at all: whether a clause is there, and whether words stand there, code tells. */
export const mayBeRead = ({ type, words }: AcrossColumn): boolean => type !== 'yes-no' && words === undefined;

/**
 * Has a language model read documents for a column, one after the other; for each what it found, null where nothing.
 * Nothing that the model writes comes into the table: code looks for its words among the document's statements, and
 * takes the statement that answers best where several have them.
 *
 * @throws CarrelError when the model can't be loaded, `cancelled` when the signal fires
 */
export async function readByModel(
  { model, reranker }: ReaderDeps,
  column: AcrossColumn,
  documents: readonly DocumentRead[],
  signal?: AbortSignal,
): Promise<readonly (StatedWords | null)[]> {
  if (documents.length === 0) return [];
  const { context } = await model.ready(() => {}, signal);
  const { passages: most } = tokenBudget(context, 0);
  const sought = soughtBy(column);
  const found: (StatedWords | null)[] = [];
  for (const { document, statements, reading } of documents) {
    const excerpts = await excerptsOf({ model, reranker }, column.question, statements, most, signal);
    const texts = excerpts.map(({ text }) => text);
    const prompt = cellPrompt(document.name, texts, column.question);
    const written =
      texts.length === 0 ? '' : await shortText(model, { prompt, maxTokens: mostTokens, stop: oneLine }, signal);
    const shown = new Set(excerpts.map(({ passage }) => passage));
    const read = statements.filter(({ passage }) => shown.has(passage));
    const stated = statedWords(written, column, read, reading).filter((each) => !isOfAnother(sought, each));
    found.push(await bestOf(reranker, column.question, stated, signal));
  }
  return found;
}

/**
 * "The notice period is three months" is no trial period, whatever a model says: words of another field stand there,
 * and none of the column's own.
 */
function isOfAnother({ column, cues, rivals }: Sought, { statement, value }: StatedWords): boolean {
  const concept = conceptAt(column, statement, value);
  if (concept !== null) return concept.heading !== column.heading;
  if (cues === null || rivals === null) return false;
  const has = (pattern: RegExp): boolean => placesIn(statement.raw, pattern).length > 0;
  return has(rivals) && !has(cues);
}

/** Of the statements that have the value, the one that answers the question. */
async function bestOf(
  reranker: QueryReranker,
  question: string,
  stated: readonly StatedWords[],
  signal?: AbortSignal,
): Promise<StatedWords | null> {
  const [first = null] = stated;
  if (stated.length < 2) return first;
  const some = stated.slice(0, mostCompared);
  const logits = await reranker.rerank(
    question,
    some.map(({ statement: { heading, words } }) => `${heading}. ${words}`.slice(0, readByReranker)),
    signal,
  );
  const best = some.map((_, index) => index).toSorted((a, b) => (logits[b] ?? 0) - (logits[a] ?? 0))[0] ?? 0;
  return some[best] ?? first;
}

const mostCompared = 32;
const readByReranker = 600;
