import type { CallNames, ParamsOf, ResultOf } from '../../common/contracts/define.ts';
import type { SearchThreadContract } from '../../common/contracts/search-thread.ts';
import type { ReadableDB } from '../store/open.ts';
import { documentsInScope, unreadInScope } from '../store/scope.ts';
import { searchStatements } from '../store/search/statements.ts';
import { codeIndex } from './code-index.ts';
import { compareStored } from './compare-stored.ts';
import { locate } from './locate.ts';
import { namedDocuments } from './named-documents/named-documents.ts';
import { askedDocuments } from './documents.ts';
import { notesOfPassages } from './notes.ts';
import { passagesOf } from './passages-of.ts';
import { rowsOfPassages } from './rows.ts';
import { search } from './search.ts';
import { timelineOfScope } from './timeline.ts';
import { isAnyUncertain } from './uncertain.ts';
import { wholeDocuments } from './whole.ts';

/** All that is read for a question. The host asks its search thread, the command line reads in its own process. */
export type SearchRoom = {
  readonly [Name in CallNames<SearchThreadContract>]: (
    params: ParamsOf<SearchThreadContract[Name]>,
    signal?: AbortSignal,
  ) => ResultOf<SearchThreadContract[Name]> | Promise<ResultOf<SearchThreadContract[Name]>>;
};

/** The room over a connection of one's own. */
export function searchRoom(db: ReadableDB): SearchRoom {
  const statements = searchStatements(db);
  const index = codeIndex(statements);
  const named = namedDocuments(statements);
  return {
    search: ({ scope, ...params }) =>
      statements.snapshot(() => search(statements, index, { ...params, ids: documentsInScope(db, scope) })),
    models: ({ scope }) => statements.models(documentsInScope(db, scope)),
    named: ({ question, scope }) => statements.snapshot(() => named.in(question, documentsInScope(db, scope))),
    whole: ({ scope, mostCharacters }) =>
      statements.snapshot(() => wholeDocuments(statements, documentsInScope(db, scope), mostCharacters)),
    rows: ({ passages }) => statements.snapshot(() => rowsOfPassages(statements, passages)),
    notes: ({ passages }) => statements.snapshot(() => notesOfPassages(statements, passages)),
    documents: ({ scope }) => statements.snapshot(() => askedDocuments(statements, documentsInScope(db, scope))),
    passagesOf: (params) => statements.snapshot(() => passagesOf(statements, index, params)),
    unread: ({ scope }) => unreadInScope(db, scope),
    timeline: ({ scope }) => statements.snapshot(() => timelineOfScope(db, scope)),
    locate: ({ texts }) => texts.map((places) => locate(statements, places)),
    uncertain: ({ texts }) => texts.map((places) => isAnyUncertain(statements, places)),
    compare: ({ left, right }) => statements.snapshot(() => compareStored(db, statements, left, right)),
  };
}
