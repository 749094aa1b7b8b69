import {
  ArrowDown,
  ArrowDownAZ,
  ArrowDownUp,
  ArrowUp,
  CalendarPlus,
  CircleDashed,
  Files,
  HardDrive,
} from 'lucide-react';
import { MenuButton } from '../controls/menu-button.tsx';
import { say } from '../words.ts';
import { nextSorting, sortKeys, type Sorting } from './order.ts';

const icons = { name: ArrowDownAZ, added: CalendarPlus, size: HardDrive, pages: Files, state: CircleDashed } as const;

/** How the documents of a folder are ordered. */
export function SortButton({ sorting, choose }: { readonly sorting: Sorting; choose(sorting: Sorting): void }) {
  const Direction = sorting.descending ? ArrowDown : ArrowUp;
  return (
    <MenuButton
      label={say('sort-by')}
      className="icon-button sort"
      entries={sortKeys.map((by) => ({
        label: say(`sort-${by}`),
        icon: by === sorting.by ? Direction : icons[by],
        ...(by === sorting.by ? { hint: say(sorting.descending ? 'sort-descending' : 'sort-ascending') } : {}),
        run: () => choose(nextSorting(sorting, by)),
      }))}
    >
      <ArrowDownUp className="icon" size={14} strokeWidth={1.75} aria-hidden />
    </MenuButton>
  );
}
