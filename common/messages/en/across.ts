const documents =
  '{kind, select, contract {{documents, plural, one {# contract} other {# contracts}}} ' +
  'invoice {{documents, plural, one {# invoice} other {# invoices}}} ' +
  'letter {{documents, plural, one {# letter} other {# letters}}} ' +
  'report {{documents, plural, one {# report} other {# reports}}} ' +
  'offer {{documents, plural, one {# offer} other {# offers}}} ' +
  'order {{documents, plural, one {# order} other {# orders}}} ' +
  'policy {{documents, plural, one {# policy} other {# policies}}} ' +
  'reminder {{documents, plural, one {# reminder} other {# reminders}}} ' +
  'statement {{documents, plural, one {# statement} other {# statements}}} ' +
  'certificate {{documents, plural, one {# certificate} other {# certificates}}} ' +
  'mail {{documents, plural, one {# mail} other {# mails}}} ' +
  'other {{documents, plural, one {# document} other {# documents}}}}';
const others =
  "{notSaid, plural, =0 {} one {; # doesn''t say} other {; # don''t say}}" +
  '{unread, plural, =0 {} other {; # could not be read}}';

const moreGroups = '{more, plural, =0 {} other {; # more}}';
/** Of groups: what is told of each. */
const what = '{mean, select, mean {{heading} on average: } median {{heading} in the middle: } other {}}';
/** Who is taken for the asker, and what counts as owed. */
const ours =
  '{ours, select, none {} other { Taken to be the papers of {ours}.}}' +
  '{owed, select, yes { An invoice counts as owed unless it says that it was paid.} other {}}';

/** Answers of questions to all documents. */
export const across = {
  'across-listed': `${documents}{unread, plural, =0 {} other {; # of them could not be read}}.`,
  'across-matching': `{matching} of ${documents}${others}.`,
  'across-own': `{matching} of ${documents}${others}.${ours}`,
  'across-said': `{heading}: said by {matching} of ${documents}${others}.`,
  'across-said-each': `Said by: {said}, of ${documents}{unread, plural, =0 {} other {; # could not be read}}.`,
  'across-sum': `{heading}: {sums} in all, of {matching} of ${documents}${others}.`,
  'across-own-sum': `{heading}: {sums} in all, of {matching} of ${documents}${others}.${ours}`,
  'across-mean': `{heading}: {sums} on average, of {matching} of ${documents}${others}.`,
  'across-median': `{heading}: {sums} in the middle, of {matching} of ${documents}${others}.`,
  'across-extreme': `{heading}: {value} ({name}), of ${documents}${others}.`,
  'across-extremes': `{heading}: {value} ({name}); in other currencies {others}, of ${documents}${others}.`,
  'across-ranked': `{heading}: {ranked}, of ${documents}${others}.`,
  'across-spread': `{heading}: {spreads} between the largest and the smallest, of ${documents}${others}.`,
  'across-no-spread': `{heading}: no two values of one currency to be compared, of ${documents}${others}.`,
  'across-added-up': `{matching} of ${documents}${others}. {heading}: {sums} in all.`,
  'across-share': `{matching} of ${documents}, {share} %${others}.`,
  'across-none-of-kind': `None of ${documents} is known as one of the {asked}.`,
  'across-not-understood':
    `“{words}” was not understood: none of ${documents} says that of itself. Ask by an amount, a date or a period, ` +
    `as “the highest total”.`,
  'across-groups': `${what}{groups}${moreGroups}, of {matching} of ${documents}${others}.${ours}`,
  'across-best-groups':
    `{extreme, select, least {The least} other {The most}}: {groups}${moreGroups}, ` +
    `of {matching} of ${documents}${others}.${ours}`,
  'across-checklist':
    '{questions, plural, one {One question} other {# questions}} to ' +
    '{documents, plural, one {one document} other {# documents}}: {missing} not found, {unclear} unclear' +
    '{unread, plural, =0 {} other {; # could not be read}}.',
  'across-stopped': 'Stopped: {asked} of {documents} documents were asked.',
  'across-progress': 'Asking the documents: {asked} of {documents}',
  'across-quote': 'Page {page}: “{quote}”',
  'across-not-found':
    '{name}: not said{count, plural, =0 {} one {, looked in # passage} other {, looked in # passages}}.',
  'across-groups-heading': 'Documents',
  'across-cut': '{count, plural, one {One more row is} other {# more rows are}} left out; --csv and --json have all.',
} as const;
