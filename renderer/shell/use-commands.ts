import { useCallback, useEffect, useRef } from 'react';
import type { CommandId } from '../../common/commands.ts';
import type { ShellApi } from '../../common/contracts/shell.ts';
import { commandHandlers, type Desk } from './command-handlers.ts';
import { commandOfKey } from './keys.ts';

/** Runs a command for shortcuts and for the application's menu; returns the same for the palette. */
export function useCommands(shell: ShellApi, desk: Desk): (id: CommandId) => boolean {
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  const run = useCallback((id: CommandId) => commandHandlers(latest.current)[id](), []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandOfKey(event, shell.platform, isTyping(event.target));
      if (command !== null && run(command)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    const leaveMenu = shell.onMenu(run);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      leaveMenu();
    };
  }, [shell, run]);

  return run;
}

/** Kinds of input in which no text is typed. */
const notText = new Set(['button', 'checkbox', 'radio', 'range', 'submit']);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !notText.has(target.type));
