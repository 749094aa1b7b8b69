import type { Format } from '../format.ts';

/** Presentations of Office Open XML: PowerPoint since 2007, also templates and those with macros. */
export const pptx: Format = {
  name: 'pptx',
  hasMagic: true,
  detect: (_head, _name, container) => container === 'pptx',
  open: async (file) => (await import('./read.ts')).openPptx(file),
};
