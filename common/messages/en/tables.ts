/** Questions that are put to every document, and the tables they make. */
export const tables = {
  // What can go wrong.
  'across-table-removed': 'This table was removed.',
  'across-columns-most': 'A table has at most {most} columns. Remove one first.',
  'across-column-empty': 'Type what every document shall be asked.',
  'export-target-not-given': 'Choose where the file shall be saved first.',
  'export-not-written': '“{name}” could not be written: {what}',

  // In files.
  'table-document': 'Document',
  'table-standing': 'Answer',
  'table-where': 'where',
  'table-quote': 'words',
  'table-sources': 'Sources',
  'table-not-said': 'not said',
  'table-removed-name': '{name} (removed from the library)',
  'table-standing-matching': 'yes',
  'table-standing-other': 'no',
  'table-standing-not-said': 'not said',
  'table-standing-unread': 'not readable',
  'table-standing-waiting': 'not asked yet',

  // What a table answers.
  'across-answer-counted':
    '{matching, plural, one {# document} other {# documents}} of {rows, number}' +
    '{notSaid, plural, =0 {} one {; # says nothing to it} other {; # say nothing to it}}' +
    '{unread, plural, =0 {} other {; # could not be read}}.',
} as const;
