import { formatByExtension } from '../../../common/domain/formats.ts';
import type { Format } from '../format.ts';
import { headersAt } from '../mail/detect.ts';
import { isText } from '../text/encoding.ts';

/** A page that a browser saved with its pictures, as a message: told by its name, or by what browsers write. */
export const mhtml: Format = {
  name: 'mhtml',
  hasMagic: false,
  detect(head, name) {
    const called = formatByExtension(name);
    if ((called !== undefined && called !== 'mhtml') || headersAt(head) < 1 || !isText(head)) return false;
    const text = new TextDecoder('latin1').decode(head);
    return called === 'mhtml' || /^(?:Snapshot-Content-Location:|From: <?Saved by )/imu.test(text);
  },
  open: async (file) => (await import('./read.ts')).openMhtml(file),
};
