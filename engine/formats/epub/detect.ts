import type { Format } from '../format.ts';

/** A book: an archive that says so. */
export const epub: Format = {
  name: 'epub',
  hasMagic: true,
  detect: (_head, _name, container) => container === 'epub',
  open: async (file) => (await import('./read.ts')).openEpub(file),
};
