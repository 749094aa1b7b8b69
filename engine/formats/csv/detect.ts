import { formatByExtension } from '../../../common/domain/formats.ts';
import type { Format } from '../format.ts';
import { isText } from '../text/encoding.ts';

/** Values parted by commas, semicolons or tabs have the bytes of any text: the name is all that tells. */
export const csv: Format = {
  name: 'csv',
  hasMagic: false,
  detect: (head, name) => formatByExtension(name) === 'csv' && isText(head),
  open: async (file) => (await import('./read.ts')).openCsv(file),
};
