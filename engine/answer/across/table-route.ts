import type { Scope } from '../../../common/domain/sources.ts';
import type { SearchDeps } from '../deps.ts';
import { isAnsweredByRows } from '../sheets/answer-by-rows.ts';
import { kindNamed, namesOne } from '../../kinds/asked-kinds.ts';
import { isOfKind } from '../../kinds/of-kind.ts';
import { acrossRoute, type ReadRoute } from './question/route.ts';

/** By what a question is answered: a table over all documents, passages with that table offered, or passages alone. */
export type TableRoute = 'table' | 'offer' | 'passages';

/** A question, where it is asked, and how sure it must be one to all documents before nobody is asked (0 to 1). */
export interface AskedOfMany {
  readonly question: string;
  readonly scope: Scope;
  readonly sureEnough: number;
}

/**
 * What answers a question that may be meant for all documents of a scope. The rows of a sheet come before a table.
 * "Which quote was accepted?" asks of all quotes where there are several, and of the minutes that speak of them where
 * there are none.
 */
export async function tableRoute(
  deps: Pick<SearchDeps, 'room'>,
  { question, scope, sureEnough }: AskedOfMany,
  signal?: AbortSignal,
): Promise<TableRoute> {
  const route = acrossRoute(question);
  if (route === null || (await isAnsweredByRows(deps, { question, scope }, signal))) return 'passages';
  if (route.sure < sureEnough) return 'offer';
  return (await isOneOfFew(deps, route, scope, signal)) ? 'offer' : 'table';
}

/** Whether a question names one document of a kind of which the scope has no two. */
async function isOneOfFew(
  { room }: Pick<SearchDeps, 'room'>,
  { ofKind }: ReadRoute,
  scope: Scope,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const kind = kindNamed(ofKind);
  if (kind === null || !namesOne(ofKind)) return false;
  const all = await room.documents({ scope }, signal);
  return all.filter((document) => isOfKind(document, kind)).length < 2;
}
