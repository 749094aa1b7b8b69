import type { AcrossColumn, AcrossPlan, AcrossRow, AcrossTable } from '../../../common/domain/across.ts';
import type { Unread } from '../../../common/domain/answer.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import { tableOf } from './answer-sentence.ts';
import { askDocuments } from './asking/ask-documents.ts';
import type { AcrossDeps } from './asking/deps.ts';
import { documentsOfKind, isNoneOfKind } from '../../kinds/of-kind.ts';
import { planRead } from './question-reader/plan-read.ts';

/** A question to all documents. */
export interface AcrossQuestion {
  readonly question: string;
  /** The day on which the question was asked. */
  readonly today: Date;
  readonly scope: Scope;
  /** Further columns, as a person typed them. */
  readonly columns?: readonly string[];
  /** Whether the model reads the documents that say nothing to a column as code reads them. */
  readonly byModel?: boolean;
  /** Rows of an earlier run of the same question and columns: their documents are not asked again. */
  readonly rows?: readonly AcrossRow[];
}

/**
 * Events in order: `unread` where documents are still to be read, which are not asked; `plan` with a row for every
 * other one, `waiting` or known before; each `row` takes the place of the one with its id; `finished` has all.
 */
export type AcrossEvent =
  | ({ readonly kind: 'unread' } & Unread)
  | { readonly kind: 'plan'; readonly plan: AcrossPlan; readonly rows: readonly AcrossRow[] }
  | { readonly kind: 'row'; readonly row: AcrossRow }
  | { readonly kind: 'finished'; readonly table: AcrossTable };

/**
 * Puts a question to every document of a scope that is of the kind it names. Nothing is written anywhere. A run that is
 * cancelled ends without `finished`; given its rows, another one goes on where it stopped.
 *
 * @throws CarrelError `cancelled` when the signal fires
 */
export async function* askAcross(
  deps: AcrossDeps,
  { question, today, scope, columns = [], byModel = false, rows: known = [] }: AcrossQuestion,
  signal?: AbortSignal,
): AsyncGenerator<AcrossEvent> {
  const read = await planRead(deps.clauseReader, { question, today, more: columns }, signal);
  const asked = byModel ? { ...read, columns: read.columns.map(readByModelToo) } : read;
  const unread = await deps.room.unread({ scope }, signal);
  if (unread.waiting > 0) yield { kind: 'unread', ...unread };
  const all = await deps.room.documents({ scope }, signal);
  const readable = all.filter(({ coming }) => !coming);
  const documents = documentsOfKind(readable, asked.ofKind);
  const plan = isNoneOfKind(readable, asked.ofKind) ? { ...asked, noneOfKind: true as const } : asked;
  const rows = new Map(
    documents.map(({ documentId, name }): readonly [number, AcrossRow] => {
      const before = known.find((row) => row.documentId === documentId && row.state === 'asked');
      return [
        documentId,
        before ?? { documentId, name, state: 'waiting', matches: null, cells: plan.columns.map(() => null) },
      ];
    }),
  );
  yield { kind: 'plan', plan, rows: [...rows.values()] };
  const open = documents.filter(({ documentId }) => rows.get(documentId)?.state === 'waiting');
  for await (const row of askDocuments(deps, plan, open, signal)) {
    rows.set(row.documentId, row);
    yield { kind: 'row', row };
  }
  yield { kind: 'finished', table: tableOf(plan, [...rows.values()]) };
}

/** A column that a language model reads where code finds nothing. */
export const readByModelToo = <Column extends AcrossColumn>(column: Column): Column & { readonly byModel: true } => ({
  ...column,
  byModel: true,
});
