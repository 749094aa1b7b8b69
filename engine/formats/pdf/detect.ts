import type { Format } from '../format.ts';

/**
 * Readers take a file as PDF when its mark stands anywhere in the first kilobyte (ISO 32000-1, implementation note 13).
 */
const searched = 1_024;

export const pdf: Format = {
  name: 'pdf',
  hasMagic: true,
  detect: (head) => Buffer.from(head.buffer, head.byteOffset, Math.min(searched, head.length)).includes('%PDF-'),
  open: async (file, password) => (await import('./read.ts')).openPdf(file, password),
};
