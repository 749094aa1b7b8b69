import { say } from '../words.ts';
import type { ListFilter } from './filter.ts';

interface FilterChipsProps {
  readonly filter: ListFilter;
  readonly all: number;
  readonly reading: number;
  readonly problems: number;
  choose(filter: ListFilter): void;
}

/** Which documents are listed: all, those under way, those with a problem. */
export function FilterChips({ filter, all, reading, problems, choose }: FilterChipsProps) {
  const chips = [
    { value: 'all', label: say('list-all'), number: all },
    ...(reading > 0 ? [{ value: 'reading', label: say('list-reading'), number: reading } as const] : []),
    ...(problems > 0 ? [{ value: 'problems', label: say('list-problems'), number: problems } as const] : []),
  ] as const;
  return (
    <div className="filter-tabs" role="group" aria-label={say('list-show')}>
      {chips.map(({ value, label, number }) => (
        <button key={value} type="button" aria-pressed={filter === value} onClick={() => choose(value)}>
          {label} <span className="numeric">{number.toLocaleString('en')}</span>
        </button>
      ))}
    </div>
  );
}
