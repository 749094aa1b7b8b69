import type { Format } from '../format.ts';
import { isText } from '../text/encoding.ts';

const extensions = ['md', 'markdown'];

/** Markdown has the bytes of any text: its name is all that tells. */
export const markdown: Format = {
  name: 'markdown',
  viewer: 'flow',
  hasMagic: false,
  extensions,
  detect: (head, name) => extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`)) && isText(head),
  open: async (file) => (await import('./read.ts')).openMarkdown(file),
};
