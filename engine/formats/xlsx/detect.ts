import type { Format } from '../format.ts';

/** Workbooks of Office Open XML: Excel since 2007, also templates and those with macros. */
export const xlsx: Format = {
  name: 'xlsx',
  hasMagic: true,
  detect: (_head, _name, container) => container === 'xlsx',
  open: async (file) => (await import('./read.ts')).openXlsx(file),
};
