/** Operators of curves and closed paths, and of what is drawn from elsewhere, between the numbers of contents. */
const shape = /(?:^|\s)(?:c|v|y|h|s|b\*?|Do)(?=\s|$)/u;
const rectangle = /(?:^|\s)(-?[\d.]+)\s+(-?[\d.]+)\s+re(?=\s|$)/gu;
/** A square is at most so much longer than high. */
const mostLonger = 2;

/**
 * Whether the contents of a page may paint a dot, a ring, a square or a tick: those who look for such things need all
 * operators of the page, which takes as long as its text. Rules of tables and bars of fractions are none.
 */
export function mayPaintShapes(contents: Uint8Array): boolean {
  const text = Buffer.from(contents.buffer, contents.byteOffset, contents.length).toString('latin1');
  if (shape.test(text)) return true;
  for (const [, width, height] of text.matchAll(rectangle)) {
    const [wide, high] = [Math.abs(Number(width)), Math.abs(Number(height))];
    if (Math.max(wide, high) <= mostLonger * Math.min(wide, high)) return true;
  }
  return false;
}
