import type { Format } from '../format.ts';
import { isText } from '../text/encoding.ts';

/** Appointments, tasks and notes in iCalendar (RFC 5545), as invitations by mail have them. */
export const calendar: Format = {
  name: 'calendar',
  hasMagic: true,
  detect: (head) =>
    isText(head) && /^(?:\u00ef\u00bb\u00bf)?\s*BEGIN:VCALENDAR\s*$/imu.test(Buffer.from(head).toString('latin1')),
  open: async (file) => (await import('./read.ts')).openCalendar(file),
};
