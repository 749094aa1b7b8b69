import { elementsOf, type XmlElement } from '../package/xml-tree.ts';
import type { Box } from '../slides/reading-order.ts';

/** Millimetres of a unit. */
const units: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, pc: 25.4 / 6, px: 25.4 / 96 };

/** A length as the file writes it, in millimetres; undefined for what is none. */
export function lengthOf(written: string | undefined): number | undefined {
  const found = /^(-?\d*\.?\d+)(mm|cm|in|pt|pc|px)$/u.exec(written ?? '');
  return found === null ? undefined : Number(found[1]) * (units[found[2] ?? ''] ?? 1);
}

/** Where something stands on a slide; a group where its members do. */
export function boxOf(shape: XmlElement): Box | undefined {
  if (shape.name === 'draw:g') return around(elementsOf(shape).map(boxOf));
  const { attributes } = shape;
  const moved = /translate\s*\(\s*(\S+?)[\s,]+(\S+?)\s*\)/u.exec(attributes['draw:transform'] ?? '');
  const x = lengthOf(attributes['svg:x']) ?? lengthOf(moved?.[1]);
  const y = lengthOf(attributes['svg:y']) ?? lengthOf(moved?.[2]);
  if (x === undefined || y === undefined) return undefined;
  return { x, y, width: lengthOf(attributes['svg:width']) ?? 0, height: lengthOf(attributes['svg:height']) ?? 0 };
}

function around(boxes: readonly (Box | undefined)[]): Box | undefined {
  let whole: Box | undefined;
  for (const box of boxes) {
    if (box === undefined) continue;
    const { x, y } = whole === undefined ? box : { x: Math.min(whole.x, box.x), y: Math.min(whole.y, box.y) };
    const right = Math.max(box.x + box.width, whole === undefined ? -Infinity : whole.x + whole.width);
    const bottom = Math.max(box.y + box.height, whole === undefined ? -Infinity : whole.y + whole.height);
    whole = { x, y, width: right - x, height: bottom - y };
  }
  return whole;
}
