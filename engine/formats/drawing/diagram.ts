import { elementAt, elementsOf, type XmlElement } from '../package/xml-tree.ts';
import { bodyText } from './text.ts';

/** A line of a diagram; levels count from 0. */
export interface DiagramLine {
  readonly level: number;
  readonly text: string;
}

/** The words of a diagram (SmartArt) as a list: its data is a tree, whatever it is drawn as. */
export function diagramLines(root: XmlElement): readonly DiagramLine[] {
  const points = new Map(
    elementsOf(elementAt(root, 'dgm:ptLst'), 'dgm:pt').map((point) => [point.attributes['modelId'] ?? '', point]),
  );
  const links = elementsOf(elementAt(root, 'dgm:cxnLst'), 'dgm:cxn')
    .filter(({ attributes }) => (attributes['type'] ?? 'parOf') === 'parOf')
    .toSorted((one, other) => Number(one.attributes['srcOrd'] ?? 0) - Number(other.attributes['srcOrd'] ?? 0));
  const children = Map.groupBy(links, ({ attributes }) => attributes['srcId'] ?? '');
  const seen = new Set<string>();
  const lines: DiagramLine[] = [];
  const walk = (id: string, level: number): void => {
    const point = points.get(id);
    // A diagram may point in circles.
    if (point === undefined || seen.has(id) || level > 100) return;
    seen.add(id);
    const text = bodyText(elementAt(point, 'dgm:t'));
    if (text !== '') lines.push({ level: Math.max(0, level), text });
    for (const link of children.get(id) ?? []) walk(link.attributes['destId'] ?? '', level + 1);
  };
  for (const [id, { attributes }] of points) if (attributes['type'] === 'doc') walk(id, -1);
  // What no link leads to is read all the same, but for what is only drawn.
  for (const [id, { attributes }] of points) if (!drawnOnly.has(attributes['type'] ?? 'node')) walk(id, 0);
  return lines;
}

const drawnOnly: ReadonlySet<string> = new Set(['pres', 'parTrans', 'sibTrans', 'doc']);
