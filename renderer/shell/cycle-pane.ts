/** Puts the focus into the next pane that is shown, in the order of the page. */
export function cyclePane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(current === -1 ? 0 : current + by + panes.length) % panes.length];
  const target =
    next?.dataset['pane'] === 'conversation'
      ? next.querySelector<HTMLElement>('textarea')
      : next?.dataset['pane'] === 'analysis'
        ? next.querySelector<HTMLElement>('[role="grid"]')
        : next?.dataset['pane'] === 'viewer'
          ? (next.querySelector<HTMLElement>('.pages-scroll') ?? next.querySelector<HTMLElement>('button'))
          : (next?.querySelector<HTMLElement>('[data-row][tabindex="0"]') ?? next?.querySelector<HTMLElement>('.add'));
  target?.focus();
}
