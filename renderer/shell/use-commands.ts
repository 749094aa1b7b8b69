import { useEffect, useRef } from 'react';
import type { MenuCommand, ShellApi } from '../../common/contracts/shell.ts';
import { keyCommand, type KeyCommand } from './keys.ts';

export type Command = KeyCommand | MenuCommand;

/** Runs a command for shortcuts and for the application's menu. `run` tells whether it did something. */
export function useCommands(shell: ShellApi, run: (command: Command) => boolean): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });

  useEffect(() => {
    const mac = shell.platform === 'darwin';
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      const command = keyCommand(event, mac, typing);
      if (command !== null && latest.current(command)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    const leaveMenu = shell.onMenu((command) => void latest.current(command));
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      leaveMenu();
    };
  }, [shell]);
}

/** Puts the focus into the next pane that is shown, in the order of the page. */
export function cyclePane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(current === -1 ? 0 : current + by + panes.length) % panes.length];
  const target =
    next?.dataset['pane'] === 'conversation'
      ? next.querySelector<HTMLElement>('textarea')
      : next?.dataset['pane'] === 'viewer'
        ? (next.querySelector<HTMLElement>('.pages-scroll') ?? next.querySelector<HTMLElement>('button'))
        : (next?.querySelector<HTMLElement>('[data-row][tabindex="0"]') ?? next?.querySelector<HTMLElement>('.add'));
  target?.focus();
}
