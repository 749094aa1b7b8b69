/** The window around the panes: menu, commands, dialogs, what may be dropped, the engine's state. */
export const shell = {
  'page-may-not-ask': 'This page may not ask that.',

  // The native menu.
  'menu-file': '&File',
  'menu-edit': '&Edit',
  'menu-view': '&View',
  'menu-help': '&Help',

  // Commands, as the menu, the palette and the list of shortcuts name them.
  'command-add-files': 'Add files…',
  'command-add-folder': 'Add folder…',
  'command-new-conversation': 'New conversation',
  'command-earlier-conversations': 'Earlier conversations…',
  'command-ask': 'Ask a question',
  'command-models': 'Models…',
  'command-settings': 'Settings…',
  'command-find': 'Find in document…',
  'command-zoom-in': 'Zoom in',
  'command-zoom-out': 'Zoom out',
  'command-zoom-reset': 'Actual size',
  'command-fit-width': 'Fit page to width',
  'command-fit-page': 'Fit whole page',
  'command-turn-right': 'Turn pages to the right',
  'command-go-back': 'Back to where you were in the document',
  'command-go-forward': 'Forward again in the document',
  'command-side-panel': 'Show or hide outline and pages',
  'command-close-document': 'Close document',
  'command-toggle-library': 'Show or hide the library',
  'command-next-pane': 'Go to the next pane',
  'command-previous-pane': 'Go to the previous pane',
  'command-escape': 'Stop the answer, or close the document',
  'command-palette': 'All commands…',
  'command-shortcuts': 'Keyboard shortcuts',

  // Palette and list of shortcuts.
  'palette-field': 'Find a command',
  'palette-list': 'Commands',
  'palette-nothing': 'No command is called that.',
  'shortcuts-documents': 'Documents',
  'shortcuts-conversation': 'Conversation',
  'shortcuts-viewer': 'Document on show',
  'shortcuts-window': 'Window',

  // Controls that every pane uses.
  close: 'Close',
  dismiss: 'Dismiss',
  notices: 'Notices',
} as const;
