import type { QuestionVector } from '../../../../common/contracts/search-thread.ts';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import type { AcrossColumn } from '../../../../common/domain/across.ts';
import { cellOf, type Looked, type Said } from '../document/cells.ts';
import { languageOf } from '../document/document-language.ts';
import type { DocumentRead } from '../document/document-read.ts';
import type { Sought } from '../document/first-choice.ts';
import { invoiceAmountOf } from '../document/invoice-cells.ts';
import { matterOfLetter } from '../document/letter-cells.ts';
import { personOfLetter } from '../document/letter-people.ts';
import { lineOfStatement } from '../document/statement-line.ts';
import { likelyIn } from '../document/likely-cells.ts';
import { partyOf } from '../document/party-cells.ts';
import { paymentOf } from '../document/payment-state.ts';
import { signatoryOf } from '../document/signatory.ts';
import { learnedOf, mattersOf, withoutOther } from './by-clause-reader.ts';
import { readOpenCells } from './by-model.ts';
import type { AcrossDeps } from './deps.ts';
import { judgeStatements } from './judge-statements.ts';
import { readDocuments } from './read-documents.ts';

/**
 * What each of some documents says to a column. Who is asked, each where the ones before told nothing: what tells of a
 * document as a whole; the best statement by code and reranker; the clause reader; what stands at the place where its
 * kind has it; a language model, where one is wanted.
 */
export async function askColumn(
  deps: AcrossDeps,
  sought: Sought,
  vectors: readonly QuestionVector[],
  documents: readonly AskedDocument[],
  signal?: AbortSignal,
): Promise<readonly Looked[]> {
  const { column } = sought;
  const { clauseReader } = deps;
  const readable = documents.filter((each) => each.readable);
  const { read, passages } = await readDocuments(deps, column, vectors, readable, signal);
  const matters = await mattersOf(clauseReader, column, read, signal);
  const told = read.map((each, i) => (matters[i] === undefined ? toldOfWhole(each, column) : matters[i]));
  const open = read.filter((_, i) => told[i] === undefined);
  const judged = await judgeStatements(deps, sought, open, signal);
  const best = await withoutOther(clauseReader, column, open, judged, signal);
  const stated = read.map((each, i): Said | null => {
    if (told[i] !== undefined) return told[i];
    const own = best[open.indexOf(each)] ?? null;
    return own === null ? null : { cell: cellOf(each.document, own), others: [] };
  });
  const learned = await learnedOf(clauseReader, column, read, stated, signal);
  const likely = learned.map((known, i) => {
    const { document, statements, reading } = read[i] as DocumentRead;
    if (told[i] !== undefined) return known;
    return likelyIn(document, column, statements, reading, known?.cell ?? null) ?? known;
  });
  const said = await readOpenCells(deps, column, read, likely, signal);
  return documents.map((document) => ({
    said: said[readable.indexOf(document)] ?? null,
    passages: passages.get(document.documentId) ?? 0,
  }));
}

/** What a document says as a whole, null where surely nothing; undefined where its statements are to be read. */
function toldOfWhole({ document, statements, reading }: DocumentRead, column: AcrossColumn): Said | null | undefined {
  // Each of these says for some columns that the document says nothing, and leaves the others.
  for (const told of [matterOfLetter, paymentOf, languageOf]) {
    const known = told(document, column, statements);
    if (known !== undefined) return known;
  }
  return (
    lineOfStatement(document, column, statements, reading) ??
    signatoryOf(document, column, statements) ??
    personOfLetter(document, column, statements) ??
    partyOf(document, column, statements) ??
    invoiceAmountOf(document, column, statements, reading) ??
    undefined
  );
}
