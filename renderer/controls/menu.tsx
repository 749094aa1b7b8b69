import type { LucideIcon } from 'lucide-react';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { nextIndex } from './roving.ts';

export interface MenuEntry {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly hint?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  run(): void;
}

interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Where it opens, in window coordinates: below the rectangle's bottom, or at a point. */
  readonly at: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  close(): void;
}

/** A menu that takes the focus, moves it with the arrow keys and gives it back when it closes. */
export function Menu({ label, entries, at, close }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);

  useLayoutEffect(() => {
    const menu = list.current;
    if (menu === null) return;
    before.current ??= document.activeElement;
    const { width, height } = menu.getBoundingClientRect();
    const below = at.bottom + 4 + height <= window.innerHeight - 8;
    menu.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - height - 4)}px`;
    menu.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - width - 8))}px`;
    menu.querySelector<HTMLButtonElement>('button:not(:disabled)')?.focus({ preventScroll: true });
  }, [at]);

  /** Closes and gives the focus back to where it was. */
  const leave = (): void => {
    close();
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      return leave();
    }
    const items = [...(list.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
    const next = nextIndex(event.key, items.indexOf(document.activeElement as HTMLButtonElement), items.length, true);
    if (next === null) return;
    event.preventDefault();
    items[next]?.focus();
  };

  // Outside of its place, because a scrolled or moved ancestor would clip it; inside an open dialog, because all else
  // is inert then.
  return createPortal(
    <div
      ref={list}
      className="menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      {entries.map((entry) => (
        <button
          key={entry.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={`menu-item${entry.danger ? ' danger' : ''}`}
          disabled={entry.disabled ?? false}
          onClick={() => {
            leave();
            entry.run();
          }}
        >
          <entry.icon className="icon" size={15} strokeWidth={1.75} aria-hidden />
          {entry.label}
          {entry.hint === undefined ? null : <span className="hint">{entry.hint}</span>}
        </button>
      ))}
    </div>,
    document.querySelector('dialog:modal') ?? document.body,
  );
}
