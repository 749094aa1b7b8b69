/** The document viewer. */
export const viewer = {
  'viewer-opening': 'Opening {name}',
  'viewer-cannot-show': 'This document cannot be shown',
  'viewer-protected': 'This PDF is protected by a password. Save a copy without one and add that.',
  'viewer-damaged': 'This PDF is damaged and cannot be shown.',
  'viewer-shorter': 'The file has become shorter while it was open. Open it again.',
} as const;
