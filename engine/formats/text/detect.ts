import type { Format } from '../format.ts';
import { isText } from './encoding.ts';

/** Plain text, whatever its name: what other formats know was taken before. */
export const text: Format = {
  name: 'text',
  hasMagic: false,
  detect: isText,
  open: async (file) => (await import('./read.ts')).openText(file),
};
