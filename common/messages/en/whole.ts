/** Whole documents: overviews, summaries, timelines, checklists. */
export const whole = {
  // Summaries.
  'summary-read':
    'The {chosen, plural, one {sentence that carries} other {# sentences that carry}} most of {name}, of ' +
    '{sentences, plural, one {one sentence} other {# sentences}} on {parts, plural, ' +
    'one {one page} other {# pages}}.' +
    '{unread, plural, =0 {} one { One page could not be read.} other { # pages could not be read.}}',
  'summary-written':
    'Written from all of {name}: {parts, plural, one {one page} other {# pages}}' +
    '{pieces, plural, one {} other {, read in # pieces}}' +
    '{unread, plural, =0 {} one {; one more page has no text that could be read} other ' +
    '{; # more pages have no text that could be read}}.',
  'summary-too-long': '{name} is too long for a summary by a model. These are its own sentences.',
  'summary-left-out': '{name} is too long for a summary by a model and is left out.',
  'summary-wish-unheard': 'Without a language model “{wish}” can’t be followed.',
  'summary-no-sentences': '{name} has no running text of which sentences could be chosen.',

  // The timeline.
  'filter-ics': 'Calendar',
  'timeline-role-party': 'Party',
  'timeline-role-author': 'By',
  'timeline-role-recipient': 'To',
  'timeline-role-signed': 'Signed',
  'timeline-role-effective': 'Begins',
  'timeline-role-due': 'Due',
  'timeline-role-ends': 'Ends',
  'timeline-role-dated': 'Dated',
  'timeline-role-mentioned': 'Day',
  'timeline-role-total': 'Total',
  'timeline-role-amount': 'Amount',
  'timeline-title': 'Timeline',
  'timeline-hint': 'Days and deadlines that {all, select, yes {your documents name} other {“{scope}” names}}.',
  'timeline-loading': 'Reading the days of your documents…',
  'timeline-none': 'None of these documents names a day.',
  'timeline-show': 'Show days',
  'timeline-deadlines': 'Deadlines only',
  'timeline-coming': 'From today on',
  'timeline-tick': 'Tick {day}',
  'timeline-tick-all': 'Tick all {count}',
  'timeline-export': 'Save {count, plural, =0 {as calendar…} one {one day as calendar…} other {# days as calendar…}}',
  'timeline-saved': '{events, plural, one {One day was} other {# days were}} saved as {name}.',
  'timeline-more': 'Show more ({count})',
  'command-timeline': 'Timeline',
  'timeline-event': '{role}: {text}',
  'timeline-computed': 'Computed: {span} {direction, select, before {before} other {after}} {from}.',
  'timeline-count':
    '{days, plural, one {One day} other {# days}} in {documents, plural, one {one document} other {# documents}}.' +
    '{waiting, plural, =0 {} one { One document was not looked over yet.} other { # documents were not looked over ' +
    'yet.}}',

  // Checklists.
  'command-checklists': 'Checklists',
  'checklist-title': 'Checklists',
  'checklist-hint':
    'Each question is put to {all, select, ' +
    'yes {every document} other {“{scope}”}}; every answer is a sentence of the ' +
    'document.',
  'checklist-loading': 'Looking for your checklists…',
  'checklist-option': '{name} ({count, plural, one {one question} other {# questions}})',
  'checklist-edit': 'Edit…',
  'checklist-new': 'New…',
  'checklist-remove': 'Remove',
  'checklist-run': 'Look through',
  'checklist-keep': 'Keep as a table',
  'checklist-keep-hint':
    'The table goes on in the background, after a restart too, and is asked anew where documents change',
  'checklist-stop': 'Stop',
  'checklist-running': 'Looking through documents',
  'checklist-edit-name': 'Name',
  'checklist-edit-questions': 'Questions',
  'checklist-edit-hint':
    'A question a line, ' +
    'or “Heading: question”. Words that stand where the answer does may follow behind |, parted by ' +
    'commas; * stands for the rest of a word.',
  'checklist-edit-cancel': 'Cancel',
  'checklist-edit-save': 'Keep {count, plural, =0 {the list} one {one question} other {# questions}}',
  'checklists-most': 'There may be {most} checklists. Remove one first.',
  'checklist-not-found': 'There is no checklist that is called {name}. There are: {names}.',
  'checklist-file-empty': '{name} has no question. Write one a line, or “Heading: question”.',
  'checklist-found': 'Found',
  'checklist-unclear': 'Unclear',
  'checklist-missing': 'Not found',
  'checklist-looked':
    'Looked in {whole, select, yes {all of it: } other {the passages that fit each question best: }}' +
    '{statements, plural, one {one sentence or row} other {# sentences and rows}}.',
  'checklist-near': 'Nearest:',
  'checklist-counts': '{found} found, {unclear} unclear, {missing} not found',
  'checklist-unread': 'Its text is not known.',
  'checklist-kept': '{name} is kept, with {items, plural, one {one question} other {# questions}}.',
  'checklist-removed': '{name} is removed.',

  // Overviews.
  'no-overview': 'Nothing of {name} is read yet.',
  'overview-kind-contract': 'Contract',
  'overview-kind-invoice': 'Invoice',
  'overview-kind-letter': 'Letter',
  'overview-kind-report': 'Report',
  'overview-kind-minutes': 'Minutes',
  'overview-kind-paper': 'Paper',
  'overview-kind-manual': 'Manual',
  'overview-kind-form': 'Form',
  'overview-kind-rules': 'Rules',
  'overview-kind-mail': 'Mail',
  'overview-kind-slides': 'Slides',
  'overview-kind-sheet': 'Sheet',
  'overview-kind-book': 'Book',
  'overview-kind-offer': 'Offer',
  'overview-kind-order': 'Order',
  'overview-kind-policy': 'Insurance policy',
  'overview-kind-statement': 'Statement',
  'overview-kind-decision': 'Decision',
  'overview-kind-will': 'Will or power of attorney',
  'overview-kind-certificate': 'Certificate',
  'overview-kind-booking': 'Booking',
  'overview-kind-medical': 'Medical report',
  'overview-kind-recipe': 'Recipe',
  'overview-kind-cv': 'CV',
  'overview-kind-reminder': 'Reminder',
  'overview-kind-unknown': 'Document',
  'overview-fact-party': 'Party',
  'overview-fact-author': 'By',
  'overview-fact-recipient': 'To',
  'overview-fact-signed': 'Signed',
  'overview-fact-effective': 'Begins',
  'overview-fact-due': 'Due',
  'overview-fact-ends': 'Ends',
  'overview-fact-dated': 'Date',
  'overview-fact-mentioned': 'Date',
  'overview-fact-total': 'Total',
  'overview-fact-amount': 'Amount',
  'detail-kind': 'What it is',
  'overview-toggle': 'About this document',
  'overview-facts': 'Facts of the document',
  'overview-read':
    'Found by code in {sentences, plural, =0 {} one {one sentence of } other {# sentences of }}{parts, ' +
    'plural, one {one page} ' +
    'other {# pages}}.{unread, plural, =0 {} one { One page could not be read.} other { # pages could not be read.}}',
  'overview-terms': 'Defined terms',
  'overview-outline': 'Outline',
  'overview-key-sentences': 'Key sentences',
} as const;
