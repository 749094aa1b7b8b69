import { formatByExtension } from '../../../common/domain/formats.ts';
import type { Format } from '../format.ts';
import { decodeText, isText } from '../text/encoding.ts';

/** How a page begins: white space, comments and an XML declaration may stand before. */
const beginning = /^\s*(?:<\?xml[^>]*\?>\s*|<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;

/**
 * A page, by its name or, where the name says nothing, by how it begins. A page is a text: one that is called like
 * another format (an error page saved as "Contract.pdf") is none of that format, and is refused as such.
 */
export const html: Format = {
  name: 'html',
  hasMagic: false,
  detect(head, name) {
    if (!isText(head)) return false;
    const called = formatByExtension(name);
    return called === 'html' || (called === undefined && beginning.test(decodeText(head).text));
  },
  open: async (file) => (await import('./read.ts')).openHtml(file),
};
