/** Two documents compared, in the window and on the command line. */
export const comparison = {
  'comparison-same': 'There are no differences in the text.',
  'comparison-summary':
    '{numbers, plural, =0 {} one {# number, } other {# numbers, }}{changed, plural, =0 {} other {# changed, }}' +
    '{added, plural, =0 {} other {# added, }}{removed, plural, =0 {} other {# removed, }}' +
    '{moved, plural, =0 {} other {# moved, }}{all, plural, one {# change} other {# changes}} in all.',
  'comparison-unlike': 'They have no sentence in common that could be compared.',
  'comparison-only-misread': 'There are no differences in the text but for what is likely misread.',
  'comparison-misread':
    '{count, plural, one {# more place differs} other {# more places differ}} where text was read from a scan, and ' +
    '{count, plural, one {is} other {are}} most likely misread{numbers, plural, =0 {} one {; # has a number} other ' +
    '{; # have numbers}}.',
  'comparison-renumbered':
    '{count, plural, one {# clause has} other {# clauses have}} another number and {count, plural, one {is} ' +
    'other {are}} otherwise where {count, plural, one {it was} other {they were}}: {first}',
  'comparison-unread':
    '{count, plural, one {# page has} other {# pages have}} no text that could be compared ({name}).',
  'comparison-cut': 'The documents differ in more than is shown, or are longer than is compared.',
  'comparison-kind': '{kind, select, changed {Changed} added {Added} removed {Removed} other {Moved}}',
  'comparison-from-scan': 'read from a scan',
  'comparison-likely-misread': 'likely misread',
  'comparison-unreadable': 'There is no text to compare in {name} yet.',

  // The window.
  'comparison-title': '{left} compared with {right}',
  'comparison-region': 'Comparison',
  'comparison-running': 'Comparing…',
  'comparison-close': 'Close comparison',
  'comparison-list': 'Differences',
  'comparison-place': '{place, number} of {count, number}',
  'comparison-filter': 'Show differences',
  'comparison-filter-all': 'All',
  'comparison-filter-numbers': 'Numbers',
  'comparison-filter-changed': 'Changed',
  'comparison-filter-added': 'Added',
  'comparison-filter-removed': 'Removed',
  'comparison-filter-moved': 'Moved',
  'comparison-filter-misread': 'Likely misread',
  'comparison-only-left': 'only on the left',
  'comparison-only-right': 'only on the right',
  'comparison-removed-words': 'removed:',
  'comparison-added-words': 'added:',
  'comparison-swap': 'Swap sides',
  'comparison-export': 'Save the list',
  'comparison-export-md': 'Markdown…',
  'comparison-export-docx': 'Text document (DOCX)…',
  'comparison-export-csv': 'Table (CSV)…',
  'comparison-export-xlsx': 'Workbook (XLSX)…',
  'comparison-saved': 'The list was saved as “{name}”.',
  'comparison-left-side': 'Left: {name}',
  'comparison-right-side': 'Right: {name}',

  // Choosing what is compared.
  'comparison-choose': 'Compare two documents',
  'comparison-left': 'Older version, on the left',
  'comparison-right': 'Newer version, on the right',
  'comparison-start': 'Compare',
  'comparison-with': 'Compare with…',
  'comparison-none': 'Choose a document',
  'comparison-too-few': 'The library needs two documents with text to compare.',

  // Files that are saved.
  'comparison-number': 'No.',
  'comparison-what': 'What',
  'comparison-heading': 'Heading',
  'comparison-places': 'Places',
} as const;
