import type { Format } from '../format.ts';

/** Documents and templates of Word since 2007, also those with macros, which nobody runs here. */
export const docx: Format = {
  name: 'docx',
  hasMagic: true,
  detect: (_head, _name, container) => container === 'docx',
  open: async (file) => (await import('./read.ts')).openDocx(file),
};
