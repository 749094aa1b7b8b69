/** Questions that are put to every document, and the tables they make. */
export const tables = {
  // What can go wrong.
  'across-table-removed': 'This table was removed.',
  'across-no-model':
    'No language model is chosen that could read the documents. Choose one in the settings under “Models”, then go on.',
  'across-columns-most': 'A table has at most {most} columns. Remove one first.',
  'export-target-not-given': 'Choose where the file shall be saved first.',
  'export-not-written': '“{name}” could not be written: {what}',

  // In the conversation, and beside the question.
  'ask-every': 'Ask every document',
  'ask-every-tip': 'Ask every document, and get a table with a source in every cell ({keys})',
  'ask-every-offer': 'Answer from {count, plural, one {# document} other {all # documents}}',
  'ask-every-offer-hint': 'This was answered from the best passages. Every document can be asked instead.',
  'table-open': 'Open as table',
  'table-size':
    '{rows, plural, one {# document} other {# documents}}, ' +
    '{columns, plural, =0 {no columns} one {# column} other {# columns}}',

  // The table that fills the pane.
  'analysis-pane': 'Table',
  'analysis-close': 'Back to the conversation',
  'analysis-loading': 'Opening the table…',
  'analysis-asking': 'Every document is being asked…',
  'analysis-no-documents': 'There are no documents in this scope. Add some, then ask again.',
  'analysis-none-shown': 'No row is like that.',
  'table-grid': 'What each document says',
  'table-removed': 'removed',
  'table-unsure': 'Not sure. Look at the source.',
  'table-tip-unread': 'This document could not be read, so it was not asked.',
  'table-tip-apart': 'This is another kind of document than the question is about, so it was not asked.',
  'table-tip-not-found': 'Not found{count, plural, =0 {} one {, looked in # passage} other {, looked in # passages}}.',
  'table-filter-matching': 'Yes',
  'table-filter-said': 'Said',
  'table-filter-other': 'No',
  'table-filter-not-said': 'Not said',
  'table-filter-unread': 'Not readable',
  'table-filter-waiting': 'Not asked yet',
  'table-filter-apart': 'Other kinds',
  'table-progress': 'Asking the documents',
  'table-asked': '{asked, number} of {rows, number} asked',
  'table-unread':
    'Of {rows, plural, one {# document} other {# documents}}, {waiting, plural, one {# is} other {# are}} not read ' +
    'yet. {waiting, plural, one {It is} other {They are}} asked once all are read.',
  'table-pause': 'Pause',
  'table-cancel': 'Stop, and keep what is there',
  'table-paused': 'Paused: {asked, number} of {rows, number} asked.',
  'table-stopped': 'Stopped: {asked, number} of {rows, number} asked.',
  'table-resume': 'Go on',
  'table-ask-rest': 'Ask the rest',
  'table-new-documents':
    '{count, plural, one {# document came since and is} other {# documents came since and are}} not in the table.',
  'table-ask-new': '{count, plural, one {Ask it too} other {Ask them too}}',
  'table-add-column': 'Add a column',
  'table-column-question': 'What every document shall be asked',
  'table-column-placeholder': 'What is the notice period?',
  'table-add': 'Add',
  'table-suggestions': 'Suggestions',
  'table-remove-column': 'Remove the column “{heading}”',
  'table-column-removed': 'The column “{heading}” was removed.',
  'table-column-back': 'Ask it again',
  'table-export': 'Save as a file',
  'table-saved': 'Saved as “{name}”.',
  'table-more': 'More',
  'table-read-by-model': 'Have {name} read what says nothing',
  'table-read-hint':
    '{count, plural, one {# document says} other {# documents say}} nothing to a column. A language model may find ' +
    'it there in other words; what it finds must stand in the document.',
  'table-was-read':
    'A language model read what code did not find. ' +
    '{count, plural, =0 {Now every document says something to every column} ' +
    'one {# document still says nothing to a column} other {# documents still say nothing to a column}}.',
  'table-by-model':
    'Found by the language model: the words stand there, whether they are what was asked is yours to see.',
  'table-refresh': 'Ask new and changed documents',
  'table-remove': 'Remove this table',

  // The list of kept tables.
  'command-tables': 'Kept tables…',
  'command-ask-every': 'Ask every document',
  'tables-title': 'Kept tables',
  'tables-none': 'There are none yet. Ask every document something, and the table is kept here.',
  'tables-line': '{asked, number} of {rows, number}, {when}',
  'tables-remove': 'Remove the table “{question}”',

  // In files.
  'table-document': 'Document',
  'table-standing': 'Answer',
  'table-where': 'where',
  'table-where-by-model': '{where} (found by a language model)',
  'table-quote': 'words',
  'table-sources': 'Sources',
  'table-not-said': 'not said',
  'table-removed-name': '{name} (removed from the library)',
  'table-standing-matching': 'yes',
  'table-standing-other': 'no',
  'table-standing-not-said': 'not said',
  'table-standing-unread': 'not readable',
  'table-standing-waiting': 'not asked yet',
  'table-standing-apart': 'other kind',
} as const;
