/** Signs that XML 1.0 has no way to write, single halves of pairs among them. */
// oxlint-disable-next-line no-control-regex -- these are what is taken out
const unwritable = /[\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{fffe}\u{ffff}]|\p{Surrogate}/gu;

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute. */
export const xmlText = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"]/gu, (sign) => named[sign] ?? sign);

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
