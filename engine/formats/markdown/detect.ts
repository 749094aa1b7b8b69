import { formatByExtension } from '../../../common/domain/formats.ts';
import type { Format } from '../format.ts';
import { isText } from '../text/encoding.ts';

/** Markdown has the bytes of any text: its name is all that tells. */
export const markdown: Format = {
  name: 'markdown',
  hasMagic: false,
  detect: (head, name) => formatByExtension(name) === 'markdown' && isText(head),
  open: async (file) => (await import('./read.ts')).openMarkdown(file),
};
