import { useEffect } from 'react';

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Locks when nobody has touched the window for some minutes. The clock decides, not the timer alone: a timer sleeps
 * with the machine, and whoever wakes that finds the window locked.
 */
export function useIdleLock(minutes: number | null, lock: () => void): void {
  useEffect(() => {
    if (minutes === null || minutes <= 0) return;
    const patience = minutes * 60_000;
    let last = Date.now();
    let timer: ReturnType<typeof setTimeout>;
    const look = (): void => {
      const left = last + patience - Date.now();
      if (left <= 0) lock();
      else timer = setTimeout(look, left);
    };
    const onSign = (): void => {
      if (Date.now() - last >= patience) lock();
      last = Date.now();
    };
    look();
    for (const sign of signs) window.addEventListener(sign, onSign, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, onSign, { capture: true });
    };
  }, [minutes, lock]);
}
