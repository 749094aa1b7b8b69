import { useEffect, useRef, type KeyboardEvent } from 'react';
import { nextIndex } from '../../controls/roving.ts';
import { say } from '../../words.ts';
import { plainLine } from '../plain-text.ts';

interface SheetTabsProps {
  /** Of the parts in order; none where there are too many for tabs. */
  readonly labels: readonly string[];
  readonly part: number;
  choose(part: number): void;
}

const longestLabel = 200;
/** Keys along the tabs, as those of a list from top to bottom. */
const alongKeys: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };

/** The sheets of a workbook below its cells, as spreadsheet programs have them. */
export function SheetTabs({ labels, part, choose }: SheetTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[part - 1]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [part]);
  if (labels.length < 2) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextIndex(alongKeys[event.key] ?? event.key, part - 1, labels.length, false);
    if (next === null) return;
    event.preventDefault();
    choose(next + 1);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div ref={list} className="sheet-tabs" role="tablist" aria-label={say('viewer-sheets')} onKeyDown={onKeyDown}>
      {labels.map((label, index) => {
        const number = index + 1;
        const chosen = number === part;
        return (
          <button
            key={number}
            type="button"
            role="tab"
            className="sheet-tab"
            aria-selected={chosen}
            tabIndex={chosen ? 0 : -1}
            onClick={() => choose(number)}
          >
            {plainLine(label, longestLabel)}
          </button>
        );
      })}
    </div>
  );
}
