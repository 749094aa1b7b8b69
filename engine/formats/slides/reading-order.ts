/** Where something stands on a slide, in any unit; from the top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Things on a slide in the order of reading: rows from the top, each from the left. A thing is in the row whose first
 * thing stands beside its middle. Things of no place come where the file has them, after the one before.
 */
export function inReadingOrder<Thing extends { readonly box: Box | undefined }>(
  things: readonly Thing[],
): readonly Thing[] {
  const groups = groupsOf(things).toSorted((one, other) => one.box.y - other.box.y || one.box.x - other.box.x);
  const rows: { readonly first: Box; readonly groups: Group<Thing>[] }[] = [];
  for (const group of groups) {
    const row = rows.at(-1);
    const middle = group.box.y + group.box.height / 2;
    if (row !== undefined && middle <= row.first.y + row.first.height) row.groups.push(group);
    else rows.push({ first: group.box, groups: [group] });
  }
  return rows.flatMap((row) => row.groups.toSorted((one, other) => one.box.x - other.box.x).flatMap(({ all }) => all));
}

interface Group<Thing> {
  readonly box: Box;
  readonly all: readonly Thing[];
}

/** Each thing of a place with those of no place that follow it. */
function groupsOf<Thing extends { readonly box: Box | undefined }>(things: readonly Thing[]): readonly Group<Thing>[] {
  const groups: { readonly box: Box; readonly all: Thing[] }[] = [];
  for (const thing of things) {
    const last = groups.at(-1);
    if (thing.box === undefined && last !== undefined) last.all.push(thing);
    else groups.push({ box: thing.box ?? { x: 0, y: 0, width: 0, height: 0 }, all: [thing] });
  }
  return groups;
}
