import type { Format } from '../format.ts';

/** Workbooks of OpenDocument, and their templates. */
export const ods: Format = {
  name: 'ods',
  hasMagic: true,
  detect: (_head, _name, container) => container === 'ods',
  open: async (file) => (await import('./read.ts')).openOds(file),
};
