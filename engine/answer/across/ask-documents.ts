import type { QuestionVector } from '../../../common/contracts/search-thread.ts';
import type { AskedDocument, ReadDocument } from '../../../common/domain/asked-document.ts';
import type { AcrossColumn, AcrossCondition, AcrossRow } from '../../../common/domain/across.ts';
import { CarrelError } from '../../../common/errors.ts';
import { dayFirstIn } from '../../values/dates.ts';
import { currencyIn, currencyOfTax } from '../../values/amounts.ts';
import type { AnswerModel, QueryModels, SearchDeps } from '../deps.ts';
import { mayBeRead, readByModel } from './by-model/read-cells.ts';
import { isLearned, learnedCells } from './clause-reader/learned-cells.ts';
import { areOfOther, mayBeOther } from './clause-reader/vetoed.ts';
import { learnedMatters } from './clause-reader/learned-matters.ts';
import {
  bestByModel,
  bestOf,
  cellOf,
  type Best,
  type JudgedCandidate,
  type Looked,
  type Said,
} from './document/cells.ts';
import { meetsAll } from './condition.ts';
import { isMatter } from './fields/matters.ts';
import { isOfKind } from './kinds/document-kinds.ts';
import { withGerman } from '../passages/retrieve.ts';
import { languageOf } from './document/document-language.ts';
import { firstChoice, soughtBy, type Candidate, type Sought } from './document/first-choice.ts';
import { invoiceAmountOf } from './document/invoice-cells.ts';
import { germanOrEnglish } from '../../../common/domain/language.ts';
import { matterOfLetter } from './document/letter-cells.ts';
import { personOfLetter } from './document/letter-people.ts';
import { likelyIn } from './document/likely-cells.ts';
import { partyOf } from './document/party-cells.ts';
import { paymentOf } from './document/payment-state.ts';
import { signatoryOf } from './document/signatory.ts';
import { referredTo } from './document/referred.ts';
import type { Reading } from './document/stated-values.ts';
import { statementsOf, type Statement } from './document/statements.ts';
import { placed } from '../passages/placed.ts';

export type AcrossDeps = Pick<SearchDeps, 'room'> &
  QueryModels & {
    /** Reads what columns with `byModel` leave open; null or absent: nobody does. */
    readonly model?: AnswerModel | null;
  };

/** What documents are asked. */
export interface AskedColumns {
  readonly columns: readonly AcrossColumn[];
  readonly conditions: readonly AcrossCondition[];
}

/** Documents that are read at once: their statements are reranked together. */
const batch = 8;
/** Statements of a document that are reranked for a column. */
const candidatesRead = 4;
/** The most texts that the reranker takes at once. */
const mostReranked = 256;
/** A document of so many characters is read whole: about ten pages. */
const wholeCharacters = 40_000;
const passagesRead = 10;
/** Code has seen that the words stand there, and only the model says that they are what is asked for. */
const confidenceByModel = 0.4;
/** Characters of a title, of a heading, of a statement that the reranker reads. */
const readLength = { title: 60, heading: 80, before: 100, statement: 420 };

/**
 * Asks documents one after the other what the columns ask. A row comes for each, in their order; a document without a
 * text gives a row that says so. Nothing is written anywhere.
 *
 * @throws CarrelError `cancelled` when the signal fires
 */
export async function* askDocuments(
  deps: AcrossDeps,
  { columns, conditions }: AskedColumns,
  documents: readonly AskedDocument[],
  signal?: AbortSignal,
): AsyncGenerator<AcrossRow> {
  const sought = columns.map(soughtBy);
  const vectors: (readonly QuestionVector[])[] = [];
  for (const { question } of columns) {
    const own = { model: deps.embedder.info.model, values: await deps.embedder.embedQuery(question, signal) };
    vectors.push(await withGerman(deps, own, { asked: question, scope: null }, signal));
  }
  for (let at = 0; at < documents.length; at += batch) {
    const some = documents.slice(at, at + batch);
    const said: (readonly Looked[])[] = [];
    for (const [i, each] of sought.entries()) said.push(await askColumn(deps, each, vectors[i] ?? [], some, signal));
    if (signal?.aborted === true) throw new CarrelError('cancelled', 'cancelled');
    yield* some.map((document, i) =>
      rowOf(
        document,
        conditions,
        said.flatMap((column) => column[i] ?? []),
      ),
    );
  }
}

function rowOf(document: AskedDocument, conditions: readonly AcrossCondition[], looked: readonly Looked[]): AcrossRow {
  const { documentId, name, readable } = document;
  const cells = looked.map(({ said }) => said?.cell ?? null);
  if (!readable) return { documentId, name, state: 'unread', matches: null, cells };
  const others = looked.map(({ said }) => said?.others ?? []);
  const passages = Math.max(0, ...looked.map((each) => each.passages));
  const saysNothing = conditions.length === 0 && cells.length > 0 && cells.every((cell) => cell === null);
  const matches = saysNothing ? null : meetsAll(conditions, cells, others);
  return { documentId, name, state: 'asked', matches, cells, passages };
}

/** What each of some documents says to a column. */
async function askColumn(
  deps: AcrossDeps,
  sought: Sought,
  vectors: readonly QuestionVector[],
  documents: readonly AskedDocument[],
  signal?: AbortSignal,
): Promise<readonly Looked[]> {
  const readable = documents.filter((each) => each.readable);
  const { heading, question } = sought.column;
  const read = await deps.room.passagesOf(
    {
      documentIds: readable.map(({ documentId }) => documentId),
      query: `${heading} ${question}`,
      vectors,
      wholeCharacters,
      limit: passagesRead,
    },
    signal,
  );
  const stated = await statementsOfAll(deps, readable, read, signal);
  const readings = readable.map((document) => readingOf(document, stated.get(document) ?? []));
  const { column } = sought;
  const matters = await mattersOf(deps, column, readable, stated, signal);
  const toldOf = readable.map((document, i): Said | null | undefined => {
    const own = stated.get(document) ?? [];
    const matter = matters.get(document);
    if (matter !== undefined) return matter;
    // Each of these says for some columns that the document says nothing, and leaves the others.
    for (const told of [matterOfLetter, paymentOf, languageOf]) {
      const known = told(document, column, own);
      if (known !== undefined) return known;
    }
    const said =
      signatoryOf(document, column, own) ??
      personOfLetter(document, column, own) ??
      partyOf(document, column, own) ??
      invoiceAmountOf(document, column, own, readings[i] as Reading);
    return said ?? undefined;
  });
  const open = readable.map((document, i) =>
    toldOf[i] === undefined ? candidatesOf(sought, stated.get(document) ?? [], readings[i] as Reading) : [],
  );
  const judged = await judge(deps, question, readable, open, signal);
  const best = await withoutOther(
    deps,
    column,
    readable,
    { readings, best: judged.map((some, i) => bestOf(some, readings[i] as Reading)) },
    signal,
  );
  const cells = readable.map((document, i): Said | null => {
    const told = toldOf[i];
    if (told !== undefined) return told;
    const own = best[i] ?? null;
    return own === null ? null : { cell: cellOf(document, own), others: [] };
  });
  const learned = (await learnedOf(deps, column, readable, { stated, readings, cells }, signal)).map((known, i) => {
    const document = readable[i] as AskedDocument;
    if (toldOf[i] !== undefined) return known;
    const likely = likelyIn(document, column, stated.get(document) ?? [], readings[i] as Reading, known?.cell ?? null);
    return likely ?? known;
  });
  const said = await modelReads(deps, column, readable, { stated, readings, cells: learned }, signal);
  const counts = new Map(read.map(({ documentId, count }) => [documentId, count]));
  return documents.map((document) => ({
    said: said[readable.indexOf(document)] ?? null,
    passages: counts.get(document.documentId) ?? 0,
  }));
}

/** The candidates but those of contracts that the clause reader surely reads as about another matter. */
async function withoutOther(
  { clauseReader }: AcrossDeps,
  column: AcrossColumn,
  documents: readonly AskedDocument[],
  { readings, best }: { readonly readings: readonly Reading[]; readonly best: readonly (Best | null)[] },
  signal?: AbortSignal,
): Promise<readonly (Best | null)[]> {
  if (clauseReader === undefined || !mayBeOther(column)) return best;
  const some = documents.flatMap((document, i) => {
    const own = best[i] ?? null;
    if (own === null || !isOfKind(document, 'contract')) return [];
    const { statement, value } = own.candidate;
    return [{ at: i, statement, value, reading: readings[i] as Reading }];
  });
  const areOther = await areOfOther(clauseReader, column, some, signal);
  const other = new Set(some.flatMap(({ at }, i) => (areOther[i] === true ? [at] : [])));
  return best.map((own, i) => (other.has(i) ? null : own));
}

/** What letters are for, as far as the clause reader tells. */
async function mattersOf(
  { clauseReader }: AcrossDeps,
  column: AcrossColumn,
  documents: readonly AskedDocument[],
  stated: ReadonlyMap<AskedDocument, readonly Statement[]>,
  signal?: AbortSignal,
): Promise<ReadonlyMap<AskedDocument, Said | null | undefined>> {
  if (clauseReader === undefined || !isMatter(column.heading)) return new Map();
  const letters = documents.flatMap((document) =>
    isOfKind(document, 'letter') ? [{ document, statements: stated.get(document) ?? [] }] : [],
  );
  const told = await learnedMatters(clauseReader, column, letters, signal);
  return new Map(letters.map(({ document }, i) => [document, told[i]]));
}

/** The likeliest statements, with those that they point at first. */
function candidatesOf(sought: Sought, statements: readonly Statement[], reading: Reading): readonly Candidate[] {
  const referred = referredTo(sought, statements, reading);
  const own = firstChoice(sought, statements, reading, candidatesRead);
  const isKnown = (each: Candidate): boolean =>
    own.some(({ statement, likeness }) => statement === each.statement && likeness >= each.likeness);
  return [...referred.filter((each) => !isKnown(each)).slice(0, 1), ...own].slice(0, candidatesRead);
}

/** The cells, with those that the clause reader tells where a contract's words told nothing. */
async function learnedOf(
  { clauseReader }: AcrossDeps,
  column: AcrossColumn,
  documents: readonly AskedDocument[],
  { stated, readings, cells }: CellsSoFar,
  signal?: AbortSignal,
): Promise<readonly (Said | null)[]> {
  if (clauseReader === undefined || !isLearned(column)) return cells;
  const open = documents.flatMap((document, i) =>
    cells[i] === null && isOfKind(document, 'contract')
      ? [{ document, statements: stated.get(document) ?? [], reading: readings[i] as Reading }]
      : [],
  );
  const told = await learnedCells(clauseReader, column, open, signal);
  const byDocument = new Map(open.map(({ document }, i) => [document, told[i] ?? null]));
  return documents.map((document, i) => cells[i] ?? byDocument.get(document) ?? null);
}

/** The cells, with those that a language model found where all else told nothing. */
async function modelReads(
  deps: AcrossDeps,
  column: AcrossColumn,
  documents: readonly AskedDocument[],
  { stated, readings, cells }: CellsSoFar,
  signal?: AbortSignal,
): Promise<readonly (Said | null)[]> {
  const { model = null, reranker } = deps;
  if (model === null || column.byModel !== true || !mayBeRead(column)) return cells;
  const at = documents.flatMap((_, i) => ((cells[i] ?? null) === null ? [i] : []));
  const open = at.map((i) => {
    const document = documents[i] as AskedDocument;
    return { document, statements: stated.get(document) ?? [], reading: readings[i] as Reading };
  });
  const found = await readByModel({ model, reranker }, column, open, signal);
  const best = found.map((own) => (own === null ? null : bestByModel(own.statement, own.value)));
  const asked = open.map(({ document }) => document);
  const own = { readings: open.map(({ reading }) => reading), best };
  const kept = await withoutOther(deps, column, asked, own, signal);
  const byPlace = new Map(at.map((i, index) => [i, kept[index] ?? null]));
  return cells.map((cell, i) => {
    const told = byPlace.get(i) ?? null;
    if (told === null) return cell;
    const seen = cellOf(documents[i] as AskedDocument, told);
    return { cell: { ...seen, confidence: confidenceByModel, by: 'model' }, others: [] };
  });
}

interface CellsSoFar {
  readonly stated: ReadonlyMap<AskedDocument, readonly Statement[]>;
  readonly readings: readonly Reading[];
  readonly cells: readonly (Said | null)[];
}

async function statementsOfAll(
  { room }: AcrossDeps,
  documents: readonly AskedDocument[],
  read: readonly ReadDocument[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<AskedDocument, readonly Statement[]>> {
  const places = read.flatMap(({ documentId, passages }) => passages.map(({ passage }) => placed(documentId, passage)));
  const rows = places.length === 0 ? [] : await room.rows({ passages: places }, signal);
  let at = 0;
  const byId = new Map(
    read.map((each) => {
      const own = rows.slice(at, at + each.passages.length);
      at += each.passages.length;
      return [each.documentId, { each, own }] as const;
    }),
  );
  return new Map(
    documents.map((document) => {
      const found = byId.get(document.documentId);
      return [document, found === undefined ? [] : statementsOf(document.name, found.each, found.own)];
    }),
  );
}

/** How a document writes its dates and amounts, as far as what was read of it tells. */
function readingOf({ language }: AskedDocument, statements: readonly Statement[]): Reading {
  const text = statements.map(({ raw }) => raw).join('\n');
  return {
    language: language || germanOrEnglish(text),
    dayFirst: dayFirstIn(text),
    currency: currencyIn(text) ?? currencyOfTax(text),
  };
}

/** Has the reranker read the candidates of all documents, in their place. */
async function judge(
  { reranker }: AcrossDeps,
  question: string,
  documents: readonly AskedDocument[],
  candidates: readonly (readonly Candidate[])[],
  signal?: AbortSignal,
): Promise<readonly (readonly JudgedCandidate[])[]> {
  const texts = candidates.flatMap((some, i) => some.map((each) => inPlace(documents[i] as AskedDocument, each)));
  const answers: number[] = [];
  for (let at = 0; at < texts.length; at += mostReranked)
    answers.push(...(await reranker.rerank(question, texts.slice(at, at + mostReranked), signal)));
  let at = 0;
  return candidates.map((some) => some.map((each) => ({ ...each, answers: answers[at++] ?? 0 })));
}

/** A statement as the reranker reads it: with title and heading; of a long one the part around the value. */
function inPlace({ title, name }: AskedDocument, { statement, value }: Candidate): string {
  const { words, heading, before } = statement;
  const at = Math.max(0, Math.min(value.start - readLength.statement / 2, words.length - readLength.statement));
  const isRow = statement.raw.includes('\t');
  return [
    (title === '' ? name.replace(/\.[^.]+$/u, '') : title).slice(0, readLength.title),
    heading.slice(0, readLength.heading),
    isRow ? before.slice(0, readLength.before) : '',
    words.slice(at, at + readLength.statement),
  ]
    .filter((part) => part !== '')
    .join('. ');
}
