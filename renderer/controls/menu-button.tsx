import { useState, type ReactNode } from 'react';
import { Menu, type MenuEntry } from './menu.tsx';

interface MenuButtonProps {
  readonly label: string;
  readonly className: string;
  readonly entries: readonly MenuEntry[];
  readonly children: ReactNode;
  readonly tabIndex?: number;
}

/** A button with a menu below it. */
export function MenuButton({ label, className, entries, children, tabIndex = 0 }: MenuButtonProps) {
  const [at, setAt] = useState<DOMRect | null>(null);
  return (
    <span className="menu-anchor">
      <button
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        tabIndex={tabIndex}
        onClick={(event) => setAt(at === null ? event.currentTarget.getBoundingClientRect() : null)}
      >
        {children}
      </button>
      {at === null ? null : <Menu label={label} entries={entries} at={at} close={() => setAt(null)} />}
    </span>
  );
}
