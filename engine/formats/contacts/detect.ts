import type { Format } from '../format.ts';
import { isText } from '../text/encoding.ts';

/** Contacts in vCard (RFC 6350, 2426, and version 2.1), as address books and telephones give them away. */
export const contacts: Format = {
  name: 'contacts',
  hasMagic: true,
  detect: (head) =>
    isText(head) && /^(?:\u00ef\u00bb\u00bf)?\s*BEGIN:VCARD\s*$/imu.test(Buffer.from(head).toString('latin1')),
  open: async (file) => (await import('./read.ts')).openContacts(file),
};
