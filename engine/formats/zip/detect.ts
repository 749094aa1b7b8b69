import type { Format } from '../format.ts';
import { isZip } from '../package/container.ts';

/**
 * An archive of files: each that can be read is a document of its own. What programs and books are packed in begins
 * with the same bytes, so that the name counts too. It has no endings in `common/domain/formats.ts`: archives that lie
 * in a folder are copies of what lies beside them, and are read only when a person adds one, or a message carries one.
 */
export const zip: Format = {
  name: 'zip',
  hasMagic: true,
  detect: (head, name, container) => container === undefined && isZip(head) && /\.zip$/iu.test(name),
  open: async (file) => (await import('./read.ts')).openArchive(file),
};
