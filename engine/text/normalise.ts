/** What is invisible or only steers the display: controls, soft hyphens, zero-width, bidi controls, tags, private use. */
const invisible =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Co}\p{Cs}\u{e0000}-\u{e007f}]/gu;

const printableAscii = /^[!-~]*$/u;

/** A text without places as it reads, on one line. */
export const normaliseText = (text: string): string =>
  text
    .split(/\s+/u)
    .map(normalise)
    .filter((word) => word !== '')
    .join(' ');

/** A word as search sees it: compatibility forms (ligatures, full width, presentation forms) resolved, the invisible removed. */
export function normalise(word: string): string {
  if (printableAscii.test(word)) return word; // most words are, and the other way costs
  return word.normalize('NFKC').replace(invisible, '').replace(/\s+/gu, '');
}
