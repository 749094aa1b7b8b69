import {
  mostChecklists,
  type Checklist,
  type ChecklistEvent,
  type ChecklistItem,
} from '../../common/domain/checklist.ts';
import type { Scope } from '../../common/domain/sources.ts';
import { CarrelError } from '../../common/errors.ts';
import { askChecklist, shippedChecklists, type QueryModels } from '../answer/service.ts';
import type { SearchRoom } from '../search/room.ts';
import { listChecklists, saveChecklist } from '../store/checklists.ts';
import type { WritableDB } from '../store/open.ts';

/** Keeps a list. @throws CarrelError `limit` when there are as many as there may be */
export function keepChecklist(db: WritableDB, list: Pick<Checklist, 'name' | 'items'>): void {
  if (listChecklists(db, shippedChecklists).length >= mostChecklists)
    throw new CarrelError('limit', 'checklists-most', { params: { most: mostChecklists } });
  saveChecklist(db, list);
}

/** Looks for each item in each document of a scope; leaving the loop ends the run. */
export async function* runChecklist(
  deps: QueryModels & { readonly room: SearchRoom },
  items: readonly ChecklistItem[],
  scope: Scope,
  signal: AbortSignal,
): AsyncGenerator<ChecklistEvent> {
  const documents = await deps.room.documents({ scope }, signal);
  yield { kind: 'begun', documents: documents.length };
  for await (const row of askChecklist(deps, items, documents, signal)) yield { kind: 'row', row };
}
