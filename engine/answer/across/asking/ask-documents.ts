import type { QuestionVector } from '../../../../common/contracts/search-thread.ts';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import type { AcrossColumn, AcrossCondition, AcrossRow } from '../../../../common/domain/across.ts';
import { CarrelError } from '../../../../common/errors.ts';
import { withGerman } from '../../passages/retrieve.ts';
import { meetsAll } from '../condition.ts';
import type { Looked } from '../document/cells.ts';
import { soughtBy } from '../document/first-choice.ts';
import { askColumn } from './ask-column.ts';
import type { AcrossDeps } from './deps.ts';

/** What documents are asked. */
export interface AskedColumns {
  readonly columns: readonly AcrossColumn[];
  readonly conditions: readonly AcrossCondition[];
}

/** Documents that are read at once: their statements are reranked together. */
const batch = 8;

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
