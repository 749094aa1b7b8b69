import { useEffect } from 'react';

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Locks when nobody has touched the window for some minutes, and when the person leaves the machine. The clock decides,
 * not the timer alone: a timer sleeps with the machine, and whoever wakes that finds the window locked.
 *
 * @param minutes null or 0 for never
 * @param onAway tells when the screen is locked or the machine goes to sleep; returns how to stop listening
 */
export function useIdleLock(
  minutes: number | null,
  lock: () => void,
  onAway: (listener: () => void) => () => void,
): void {
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
    const stopListening = onAway(lock);
    for (const sign of signs) window.addEventListener(sign, onSign, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      stopListening();
      for (const sign of signs) window.removeEventListener(sign, onSign, { capture: true });
    };
  }, [minutes, lock, onAway]);
}
