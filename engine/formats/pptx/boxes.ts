import { elementAt, type XmlElement } from '../package/xml-tree.ts';
import type { Box } from '../slides/reading-order.ts';

/** The place that a shape gives itself; undefined where it leaves that to its layout. */
export function boxOf(shape: XmlElement): Box | undefined {
  const transform =
    elementAt(shape, 'p:spPr', 'a:xfrm') ?? elementAt(shape, 'p:grpSpPr', 'a:xfrm') ?? elementAt(shape, 'p:xfrm');
  const offset = elementAt(transform, 'a:off')?.attributes;
  const size = elementAt(transform, 'a:ext')?.attributes;
  if (offset === undefined) return undefined;
  return {
    x: numberOf(offset['x']),
    y: numberOf(offset['y']),
    width: numberOf(size?.['cx']),
    height: numberOf(size?.['cy']),
  };
}

function numberOf(written: string | undefined): number {
  const number = Number(written ?? 0);
  return Number.isFinite(number) ? number : 0;
}

/** The kind of a placeholder ("title", "body", …) and its number; undefined for a shape that is none. */
export function placeholderOf(shape: XmlElement): { readonly type: string; readonly index: string } | undefined {
  const shapeProperties = shape.children.find(
    (child): child is XmlElement => typeof child !== 'string' && /^p:nv\w*Pr$/u.test(child.name),
  );
  const placeholder = elementAt(shapeProperties, 'p:nvPr', 'p:ph');
  if (placeholder === undefined) return undefined;
  return { type: placeholder.attributes['type'] ?? 'obj', index: placeholder.attributes['idx'] ?? '' };
}
