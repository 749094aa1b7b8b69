import type { KeyboardEvent } from 'react';

interface TabsProps<Value extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly value: Value; readonly label: string }[];
  readonly current: Value;
  /** Id of the element that shows what the current tab stands for. */
  readonly panelId: string;
  choose(value: NoInfer<Value>): void;
}

/** Tabs in a row; the arrow keys go from one to the next. */
export function Tabs<Value extends string>({ label, tabs, current, panelId, choose }: TabsProps<Value>) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = (tabs.findIndex(({ value }) => value === current) + by + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (tab === undefined) return;
    choose(tab.value);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div className="segmented" role="tablist" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {tabs.map(({ value, label: name }) => (
        <button
          key={value}
          type="button"
          role="tab"
          aria-selected={value === current}
          aria-controls={panelId}
          tabIndex={value === current ? 0 : -1}
          onClick={() => choose(value)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
