import type { Format } from '../format.ts';

/** Presentations of OpenDocument, and their templates. */
export const odp: Format = {
  name: 'odp',
  hasMagic: true,
  detect: (_head, _name, container) => container === 'odp',
  open: async (file) => (await import('./read.ts')).openOdp(file),
};
