import { useDeferredValue, useMemo, useState } from 'react';
import { isSettled } from '../../common/domain/document.ts';
import type { LibraryState } from '../../common/state/library.ts';
import { useStored } from '../controls/use-stored.ts';
import { filterOf, isActive, type ListFilter } from './filter.ts';
import { parseSorting, storeSorting } from './order.ts';
import { hasProblem } from './status.ts';
import { contentsOf } from './tree/contents.ts';
import { treeRows } from './tree/rows.ts';

const parseTurned = (stored: string | null): ReadonlySet<string> => new Set(stored?.split('\n'));
const storeTurned = (turned: ReadonlySet<string>): string => [...turned].join('\n');
const noneTurned: ReadonlySet<string> = new Set();

/** The library as a list of rows: how it is filtered, sorted and opened. The window remembers the last two. */
export function useList({ documents, roots, collections }: LibraryState, query: string) {
  const [wanted, show] = useState<ListFilter>('all');
  const [sorting, sort] = useStored('carrel.library.sorting', parseSorting, storeSorting);
  const [stored, store] = useStored('carrel.library.turned', parseTurned, storeTurned);
  const reading = useMemo(() => documents.filter((each) => !isSettled(each.status)).length, [documents]);
  const problems = useMemo(() => documents.filter((each) => hasProblem(each.status)).length, [documents]);
  // A filter whose documents are gone gives way by itself.
  const shown = (wanted === 'reading' && reading === 0) || (wanted === 'problems' && problems === 0) ? 'all' : wanted;

  const deferred = useDeferredValue(query);
  const filter = useMemo(() => filterOf(shown, deferred), [shown, deferred]);
  const filtered = isActive(filter);
  // What is closed while one looks for something is closed for this look only.
  const [lookTurned, setLookTurned] = useState({ filter, turned: noneTurned });
  const turned = filtered ? (lookTurned.filter === filter ? lookTurned.turned : noneTurned) : stored;

  const contents = useMemo(() => contentsOf(documents, roots), [documents, roots]);
  const byId = useMemo(() => new Map(documents.map((each) => [each.id, each])), [documents]);
  const rows = useMemo(
    () => treeRows({ library: { documents, collections }, contents, filter, sorting, turned }),
    [documents, collections, contents, filter, sorting, turned],
  );

  return {
    rows,
    contents,
    byId,
    filtered,
    filter: shown,
    show,
    reading,
    problems,
    sorting,
    sort,
    /** Opens a closed branch, closes an open one. */
    turn(key: string): void {
      const next = new Set(turned);
      if (!next.delete(key)) next.add(key);
      if (filtered) setLookTurned({ filter, turned: next });
      else store(next);
    },
  };
}
