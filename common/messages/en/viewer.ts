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
  'viewer-protected': 'This PDF is protected by a password. Save a copy without one and add that.',
  'viewer-damaged': 'This PDF is damaged and cannot be shown.',
  'viewer-shorter': 'The file has become shorter while it was open. Open it again.',

  // The page field.
  'viewer-page-number': 'Page number',
  'viewer-of-pages': 'of {pages}',

  // How large, and which way up.
  'viewer-zoom': 'Zoom, {percent} %',
  'viewer-zoom-in': 'Zoom in',
  'viewer-zoom-out': 'Zoom out',
  'viewer-fit-width': 'Fit width',
  'viewer-fit-page': 'Fit page',
  'viewer-actual-size': 'Actual size',
  'viewer-turn-right': 'Turn right',
  'viewer-turn-left': 'Turn left',

  // Search in the document.
  'viewer-find': 'Find in document',
  'viewer-find-none': 'Not found',
  'viewer-find-place': '{place} of {places}',
  'viewer-find-previous': 'Previous place',
  'viewer-find-next': 'Next place',
  'viewer-find-close': 'Close search',
} as const;
