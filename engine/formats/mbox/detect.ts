import { formatByExtension } from '../../../common/domain/formats.ts';
import type { Format } from '../format.ts';
import { headersAt } from '../mail/detect.ts';
import { isText } from '../text/encoding.ts';

/** A mailbox: a line that begins with "From ", then the head of a message. Its files often have no ending. */
export const mbox: Format = {
  name: 'mbox',
  hasMagic: false,
  detect(head, name) {
    const called = formatByExtension(name);
    if (called !== undefined && called !== 'mbox') return false;
    const begins = new TextDecoder('latin1').decode(head.subarray(0, 5)) === 'From ';
    return begins && headersAt(head) >= (called === 'mbox' ? 1 : 3) && isText(head);
  },
  open: async (file) => (await import('./read.ts')).openMbox(file),
};
