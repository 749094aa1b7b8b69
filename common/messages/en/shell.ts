/** The window around the panes: menu, commands, dialogs, what may be dropped, the engine's state. */
export const shell = {
  'page-may-not-ask': 'This page may not ask that.',
} as const;
