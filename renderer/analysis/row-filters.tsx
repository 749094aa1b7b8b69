import type { Counts } from '../../common/domain/kept-table.ts';
import { say } from '../words.ts';
import type { RowFilter } from './rows.ts';

interface RowFiltersProps {
  readonly counts: Counts;
  readonly filter: RowFilter;
  choose(filter: RowFilter): void;
}

/** "Yes" answers a question that some documents answer with no; others only say something, or don't. */
const labelOf = (value: Exclude<RowFilter, 'all'>, other: number): string =>
  say(value === 'matching' && other === 0 ? 'table-filter-said' : `table-filter-${value}`);

/** Which rows are shown: all, or those of one standing. Standings that no row has are left out. */
export function RowFilters({ counts, filter, choose }: RowFiltersProps) {
  const { rows, matching, other, notSaid, unread, apart } = counts;
  const untold = rows - matching - other - notSaid - unread;
  const filters = [
    ['matching', matching],
    ['other', other],
    ['not-said', notSaid],
    ['unread', unread],
    ['waiting', untold],
    ['apart', apart],
  ] as const;
  const some = filters.filter(([value, count]) => count > 0 || value === filter);
  if (some.length < 2 && filter === 'all') return null;
  const button = (value: RowFilter, label: string, count: number) => (
    <button key={value} type="button" aria-pressed={filter === value} onClick={() => choose(value)}>
      {label} <span className="numeric">{count.toLocaleString('en')}</span>
    </button>
  );
  return (
    <div className="filter-tabs" role="group" aria-label={say('list-show')}>
      {button('all', say('list-all'), rows + counts.removed)}
      {some.map(([value, count]) => button(value, labelOf(value, other), count))}
    </div>
  );
}
