import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface PopoverProps {
  readonly label: string;
  /** What it is about, in window coordinates. */
  readonly at: { readonly left: number; readonly top: number; readonly bottom: number };
  readonly children: ReactNode;
  close(): void;
}

const margin = 8;

/**
 * A small box beside what it is about. It takes the focus; Escape and leaving it close it, Escape gives the focus back.
 */
export function Popover({ label, at, children, close }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    before.current ??= document.activeElement;
    const { width, height } = element.getBoundingClientRect();
    const below = at.bottom + 4 + height <= window.innerHeight - margin;
    element.style.top = `${below ? at.bottom + 4 : Math.max(margin, at.top - height - 4)}px`;
    element.style.left = `${Math.max(margin, Math.min(at.left, window.innerWidth - width - margin))}px`;
    (element.querySelector<HTMLElement>('button') ?? element).focus({ preventScroll: true });
  }, [at]);

  return createPortal(
    <div
      ref={box}
      className="popover"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        close();
        if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      {children}
    </div>,
    document.body,
  );
}
