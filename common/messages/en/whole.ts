/** Whole documents: overviews, summaries, timelines, checklists. */
export const whole = {
  // Summaries.
  'summary-read':
    'The {chosen, plural, one {sentence that carries} other {# sentences that carry}} most of {name}, of ' +
    '{sentences, plural, one {one sentence} other {# sentences}} on {parts, plural, one {one page} other {# pages}}.' +
    '{unread, plural, =0 {} one { One page could not be read.} other { # pages could not be read.}}',
  'summary-no-sentences': '{name} has no running text of which sentences could be chosen.',

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
  'overview-terms': 'Defined terms',
  'overview-outline': 'Outline',
  'overview-key-sentences': 'Key sentences',
} as const;
