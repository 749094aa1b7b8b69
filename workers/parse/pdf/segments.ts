import { segmentOf, type Segment, type Word } from './layout.ts';

/** Baselines closer than this share of the font size are one line; super- and subscripts stay with their line. */
const sameLine = 0.45;
/** A gap wider than this many font sizes parts columns and table cells. */
const wideGap = 1.6;

/** Words to segments, top to bottom. `words` all have the same turn. */
export function segmentsOf(words: readonly Word[]): readonly Segment[] {
  const rows: Word[][] = [];
  for (const word of words.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    const [anchor] = row ?? [];
    const largest = row === undefined ? 0 : Math.max(word.size, ...row.map((each) => each.size));
    if (row !== undefined && anchor !== undefined && word.baseline - anchor.baseline < sameLine * largest) row.push(word);
    else rows.push([word]);
  }
  return rows.flatMap(splitAtGaps);
}

function splitAtGaps(row: readonly Word[]): readonly Segment[] {
  const parts: Word[][] = [];
  let reach = 0;
  for (const word of row.toSorted((a, b) => a.left - b.left)) {
    const part = parts.at(-1);
    if (part !== undefined && word.left - reach < wideGap * word.size) part.push(word);
    else parts.push([word]);
    reach = part === undefined || parts.at(-1) !== part ? word.right : Math.max(reach, word.right);
  }
  return parts.map(segmentOf);
}
