/** Two documents compared, in the window and on the command line. */
export const comparison = {
  'comparison-same': 'There are no differences in the text.',
  'comparison-summary':
    '{all, plural, one {# change} other {# changes}}: {numbers, plural, =0 {} one {# number, } other {# numbers, }}' +
    '{changed, number} changed, {added, number} added, {removed, number} removed, {moved, number} moved.',
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
} as const;
