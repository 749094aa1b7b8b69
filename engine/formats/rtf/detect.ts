import type { Format } from '../format.ts';

/** How every file in the Rich Text Format begins, but for a byte order mark or spaces before it. */
const magic = /^(?:\u00ef\u00bb\u00bf)?\s*\{\\rtf/u;

/** Documents in the Rich Text Format. */
export const rtf: Format = {
  name: 'rtf',
  hasMagic: true,
  detect: (head) => magic.test(new TextDecoder('latin1').decode(head.subarray(0, 200))),
  open: async (file) => (await import('./read.ts')).openRtf(file),
};
