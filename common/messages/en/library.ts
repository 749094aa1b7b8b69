/** The library: folders, documents, the queue, search. */
export const library = {
  'file-unreadable-now': 'The file cannot be read any more.',
  'part-not-read': 'This page was not read.',
  'document-removed': 'This document is not in the library any more.',
  'file-changed': 'The file was changed since it was read. Carrel reads it again as soon as it can.',
  'file-moved': 'The file was moved or deleted. Put it back, or add it again from where it is now.',
} as const;
