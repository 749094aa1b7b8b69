import { elementAt, type XmlElement } from '../package/xml-tree.ts';

/** The value of a property: `<w:pStyle w:val="…"/>`; undefined where the property is not there. */
export const valueOf = (element: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  elementAt(element, ...path)?.attributes['w:val'];

/** A property that is on or off; undefined where the property is not there. */
export function flagOf(element: XmlElement | undefined, ...path: readonly string[]): boolean | undefined {
  const property = elementAt(element, ...path);
  return property === undefined ? undefined : isOn(property.attributes['w:val']);
}

/** A property without a value is on. */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/u.test(value);

/** Half-points above the line from which letters are raised; less is a correction that nobody sees. */
const leastRise = 4;

/** Whether properties of a run raise it, as a mark of a note or a power; undefined where they say nothing of it. */
export function isRaised(properties: XmlElement | undefined): boolean | undefined {
  const [kind, rise] = [valueOf(properties, 'w:vertAlign'), numberOf(valueOf(properties, 'w:position'))];
  if (kind === undefined && rise === undefined) return undefined;
  return kind === 'superscript' || (rise ?? 0) >= leastRise;
}

/** A whole number; undefined for what is none. */
export function numberOf(value: string | undefined): number | undefined {
  const number = Number(value);
  return value !== undefined && Number.isSafeInteger(number) ? number : undefined;
}
