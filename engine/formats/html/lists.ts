import { valueIn } from './style-sheets.ts';
import { attribute, hasAttribute, isElement, type HtmlElement } from './tree.ts';

/** Marks of the items of a list, one after the other. */
export type Marks = (item: HtmlElement) => string;

/** Ways to count by their names in styles, as elements name them. */
const byStyle: ReadonlyMap<string, string> = new Map([
  ['circle', '•'],
  ['decimal', '1'],
  ['disc', '•'],
  ['lower-alpha', 'a'],
  ['lower-latin', 'a'],
  ['square', '•'],
  ['upper-alpha', 'A'],
  ['upper-latin', 'A'],
  ['lower-roman', 'i'],
  ['upper-roman', 'I'],
]);

/**
 * The marks that a browser draws at the items of a list.
 *
 * @param styled what sheets say of how it counts
 */
export function marksOf(list: HtmlElement, styled: string): Marks {
  const own = attribute(list, 'style');
  const style = (valueIn(own, 'list-style-type') ?? valueIn(own, 'list-style') ?? styled).toLowerCase().split(/\s+/u);
  if (style.includes('none')) return () => '';
  const step = hasAttribute(list, 'reversed') ? -1 : 1;
  const items = list.childNodes.filter((node) => isElement(node) && node.tagName === 'li').length;
  const counted = style.map((word) => byStyle.get(word)).find((type) => type !== undefined);
  const isNumbered = counted === undefined ? list.tagName === 'ol' : /^\w$/u.test(counted);
  if (!isNumbered) return () => '•';
  let next = integer(attribute(list, 'start')) ?? (step === 1 ? 1 : items);
  return (item) => {
    const number = integer(attribute(item, 'value')) ?? next;
    next = number + step;
    return `${numeral(number, attribute(item, 'type') || (counted ?? attribute(list, 'type')))}.`;
  };
}

const integer = (text: string): number | undefined => (/^\s*[+-]?\d{1,9}\s*$/u.test(text) ? Number(text) : undefined);

function numeral(number: number, type: string): string {
  if (type === 'a' || type === 'A') return number < 1 ? String(number) : cased(letters(number), type);
  if (type === 'i' || type === 'I') return number < 1 || number > 3_999 ? String(number) : cased(roman(number), type);
  return String(number);
}

const cased = (text: string, type: string): string => (type === type.toUpperCase() ? text.toUpperCase() : text);

/** 1 is a, 26 z, 27 aa. */
function letters(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCodePoint(97 + ((rest - 1) % 26)) + text;
  return text;
}

const romans = [
  [1_000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) text += sign;
  return text;
}
