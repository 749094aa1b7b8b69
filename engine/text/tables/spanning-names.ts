import type { Segment } from '../word.ts';
import type { Column } from './columns.ts';
import type { Line, PlacedPart } from './lines.ts';
import { isYear, overlap } from './table.ts';

/** A name above several columns, whatever its width, is the cell of them all. */
export function withSpans(lines: readonly Line[], columns: readonly Column[]): readonly Line[] {
  return lines.map((line, index) => {
    const below = lines[index + 1]?.parts.filter(({ column }) => column > 0) ?? [];
    const names = line.parts.filter(({ column }) => column > 0);
    if (names.length === 0 || below.length <= names.length) return line;
    const under = new Map<PlacedPart, PlacedPart[]>(names.map((each) => [each, []]));
    for (const each of below) {
      const { left = 0, right = 0 } = columns[each.column] ?? {};
      const distance = ({ part }: PlacedPart): number => Math.abs(part.left + part.right - left - right);
      const nearest = names.toSorted((a, b) => distance(a) - distance(b))[0];
      if (nearest !== undefined) under.get(nearest)?.push(each);
    }
    const parts = line.parts.map((each) => {
      const over = columnsNamed(each.part, under.get(each) ?? [], columns);
      return over.length < 2
        ? each
        : { ...each, column: Math.min(...over), span: Math.max(...over) - Math.min(...over) + 1 };
    });
    return { ...line, parts };
  });
}

/** Of the columns below a name those that it names: the years, or those around whose middle it stands. */
function columnsNamed(name: Segment, below: readonly PlacedPart[], columns: readonly Column[]): readonly number[] {
  const years = below.filter(({ part }) => isYear(part));
  if (years.length > 1) return years.map(({ column }) => column);
  let over = below.map(({ column }) => column).toSorted((a, b) => a - b);
  const off = (list: readonly number[]): number => {
    const [first, last] = [columns[list[0] ?? 0], columns[list.at(-1) ?? 0]];
    return Math.abs((first?.left ?? 0) + (last?.right ?? 0) - name.left - name.right);
  };
  const isOver = (column: number | undefined): boolean => overlap(columns[column ?? 0] ?? name, name) > 0;
  while (over.length > 2) {
    const [withoutFirst, withoutLast] = [over.slice(1), over.slice(0, -1)];
    if (!isOver(over[0]) && off(withoutFirst) < off(over) - name.size) over = withoutFirst;
    else if (!isOver(over.at(-1)) && off(withoutLast) < off(over) - name.size) over = withoutLast;
    else break;
  }
  return over;
}
