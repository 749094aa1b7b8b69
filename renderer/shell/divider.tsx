import { useRef } from 'react';

interface DividerProps {
  readonly label: string;
  /** Width of the pane it sizes. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  /** 1 when moving right makes the pane wider, -1 when narrower. */
  readonly direction: 1 | -1;
  resize(width: number): void;
  reset(): void;
}

const keyStep = 24;

/** A bar between two panes: dragged, or moved with the arrow keys; a double click goes back to the default. */
export function Divider({ label, width, least, most, direction, resize, reset }: DividerProps) {
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  return (
    <div
      className="divider"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={Math.round(width)}
      aria-valuemin={least}
      aria-valuemax={Math.max(least, Math.round(most))}
      onDoubleClick={reset}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (drag.current !== null) resize(drag.current.width + direction * (event.clientX - drag.current.x));
      }}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowRight' ? keyStep : event.key === 'ArrowLeft' ? -keyStep : 0;
        if (by === 0) return;
        event.preventDefault();
        resize(width + direction * by);
      }}
    />
  );
}
