import { isNumeric, overlap, type TableRow } from './tables/table.ts';
import type { Segment } from './word.ts';

/** Font sizes from one row to the next, at most, and from one side to the other, at least. */
const mostStep = 2.2;
const leastApart = 0.9;
/** Rows that are looked at. */
const mostRows = 60;
/** Lines of each side, at least, and of the one that is a text, with so many words each. */
const leastLines = 2;
const linesOfText = 3;
const wordsOfText = 4;
/** A file that draws one side after the other goes up once, by this share of the font size at least. */
const upwards = 0.2;

interface Aside {
  readonly end: number;
  readonly blocks: readonly (readonly Segment[])[];
}

/**
 * Where a file draws short lines beside a text (who to ask, the title of a clause) as a whole before or after it, on
 * other baselines than the text has: the lines of both, in the order of drawing, and the row behind them.
 */
export function asideAt(rows: readonly TableRow[], start: number): Aside | undefined {
  if (!goesUp(rows, start)) return undefined;
  let found: Aside | undefined;
  const parts: Segment[] = [];
  for (let end = start; end < Math.min(rows.length, start + mostRows); end++) {
    const [row, above] = [rows[end] as TableRow, rows[end - 1]];
    if (end > start && above !== undefined && isFar(above, row) && !goesOn(found, row)) break;
    parts.push(...row.segments);
    const blocks = sidesOf(parts);
    if (blocks === 'none') break;
    if (blocks !== 'not yet') found = { end: end + 1, blocks };
  }
  return found !== undefined && areAside(found.blocks)
    ? { ...found, blocks: besideEachOther(found.blocks) }
    : undefined;
}

const isFar = (above: TableRow, row: TableRow): boolean =>
  row.baseline - above.baseline > mostStep * Math.max(row.size, above.size);

/** Whether a row below a gap is drawn before the second side: a column of two lines follows all of the one before. */
const goesOn = (found: Aside | undefined, { segments }: TableRow): boolean =>
  orderOf(segments[0]) < orderOf(found?.blocks[1]?.[0]);

/**
 * Several titles of clauses come before the paragraphs that they stand at. A column goes on in the next one in the
 * middle of a sentence. What is one block stays as it is drawn.
 */
function besideEachOther(sides: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] {
  const [one = [], other = []] = sides;
  if (/[\p{L},-]$/u.test(one.at(-1)?.text ?? '') && /^\p{Ll}/u.test(other[0]?.text ?? '')) return [sides.flat()];
  const [titles, text] = [one, other].map((side) => groupsOf(side)).toSorted((a, b) => wordsOf(a) - wordsOf(b));
  if (titles === undefined || text === undefined || titles.length < leastLines || text.length < titles.length)
    return sides;
  const placeOf = (group: readonly Segment[]): number => {
    const top = (group[0]?.baseline ?? 0) - (group[0]?.size ?? 0);
    const place = text.findIndex((paragraph) => (paragraph.at(-1)?.baseline ?? 0) > top);
    return place === -1 ? text.length : place;
  };
  return text
    .flatMap((paragraph, index) => [...titles.filter((title) => placeOf(title) === index), paragraph])
    .concat(titles.filter((title) => placeOf(title) === text.length));
}

/** A wider step than this share of the usual one is between groups of lines. */
const betweenGroups = 1.35;

function groupsOf(lines: readonly Segment[]): readonly (readonly Segment[])[] {
  const steps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
  const usual = Math.min(...steps.filter((step, index) => step > upwards * (lines[index]?.size ?? 0)));
  const groups: Segment[][] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || (steps[index - 1] ?? 0) > betweenGroups * usual) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

const wordsOf = (groups: readonly (readonly Segment[])[]): number =>
  groups.flat().reduce((sum, { words }) => sum + words.length, 0);

/** A look at few rows tells most that are drawn from top to bottom. */
const rowsOfLook = 12;

function goesUp(rows: readonly TableRow[], start: number): boolean {
  const orders = rows.slice(start, start + rowsOfLook).map(({ segments }) => orderOf(segments[0]));
  return orders.some((order, index) => index > 0 && order < (orders[index - 1] ?? 0));
}

/** Lines as the two sides that a file draws one after the other; none where it goes up more often, or across. */
function sidesOf(parts: readonly Segment[]): readonly (readonly Segment[])[] | 'none' | 'not yet' {
  const sides: Segment[][] = [];
  for (const part of parts.toSorted((a, b) => orderOf(a) - orderOf(b))) {
    const last = sides.at(-1)?.at(-1);
    if (last === undefined || part.baseline < last.baseline - upwards * part.size) sides.push([part]);
    else sides.at(-1)?.push(part);
  }
  const [one, other, more] = sides;
  if (one === undefined || more !== undefined || parts.some((part) => Number.isNaN(orderOf(part)))) return 'none';
  if (other === undefined) return 'not yet';
  const areApart = one.every((a) => other.every((b) => overlap(a, b) <= -leastApart * Math.min(a.size, b.size)));
  return areApart ? sides : 'none';
}

/** Whether sides are some lines and a text beside them, of which neither holds the values of the other. */
function areAside(sides: readonly (readonly Segment[])[]): boolean {
  const isText = (side: readonly Segment[]): boolean =>
    side.filter(({ words }) => words.length >= wordsOfText).length >= linesOfText;
  return (
    sides.some(isText) &&
    sides.every((side) => side.length >= leastLines && 2 * side.filter(isNumeric).length < side.length)
  );
}

/** How many words are drawn before a line; not a number where it is not known. */
const orderOf = (line: Segment | undefined): number => line?.words[0]?.order ?? Number.NaN;
