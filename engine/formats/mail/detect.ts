import { formatByExtension } from '../../../common/domain/formats.ts';
import type { Format } from '../format.ts';
import { isText } from '../text/encoding.ts';

/** Headers that messages have, and other texts hardly two of. */
const names =
  'from|to|cc|date|subject|received|return-path|message-id|mime-version|content-type|delivered-to|reply-to|x-mailer|' +
  'dkim-signature|in-reply-to|references|user-agent';
const known = new RegExp(`^(?:${names}):[ \\t]*\\S`, 'iu');
const header = /^[!-9;-~]{1,80}:/u;

/** How many of the headers of messages stand at the beginning of a text. */
export function headersAt(head: Uint8Array): number {
  const lines = new TextDecoder('latin1').decode(head).split(/\r?\n/u);
  let found = 0;
  for (const [index, line] of lines.entries()) {
    if (line === '' || (!header.test(line) && !/^[ \t>]/u.test(line) && !(index === 0 && line.startsWith('From '))))
      break;
    if (known.test(line)) found += 1;
  }
  return found;
}

/** A message, by its name and its head; by its head alone where the name says nothing. */
export const mail: Format = {
  name: 'mail',
  hasMagic: false,
  detect(head, name) {
    const called = formatByExtension(name);
    if (called !== undefined && called !== 'mail') return false;
    return headersAt(head) >= (called === 'mail' ? 1 : 3) && isText(head);
  },
  open: async (file) => (await import('./read.ts')).openMail(file),
};
