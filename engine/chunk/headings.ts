import type { Atom } from './atoms.ts';

/** Longer headings are cut: they are shown in a line, and go before every passage they stand over. */
const longestHeading = 200;

/**
 * For each atom the nearest heading at or above it, or ''. Of headings that follow each other the first of a level
 * counts (a title in two lines), and one of another level takes its place (a section right below its chapter). A row of
 * a sheet without headings stands under the names of its columns.
 */
export function headingsOf(atoms: readonly Atom[]): ReadonlyMap<Atom, string> {
  const headings = new Map<Atom, string>();
  let heading = '';
  let level = 0;
  for (const atom of atoms) {
    if (atom.level > 0 && atom.blockTokens > 0 && atom.level !== level)
      heading = atom.headingText.slice(0, longestHeading);
    level = atom.level;
    headings.set(atom, heading === '' ? atom.columnNames.slice(0, longestHeading) : heading);
  }
  return headings;
}
