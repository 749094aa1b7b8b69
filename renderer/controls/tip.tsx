import { useEffect, useRef, useState, type FocusEvent, type PointerEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** The pointer rests this long before the tooltip comes, so that reading across is quiet. */
const tipAfterMs = 250;

export interface Tip {
  /** Where the element that it is about is; null while hidden. */
  readonly at: DOMRect | null;
  hide(): void;
  /** For the element that it is about. */
  readonly handlers: {
    onPointerEnter(event: PointerEvent<HTMLElement>): void;
    onPointerLeave(): void;
    onFocus(event: FocusEvent<HTMLElement>): void;
    onBlur(): void;
  };
}

/** A tooltip for the pointer and for the keyboard. */
export function useTip(): Tip {
  const [at, setAt] = useState<DOMRect | null>(null);
  const timer = useRef(0);
  const hide = (): void => {
    clearTimeout(timer.current);
    setAt(null);
  };
  const show = (element: HTMLElement, delay: number): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setAt(element.getBoundingClientRect()), delay);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    at,
    hide,
    handlers: {
      onPointerEnter: (event) => show(event.currentTarget, tipAfterMs),
      onPointerLeave: hide,
      onFocus: (event) => {
        if (event.currentTarget.matches(':focus-visible')) show(event.currentTarget, 0);
      },
      onBlur: hide,
    },
  };
}

const tipWidth = 320;
/** A tooltip needs this much room above; else it is shown below. */
const roomAbove = 150;

export function TipBox({ at, children }: { readonly at: DOMRect | null; readonly children: ReactNode }) {
  if (at === null) return null;
  const left = Math.max(8, Math.min(at.left + at.width / 2 - tipWidth / 2, window.innerWidth - tipWidth - 8));
  const vertical = at.top > roomAbove ? { bottom: window.innerHeight - at.top + 7 } : { top: at.bottom + 7 };
  // In the body, because the scrolled conversation would clip it.
  return createPortal(
    <div className="tip" role="tooltip" style={{ left, width: tipWidth, ...vertical }}>
      {children}
    </div>,
    document.body,
  );
}
