/** The document viewer. */
export const viewer = {
  'viewer-region': 'Document viewer',
  'viewer-opening': 'Opening {name}',
  'viewer-close': 'Close document',
  'viewer-tools': 'Document tools',
  'viewer-back': 'Back',
  'viewer-forward': 'Forward',
  'viewer-pages': 'Pages',
  'viewer-page': 'Page {page}',

  // What cannot be shown.
  'viewer-cannot-show': 'This document cannot be shown',
  'viewer-try-again': 'Try again',
  'viewer-damaged': 'This PDF is damaged and cannot be shown.',
  'viewer-shorter': 'The file has become shorter while it was open. Open it again.',

  // The page field.
  'viewer-page-number': 'Page number',
  'viewer-of-pages': 'of {pages}',
  'viewer-page-of-pages': '({page} of {pages})',
  'viewer-page-place': 'Page {page} of {pages}',

  // How large, and which way up.
  'viewer-zoom': 'Zoom, {percent} %',
  'viewer-zoom-in': 'Zoom in',
  'viewer-zoom-out': 'Zoom out',
  'viewer-fit-width': 'Fit width',
  'viewer-fit-page': 'Fit page',
  'viewer-actual-size': 'Actual size',
  'viewer-recognised': 'Recognised text',
  'viewer-recognised-hint': 'The text of this page was recognised in its picture.',
  'viewer-uncertain': 'Recognised text, uncertain',
  'viewer-uncertain-hint':
    'The text of this page was recognised in its picture with little certainty; some words may be wrong.',
  'viewer-turn-right': 'Turn right',
  'viewer-turn-left': 'Turn left',

  // Search in the document.
  'viewer-find': 'Find in document',
  'viewer-find-none': 'Not found',
  'viewer-find-place': '{place} of {places}',
  'viewer-find-previous': 'Previous place',
  'viewer-find-next': 'Next place',
  'viewer-find-close': 'Close search',

  // Beside the document.
  'viewer-side-panel': 'Outline and pages',
  'viewer-side-close': 'Close outline and pages',
  'viewer-outline': 'Outline',
  'viewer-outline-reading': 'Reading the outline…',
  'viewer-outline-none': 'This document has no outline.',
  'viewer-outline-failed': 'The outline of this document cannot be read.',
  'viewer-outline-cut': 'The outline has more entries than are shown.',
  'viewer-thumbnails': 'All pages',

  // Links of a page.
  'viewer-link': 'Link within the document',
  'viewer-link-page': 'Link to page {page}',
  'viewer-link-step': 'Link to another page',
  'viewer-link-outside': 'Link out of the document: {address}',
  'viewer-outside-title': 'A link out of this document',
  'viewer-outside-why': 'Carrel opens no connections, so it does not follow this link. Its whole address is:',
  'viewer-outside-copy': 'Copy address',
  'viewer-outside-copied': 'Copied',
  'viewer-outside-not-copied': 'It could not be copied. Select it instead.',

  // Protected documents.
  'viewer-password-hint': 'It is kept in memory while the viewer is open, and nowhere else.',
  'password-wanted': 'Password for “{name}”',
  'password-show': 'Show the password',
  'password-wrong': 'That is not the password. Try again.',
  'password-open': 'Open',

  // Texts and cells.
  'viewer-text': 'Text of the document',
  'viewer-part-place': 'Part {part, number} of {parts, number}',
  'viewer-part-label': '{label} ({part, number} of {parts, number})',
  'viewer-part-before': 'Part before',
  'viewer-part-after': 'Next part',
  'viewer-part-loading': 'Reading…',
  'viewer-part-empty': 'There is no text here.',
  'viewer-sheets': 'Sheets',
  'viewer-grid': 'Cells',
  'viewer-grid-row': 'Row {row}',
} as const;
