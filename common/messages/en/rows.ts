const ofRows = '{rows, plural, one {# row} other {# rows}}';
const place = '{name}{sheets, plural, =0 {} other {, {sheet}}}';
const saying = '{words, plural, =0 {} other { with “{said}”}}';

/** What is told of figures over the rows of a sheet. */
export const rows = {
  'rows-sum':
    `{heading}: {value} in all, added up by Carrel from ${ofRows}${saying} of ${place}.` +
    '{missing, plural, =0 {} one { # such row has no number there.} other { # such rows have no number there.}}' +
    '{hidden, plural, =0 {} other { The first {shown} rows follow.}}',
  'rows-count':
    `{rows, plural, one {# row} other {# rows}}${saying} in ${place}.` +
    '{hidden, plural, =0 {} other { The first {shown} follow.}}',
  'rows-most': `The largest of “{heading}” is {value}, among ${ofRows}${saying} of ${place}.`,
  'rows-least': `The smallest of “{heading}” is {value}, among ${ofRows}${saying} of ${place}.`,
  'rows-total': `The total stands in ${place}.`,
} as const;
