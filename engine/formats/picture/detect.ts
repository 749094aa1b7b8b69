import type { Format } from '../format.ts';
import { kindOf } from './kind.ts';

/** A picture of a page, or several: a scan, a photograph, a fax. Its text is recognised. */
export const picture: Format = {
  name: 'picture',
  hasMagic: true,
  detect: (head) => kindOf(head) !== undefined,
  open: async (file) => (await import('./read.ts')).openPicture(file),
};
