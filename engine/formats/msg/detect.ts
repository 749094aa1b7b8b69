import type { Format } from '../format.ts';

/** A message that Outlook saved: a compound file with the properties of a message. */
export const msg: Format = {
  name: 'msg',
  hasMagic: true,
  detect: (_head, _name, container) => container === 'msg',
  open: async (file) => (await import('./read.ts')).openMsg(file),
};
