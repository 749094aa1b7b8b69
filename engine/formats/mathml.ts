import { grouped, raised } from './formula-parts.ts';

/** An element of a formula (MathML), by the name of its kind without a prefix. */
export interface MathElement {
  readonly name: string;
  readonly children: readonly (MathElement | string)[];
}

/** What stands beside a formula: the source that it was made from. */
const beside = /^annotation/u;

/** A formula (MathML) on one line, as people type it: "(a+b)/2", "x²", "√(2)". */
export function mathText(node: MathElement | string): string {
  if (typeof node === 'string') return node.replaceAll(/\s+/gu, ' ');
  const elements = node.children.filter((child) => typeof child !== 'string');
  const [first, second, third] = elements;
  const part = (element: MathElement | undefined): string => (element === undefined ? '' : mathText(element).trim());
  switch (node.name) {
    case 'mfrac':
      return `${grouped(part(first))}/${grouped(part(second))}`;
    case 'msup':
      return part(first) + raised(part(second));
    case 'msub':
      return `${part(first)}_${grouped(part(second))}`;
    case 'msubsup':
      return `${part(first)}_${grouped(part(second))}${raised(part(third))}`;
    case 'msqrt':
      return `√${grouped(inside(node))}`;
    case 'mroot':
      return `${raised(part(second), '')}√${grouped(part(first))}`;
    case 'mtable':
      return `[${elements.map(part).join('; ')}]`;
    case 'mtr':
      return elements.map(part).join(', ');
    default:
      return beside.test(node.name) ? '' : inside(node);
  }
}

/** What an element holds; spaces between its elements are those of the source. */
const inside = ({ children }: MathElement): string =>
  (children.every((child) => typeof child === 'string')
    ? children
    : children.filter((child) => typeof child !== 'string')
  )
    .map(mathText)
    .join('');
