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
  'command-search-library': 'Search the library…',
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
  'command-recognise-page': 'Recognise the text of this page again',
  'command-turn-right': 'Turn pages to the right',
  'command-go-back': 'Back to where you were in the document',
  'command-go-forward': 'Forward again in the document',
  'command-side-panel': 'Show or hide outline and pages',
  'command-close-document': 'Close document',
  'command-compare': 'Compare two documents…',
  'command-next-difference': 'Next difference',
  'command-previous-difference': 'Difference before',
  'command-toggle-library': 'Show or hide the library',
  'command-next-pane': 'Go to the next pane',
  'command-previous-pane': 'Go to the previous pane',
  'command-escape': 'Stop the answer, or close the document',
  'command-palette': 'All commands…',
  'command-shortcuts': 'Keyboard shortcuts',
  'command-licences': 'Licences',
  'licences-missing': 'The list of licences is missing from this installation. Install Carrel again to get it back.',
  'licences-text': 'Licences of what Carrel is made of',

  // Palette and list of shortcuts.
  'palette-field': 'Find a command',
  'palette-list': 'Commands',
  'palette-nothing': 'No command is called that.',
  'shortcuts-documents': 'Documents',
  'shortcuts-conversation': 'Conversation',
  'shortcuts-viewer': 'Document on show',
  'shortcuts-window': 'Window',

  // What was dropped or chosen and is not added: why, of one file.
  'refused-not-here': 'It is not a file on this computer.',
  'refused-unreadable': 'It can’t be read.',
  'refused-not-allowed': 'You are not allowed to read it.',
  'refused-gone': 'It is not there any more.',
  'refused-link-loop': 'It is a link that leads back to itself.',
  'refused-no-file': 'This is not a file that can be read.',
  'refused-model': 'This is a language model. Import it under Models.',
  'refused-one': '“{name}” was not added. {reason}',
  'refused-many': '{count, plural, one {# file was} other {# files were}} not added.',
  'refused-title': '{count, plural, one {# file was} other {# files were}} not added',
  'too-many-dropped': 'More than {most} files at once. Add the folder they are in instead.',
  show: 'Show',

  // The system's dialogs.
  'filter-documents': 'Documents',
  'filter-all': 'All files',
  'filter-models': 'Language models (GGUF)',
  'filter-csv': 'Comma-separated values',
  'filter-xlsx': 'Excel workbook',
  'filter-md': 'Markdown',
  'filter-docx': 'Word document',

  // The engine's state.
  'engine-restarting': 'The engine stopped unexpectedly and is starting again. Nothing you added is lost.',
  'engine-stopped':
    'The engine keeps stopping and was not started again. Nothing you added is lost; you can try again.',
  'engine-restarted':
    'The engine stopped and was restarted. {importing, select, yes {Your import goes on.} other {Nothing was lost.}}',
  restart: 'Restart',
  'try-again': 'Try again',
  'library-refused': 'Your library can’t be opened',
  'library-repair': 'Repair the library',
  'library-repair-what':
    'The library is damaged. Your own files are not affected. A repair keeps your conversations, folders and ' +
    'settings as far as they can be read, and reads your documents anew. The damaged file is kept beside the new one.',
  'library-check-found':
    'A look at the whole library found damage: {kind, select, structure {its file is not whole} ' +
    'index {the index by which passages are found} settings {the settings} document {the document {name}} ' +
    'conversation {the conversation “{name}”} table {the table “{name}”} other {a part of it}}' +
    '{more, plural, =0 {} one {, and # more place} other {, and # more places}}. Your own files are not affected.',
  'library-check-ways': 'What can be done…',
  'library-check-title': 'The library is damaged',
  later: 'Later',
  'library-refused-safe': 'Nothing was changed: your documents and the library are as they were.',

  // Panes, and what may be dropped.
  'width-library': 'Width of the library',
  'width-viewer': 'Width of the document viewer',
  'drop-here': 'Drop to add to your library',
  'drop-what': 'PDF, text, Markdown and CSV files, and folders of them. They stay on this computer.',
  'import-status':
    '{ready, plural, one {# document} other {# documents}} ready{bad, plural, =0 {} other {, # with ' +
    'problems}}{waiting, plural, =0 {} other {, # to read}}',

  // Settings.
  settings: 'Settings',
  'settings-appearance': 'Appearance',
  'theme-system': 'System',
  'theme-light': 'Light',
  'theme-dark': 'Dark',
  'settings-network':
    'Carrel opens no network connection, unless you ask it to get a model. Documents, index and answers stay here.',
  'settings-version': 'Carrel {version}',
  'settings-limits': 'Limits while reading files',
  'settings-limits-hint': 'A file that needs more is stopped and marked, and the others go on.',
  'settings-ignore': 'What folders pass over',
  'settings-ignore-hint':
    'One rule a line, as in a .gitignore file: “drafts/”, “*.bak”. A line that begins with “!” brings something back.',
  'settings-ignore-usual': 'Always passed over',
  'settings-ignore-save': 'Save rules',
  'settings-ignore-saved': 'Saved. The folders are looked at again.',
  'settings-memory': 'Memory for one file',
  'settings-time': 'Time for one file',
  'unit-megabytes': 'MB',
  'unit-seconds': 'seconds',
  'settings-range': '{label}: from {least, number} to {most, number} {unit}.',
  'settings-saved': 'Saved.',

  // Times and rates.
  'duration-seconds': '{seconds, number} s',
  'duration-minutes': '{minutes, number} min',
  'duration-hours': '{hours, number} h{minutes, plural, =0 {} other { # min}}',
  'rate-pages': '{rate} pages/s',
  'ago-now': 'just now',
  'ago-minutes': '{minutes, number} min ago',
  'ago-hours': '{hours, number} h ago',
  'ago-yesterday': 'yesterday',

  // Controls that every pane uses.
  close: 'Close',
  dismiss: 'Dismiss',
  notices: 'Notices',
} as const;
