import type { Format } from '../format.ts';
import { isFlat } from './flat.ts';

/** Texts and templates of OpenDocument, as LibreOffice Writer saves them, packed or flat. */
export const odt: Format = {
  name: 'odt',
  hasMagic: true,
  detect: (head, _name, container) => container === 'odt' || (container === undefined && isFlat(head)),
  open: async (file) => (await import('./read.ts')).openOdt(file),
};
