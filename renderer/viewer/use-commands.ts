import { useImperativeHandle, type Ref } from 'react';
import type { Spot, ViewerCommand, ViewerHandle } from './viewer.ts';

/**
 * Answers commands from outside with the functions for them, and follows the document beside; a command without a
 * function is not run.
 */
export function useCommands(
  handle: Ref<ViewerHandle> | undefined,
  runs: Partial<Record<ViewerCommand, () => void>>,
  follow: (spot: Spot) => void,
): void {
  useImperativeHandle(handle, () => ({
    run: (command) => {
      runs[command]?.();
      return runs[command] !== undefined;
    },
    follow,
  }));
}
