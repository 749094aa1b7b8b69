import * as v from 'valibot';
import type { Checklist } from '../../common/domain/checklist.ts';
import { readKept, writeKept } from './meta.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** The lists that a person keeps: own ones, and changed ones that came with the app. */

const listSchema = v.object({
  name: v.string(),
  items: v.array(v.object({ heading: v.string(), question: v.string(), cues: v.array(v.string()) })),
});

const isCalled =
  (name: string) =>
  (list: Pick<Checklist, 'name'>): boolean =>
    list.name.toLocaleLowerCase() === name.toLocaleLowerCase();

/** Own lists first, in order of their names, then the shipped ones that were not changed. */
export function listChecklists(db: ReadableDB, shipped: readonly Checklist[]): readonly Checklist[] {
  const own = readKept(db, 'checklists', v.array(listSchema)) ?? [];
  const lists = own.map((list): Checklist => ({ ...list, shipped: false }));
  return [
    ...lists.toSorted((a, b) => a.name.localeCompare(b.name)),
    ...shipped.filter(({ name }) => !own.some(isCalled(name))),
  ];
}

/** Keeps a list in the place of one that is called the same. */
export function saveChecklist(db: WritableDB, { name, items }: Omit<Checklist, 'shipped'>): void {
  const others = (readKept(db, 'checklists', v.array(listSchema)) ?? []).filter((list) => !isCalled(name)(list));
  writeKept(db, 'checklists', [...others, { name, items }]);
}

/** Removes an own list; a shipped one that was changed is then as it came. False when there is none. */
export function removeChecklist(db: WritableDB, name: string): boolean {
  const own = readKept(db, 'checklists', v.array(listSchema)) ?? [];
  const left = own.filter((list) => !isCalled(name)(list));
  writeKept(db, 'checklists', left);
  return left.length < own.length;
}
