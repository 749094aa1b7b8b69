import { useImperativeHandle, type Ref } from 'react';
import type { ViewerCommand, ViewerHandle } from './viewer.ts';

/** Answers commands from outside with the functions for them; a command without one is not run. */
export function useCommands(
  handle: Ref<ViewerHandle> | undefined,
  runs: Partial<Record<ViewerCommand, () => void>>,
): void {
  useImperativeHandle(handle, () => ({
    run: (command) => {
      runs[command]?.();
      return runs[command] !== undefined;
    },
  }));
}
